import { createHash } from 'node:crypto';
import { directoryOf } from '../../word/package.ts';

/** The parts of a Word file that people see. SharePoint writes the library's columns into other parts. */
const content = /^word\/(?!_rels\/).*[^/]$/;

/**
 * A digest of what a file shows. SharePoint changes Word files while it stores them: it adds the library's columns as properties.
 * So of a Word file only text, pictures and styles count; of any other file, every byte.
 */
export const digestOf = async (bytes: Uint8Array): Promise<string> => {
  const parts = (await directoryOf(bytes))?.filter(({ path }) => content.test(path)) ?? [];
  const hash = createHash('sha256');
  if (parts.length === 0) return hash.update(bytes).digest('hex');
  const lines = parts.map(({ path, checksum, size }) => `${path} ${checksum} ${size}`).sort();
  return hash.update(lines.join('\n')).digest('hex');
};

import { createHash } from 'node:crypto';
import { directoryOf } from '../../word/package.ts';

/** What the people see of a Word file, folders left out; beside it SharePoint writes columns of the library into the file. */
const content = /^word\/(?!_rels\/).*[^/]$/;

/**
 * Tells one document from another by what it says. SharePoint changes Word files while it stores them (it adds the library's columns as
 * properties), so of a Word file only its text, pictures and looks count; of any other file every byte.
 */
export const digestOf = async (bytes: Uint8Array): Promise<string> => {
  const parts = (await directoryOf(bytes))?.filter(({ path }) => content.test(path)) ?? [];
  const hash = createHash('sha256');
  if (parts.length === 0) return hash.update(bytes).digest('hex');
  const lines = parts.map(({ path, checksum, size }) => `${path} ${checksum} ${size}`).sort();
  return hash.update(lines.join('\n')).digest('hex');
};

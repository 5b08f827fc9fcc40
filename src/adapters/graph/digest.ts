import { createHash } from 'node:crypto';

/** Signatures and offsets of the zip format (PKWARE APPNOTE 4.3.12 and 4.3.16). */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const longestComment = 0xffff;

const directoryOf = (file: Buffer): { readonly at: number; readonly count: number } | null => {
  const earliest = Math.max(0, file.length - 22 - longestComment);
  for (let at = file.length - 22; at >= earliest; at -= 1)
    if (file.readUInt32LE(at) === endOfDirectory)
      return { at: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) };
  return null;
};

/** Name, checksum and size of every part of a zip package, or null when it is none. */
const partsOf = (file: Buffer): readonly (readonly [name: string, mark: string])[] | null => {
  const directory = directoryOf(file);
  if (!directory) return null;
  const parts: [string, string][] = [];
  let { at } = directory;
  for (let n = 0; n < directory.count; n += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== directoryEntry) return null;
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const [name = 0] = lengths;
    const mark = `${file.readUInt32LE(at + 16)} ${file.readUInt32LE(at + 24)}`;
    parts.push([file.toString('utf8', at + 46, at + 46 + name), mark]);
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return parts;
};

/** What the people see of a Word file, folders left out; beside it SharePoint writes columns of the library into the file. */
const content = /^word\/(?!_rels\/).*[^/]$/;

/**
 * Tells one document from another by what it says. SharePoint changes Word files while it stores them (it adds the library's columns as
 * properties), so of a Word file only its text, pictures and looks count; of any other file every byte.
 */
export const digestOf = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(file)?.filter(([name]) => content.test(name)) ?? [];
  const hash = createHash('sha256');
  if (parts.length === 0) return hash.update(file).digest('hex');
  const lines = parts.map(([name, mark]) => `${name} ${mark}`).sort();
  return hash.update(lines.join('\n')).digest('hex');
};

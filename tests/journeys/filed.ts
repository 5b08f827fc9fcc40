import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The library's folder is made with its first file. */
const namesIn = async (library: string): Promise<readonly string[]> =>
  existsSync(library) ? (await readdir(library)).filter((name) => name.endsWith('.docx')) : [];

/** The one Word file in the library of a data folder, waited for; throws when there are several, or none after a minute. */
export const minutesIn = async (folder: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const library = join(folder, 'library');
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const [name, ...more] = await namesIn(library);
    if (more.length > 0) throw new Error(`Not one document but ${name}, ${more.join(', ')}`);
    if (name !== undefined) return { name, bytes: await readFile(join(library, name)) };
  }
  throw new Error(`No minutes in ${library}`);
};

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folderLibrary, opens } from '../../../src/adapters/folder/library.ts';
import { keepsItsPromises, type Shelf } from '../../contracts/library.ts';

const made: string[] = [];
const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'klubba-library-'));
  made.push(path);
  return path;
};
afterAll(async () => {
  await Promise.all(made.map((path) => rm(path, { recursive: true })));
});

const base = 'http://127.0.0.1:3978/library';
const shelf = async (...rest: [Parameters<typeof folderLibrary>[2]?]): Promise<Shelf> => {
  const path = await folder();
  return {
    library: folderLibrary(path, () => base, ...rest),
    edit: (name, text) => writeFile(join(path, name), text),
    remove: (name) => unlink(join(path, name)),
    names: () => readdir(path),
    opened: (address) => {
      const { href, pathname } = new URL(address);
      const [, key = '', name = ''] = /\/library\/([0-9a-f]{32})\/([^/]+)$/.exec(href) ?? [];
      expect(href.startsWith(base)).toBe(true);
      expect(opens(key, readFileSync(join(path, decodeURIComponent(name))))).toBe(true);
      return readFile(join(path, decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1))), 'utf8');
    },
  };
};

const unserved = () => null;

describe('the library in a folder', () => {
  keepsItsPromises(shelf);

  describe('on a file system without hard links', () => {
    const refused = () => Promise.reject(Object.assign(new Error('not supported'), { code: 'EPERM' }));
    keepsItsPromises(() => shelf(refused));
  });

  test('a path in the name stays inside the folder', async () => {
    const path = await folder();
    await folderLibrary(path, unserved).file('../../klubba-utanför.docx', new Uint8Array([1]), null);
    expect(existsSync(join(dirname(dirname(path)), 'klubba-utanför.docx'))).toBe(false);
    expect(await readdir(path)).toHaveLength(1);
  });

  test('a folder that is served nowhere has no addresses', async () => {
    const library = folderLibrary(await folder(), unserved);
    const { filed } = await library.file('a.docx', new Uint8Array([1]), null);
    expect(library.link(filed)).toBeNull();
  });

  test('the folder is made when it is not there', async () => {
    const path = join(await folder(), 'data', 'library');
    await folderLibrary(path, unserved).file('a.docx', new Uint8Array([1]), null);
    expect(await readdir(path)).toEqual(['a.docx']);
  });

  test('a folder that cannot be written is a fault with its cause, and nothing is left behind', async () => {
    const path = await folder();
    await writeFile(join(path, 'file'), '');
    const broken = folderLibrary(join(path, 'file'), unserved).file('a.docx', new Uint8Array([1]), null);
    await expect(broken).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readdir(path)).toEqual(['file']);
  });
});

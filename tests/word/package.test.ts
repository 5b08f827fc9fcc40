import JSZip from 'jszip';
import { packed } from '../../src/word/pack.ts';
import { directoryOf, openPackage, ownParts, type PackageLimits, type WordPackage } from '../../src/word/package.ts';
import { xmlLimits } from '../../src/word/xml-limits.ts';

const limits: PackageLimits = { files: 3, unpacked: 4000, xml: 2000 };
const part = 'word/document.xml';
const zip = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => packed(new Map(Object.entries(parts)));
const open = async (bytes: Uint8Array): Promise<WordPackage> => {
  const opened = await openPackage(bytes, limits);
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
};
const unpacked = async (bytes: Uint8Array) => (await open(bytes)).unpack(() => true);

/** The file with each size in its directory replaced (APPNOTE 4.3.12: uncompressed size at offset 24). */
const declaring = async (parts: Readonly<Record<string, string>>, size: number): Promise<Uint8Array> => {
  const bytes = Buffer.from(await zip(parts));
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(size, at + 24);
  return bytes;
};

/** A file with two parts of the same name, in the directory and before the data. */
const twice = async (): Promise<Uint8Array> => {
  const text = Buffer.from(await zip({ 'word/document.xml': '<a/>', 'word/documenu.xml': '<b/>' })).toString('latin1');
  return Buffer.from(text.replaceAll('documenu', 'document'), 'latin1');
};

test('nothing is unpacked but what is asked for, and that only once', async () => {
  const { entries, packed: size, unpack } = await open(await zip({ [part]: '<a/>', 'word/media/a.png': 'x' }));
  expect(size).toBeGreaterThan(100);
  expect(entries.map(({ path, size: bytes }) => [path, bytes])).toEqual([
    [part, 4],
    ['word/media/a.png', 1],
  ]);
  const [some, all] = [await unpack((path) => path === part), await unpack(() => true)];
  expect([...(some as ReadonlyMap<string, unknown>).keys()]).toEqual([part]);
  expect([...(all as ReadonlyMap<string, unknown>).keys()]).toEqual([part, 'word/media/a.png']);
  expect((all as ReadonlyMap<string, unknown>).get(part)).toBe((some as ReadonlyMap<string, unknown>).get(part));
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['as much as it may', () => zip({ a: 'x'.repeat(2000), [part]: 'x'.repeat(2000), b: '' }), 'opened'],
  ['too many files', () => zip({ a: '', b: '', c: '', d: '' }), 'zip bomb'],
  ['too many bytes', () => zip({ a: 'x'.repeat(2001), b: 'x'.repeat(2000) }), 'zip bomb'],
  ['too long a part of XML', () => zip({ [part]: 'x'.repeat(2001) }), 'zip bomb'],
  ['one path twice', twice, 'broken'],
  ['half of it', async () => (await zip({ a: 'x' })).subarray(0, 60), 'broken'],
  ['no zip file', async () => Buffer.from('PK hello'), 'broken'],
])('a package is opened only within its limits: %s', async (_, bytes, expected) => {
  const opened = await openPackage(await bytes(), limits);
  expect(typeof opened === 'string' ? opened : 'opened').toBe(expected);
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['a part larger than it says', () => declaring({ a: 'x'.repeat(100_000) }, 10), 'zip bomb'],
  ['a part smaller than it says', () => declaring({ a: 'x' }, 10), 'broken'],
  ['a document type', () => zip({ [part]: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'broken'],
  ['too deep XML', () => zip({ [part]: '<a>'.repeat(xmlLimits.depth + 1) }), 'too complex'],
])('a package is unpacked only where it is what it says, and safe to parse: %s', async (_, bytes, expected) => {
  expect(await unpacked(await bytes())).toBe(expected);
});

test('what Klubba packs has the same bytes each time, dates too, and is unpacked whatever its size', async () => {
  const parts = { a: 'x'.repeat(10_000), b: '', c: '', d: '' };
  const bytes = await zip(parts);
  expect(Buffer.from(await zip(parts)).equals(bytes)).toBe(true);
  const { files } = await JSZip.loadAsync(bytes);
  expect(Object.values(files).map(({ date }) => date.getTime())).toEqual(Array(4).fill(Date.UTC(1980, 0, 1)));
  expect([...(await ownParts(bytes))].map(([path, { length }]) => [path, length])).toEqual([
    ['a', 10_000],
    ['b', 0],
    ['c', 0],
    ['d', 0],
  ]);
  await expect(ownParts(new Uint8Array(9))).rejects.toThrow('no zip file');
  expect(await directoryOf(new Uint8Array(9))).toBeNull();
});

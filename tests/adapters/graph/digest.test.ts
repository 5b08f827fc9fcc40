import { createHash } from 'node:crypto';
import { digestOf } from '../../../src/adapters/graph/digest.ts';
import { packed } from '../../../src/word/pack.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const file = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => packed(new Map(Object.entries(parts)));

// The database stores digests, so their calculation must not change.
test('a Word file is known by the names, checksums and sizes of what people see of it', async () => {
  const parts = { 'word/media/a.png': 'abc', 'word/document.xml': '123456789', 'word/_rels/a.rels': 'x', 'a.xml': 'y' };
  const expected = sha256(`word/document.xml ${0xcbf43926} 9\nword/media/a.png ${0x352441c2} 3`);
  expect(await digestOf(await file(parts))).toBe(expected);
  expect(await digestOf(await file({ ...parts, 'docProps/custom.xml': 'a column of the library' }))).toBe(expected);
  expect(await digestOf(await file({ ...parts, 'word/document.xml': '123456780' }))).not.toBe(expected);
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['a web page', async () => Buffer.from('<html></html>')],
  ['a zip file that is no Word file', () => file({ 'a.txt': 'x' })],
  ['half a Word file', async () => (await file({ 'word/document.xml': 'x' })).subarray(0, 50)],
])('any other file is known by every byte: %s', async (_, make) => {
  const bytes = await make();
  expect(await digestOf(bytes)).toBe(sha256(bytes));
});

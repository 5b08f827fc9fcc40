import { readFile } from 'node:fs/promises';
import type { Summons } from '../../src/meeting/summons.ts';
import { readSummons } from '../../src/summons/read.ts';
import { minutesOf } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { comparable } from '../minutes/round-trip.ts';
import { rewritten } from './libreoffice.ts';

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'the kallelse of the newer form': () => readFile('samples/kallelse.docx'),
  'the kallelse of the older form': () => readFile('samples/kallelse-2019.docx'),
  'the minutes of the coast': () => minutesOf(coastMeeting),
  'the minutes of the inland': () => minutesOf(inlandMeeting),
};
const word = new Map<string, Uint8Array>();
let pdfs: Readonly<Record<string, Uint8Array>> = {};
let odts: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const [name, file] of Object.entries(files)) word.set(name, await file());
  const given = Object.fromEntries([...word].map(([name, bytes]) => [`${name}.docx`, bytes]));
  pdfs = await rewritten(given, 'pdf');
  odts = await rewritten(given, 'odt');
}, 500_000);

const read = async (name: string, bytes: Uint8Array): Promise<Summons> => {
  const imported = await readSummons({ name, bytes }, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  return imported.summons;
};
/** The text of an item apart, since a table's merged head is a line of text in a PDF. */
const apart = ({ items, ...summons }: Summons) => ({
  ...summons,
  bodies: items.map(({ body, subItems }) => [body, ...subItems.map((part) => part.body)].map(words)),
  items: items.map((item) => ({ ...item, body: '', subItems: item.subItems.map((part) => ({ ...part, body: '' })) })),
});
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(Object.keys(files))('%s, printed as PDF, is read as its Word file is', async (name) => {
  const docx = comparable(await read('k.docx', word.get(name) ?? new Uint8Array()));
  const pdf = comparable(await read('k.pdf', pdfs[`${name}.docx`] ?? new Uint8Array()));
  expect(apart(pdf)).toEqual(apart(docx));
});

test.each(Object.keys(files))('%s, saved as OpenDocument, is read as its Word file is', async (name) => {
  const docx = await read('k.docx', word.get(name) ?? new Uint8Array());
  expect(await read('k.odt', odts[`${name}.docx`] ?? new Uint8Array())).toEqual(docx);
});

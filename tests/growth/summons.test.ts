import type { DateText } from '../../src/language/calendar.ts';
import { withEnds } from '../../src/summons/agenda/starts.ts';
import { parse } from '../../src/summons/parse.ts';
import { joined } from '../../src/summons/source/joined.ts';
import { withoutLongLines } from '../../src/summons/source/long-lines.ts';
import { linesOfText } from '../../src/summons/source/text-lines.ts';
import { tooSteep } from './growth.ts';
import { oneIn } from './hostile-text.ts';

const today: DateText = '2026-11-26';
/** What `readSummons` does with a text, without its limit to the number of lines. */
const read = (text: string) =>
  parse(joined(withoutLongLines(linesOfText(text)), true), { today, name: text.slice(0, 300) });

const head = 'Kallelse\nSamverkan Norra Rådet (SNR)\n';
const agenda = `${head}2026-12-01\n\nKallade\nEva Ek, Norra\nBo Lund, Södra\n\nDagordning\n1. Mötets öppnande\n2. Vårdplanering\n`;

// Each text is tried in an eighth of the places, for reading a kallelse takes long.
const places = [
  ['the whole', ''],
  ['the title', 'Kallelse '],
  ['the date', `${head}Datum: `],
  ['the invited', `${head}Inbjudna: `],
  ['the called', `${head}Kallade\n`],
  ['a table of the called', `${head}Kallade\n| Namn | Roll |\n| `],
  ['a table of items', '| Nr | Ärende | Tid |\n|1|Mötets öppnande|09.00|\n|2|'],
  ['an item’s text', agenda],
  ['an item’s title', `${agenda}3. `],
  ['a sub-item', `${agenda}a) `],
  ['the presenters', `${agenda}Föredragande: `],
  ['the attachments', `${agenda}Bilagor: `],
  ['the proposal', `${agenda}Förslag till ställningstagande: `],
  ['the next meeting', `${agenda}3. Nästa möte\n`],
  ['an agenda without numbers', `${head}Dagordning\nMötets öppnande\n`],
].map(([what = '', before = ''], place) => ({ what, before, some: oneIn(8, place) }));

test.each(places)('$what of a kallelse is read in a time that grows with its length', ({ before, some }) => {
  expect(tooSteep((text) => read(before + text), some)).toEqual([]);
});

test('starts of an agenda that give each other their ends are read in a time that grows with their number', () => {
  const started = (text: string) => withEnds([...text.split('\n'), '10.00 Abc'], null);
  expect(tooSteep(started, ['09.00 Abc\n', '09.00–09.10 Abc\n', 'Abc\n'])).toEqual([]);
});

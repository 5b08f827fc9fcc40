import { cleaned } from '../../src/language/plain-text.ts';
import { wrongSums } from '../../src/language/sums.ts';
import { checkSums } from '../../src/summons/checks/check-sums.ts';
import { noHead } from '../../src/summons/head/head-draft.ts';
import { takeWhen } from '../../src/summons/head/head-when.ts';
import { markdownOf } from '../../src/summons/item/body.ts';
import { columnsOf } from '../../src/summons/people/called-table.ts';
import { presentersOf } from '../../src/summons/people/presenters.ts';
import { isMarkedPerson, isVacant, seatOf } from '../../src/summons/people/seats.ts';
import type { Line } from '../../src/summons/source/line.ts';
import { asShown } from '../../src/word/as-shown.ts';
import { tooSteep } from './growth.ts';
import { oneIn } from './hostile-text.ts';

// The import cuts long lines before its readers see them, and limits how many there are. Here each reader is given all of it.

const lineOf = (text: string, number: number, more: Partial<Line> = {}): Line => ({
  ...{ number, text, bullet: false, indent: 0, gap: false, cells: null, heading: null, list: null },
  ...more,
});

const row = (cells: readonly string[], number: number): Line =>
  lineOf('', number, { cells: cells.map((cell) => [cell]) });

/** One row for every four characters of the text, each of these cells with its number in the place of `#`. */
const rows = (text: string, ...cells: readonly string[]): readonly Line[] =>
  Array.from({ length: Math.ceil(text.length / 4) }, (_, at) =>
    row(
      cells.map((cell) => cell.replace('#', `${at}`)),
      at + 1,
    ),
  );

const lines = (text: string, more: (at: number) => Partial<Line>): readonly Line[] =>
  Array.from({ length: Math.ceil(text.length / 4) }, (_, at) => lineOf(`${at + 1}. Abc`, at + 1, more(at)));

/** A line as both front ends hand it to the readers: without long runs of space, and with no line end. */
const handed = (text: string): string => cleaned(text.replace(/\n/g, ' '));

const tellNothing = (): void => undefined;

/** As many paragraphs whose marks were deleted as the text is long in fours, and as many insertions in one more. */
const changedWord = (text: string): string => {
  const count = Math.ceil(text.length / 4);
  const deleted = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'.repeat(count);
  return `<w:body>${deleted}<w:p>${'<w:ins><w:r><w:t>a</w:t></w:r></w:ins>'.repeat(count)}</w:p></w:body>`;
};

test.each<[string, (text: string) => unknown]>([
  ['a Word text with changes', (text) => asShown(changedWord(text))],
  ['a person called', (text) => [seatOf(text, 1), seatOf(`Eva Ek${text}`, 1), isMarkedPerson(text), isVacant(text)]],
  ['a list of presenters', (text) => [presentersOf(handed(text)), presentersOf(handed(`Eva Ek${text}`))]],
  ['a time with its place', (text) => takeWhen(noHead(), `12 maj 2027 ${text}`, lineOf(text, 1), 'time', () => {})],
  ['a paragraph', (text) => markdownOf([lineOf(text, 1)])],
  ['a bullet', (text) => markdownOf([lineOf(text, 1, { bullet: true })])],
  ['a cell', (text) => markdownOf([row([text, text], 1), row(['Summa', text], 2)])],
  ['a cell of the called', (text) => columnsOf([row(['Namn', 'Roll'], 1), row([text, text], 2)])],
])('%s is read in a time that grows with its length', (_what, read) => {
  expect(tooSteep(read, oneIn(2))).toEqual([]);
});

test.each<[string, (text: string) => unknown]>([
  ['paragraphs of an item', (text) => markdownOf(lines(text, () => ({ gap: true })))],
  ['bullets of an item', (text) => markdownOf(lines(text, (at) => ({ bullet: true, indent: at % 3 })))],
  ['rows of an item', (text) => markdownOf(rows(text, 'Abc #', '#'))],
  ['tables of an item', (text) => markdownOf(rows(text, 'Abc #', '#').map((one) => ({ ...one, gap: true })))],
  ['rows of people by name', (text) => columnsOf([row(['Namn', 'Roll'], 1), ...rows(text, 'Eva Ek #', 'ledamot')])],
  [
    'rows of people by name and group',
    (text) => columnsOf([row(['Grupp', 'Namn'], 1), ...rows(text, 'Grupp #', 'Eva Ek')]),
  ],
  [
    'rows of people by area',
    (text) => columnsOf([row(['Område', 'Ledamöter'], 1), ...rows(text, '', 'Eva Ek; Bo Al')]),
  ],
  ['rows of people by column', (text) => columnsOf(rows(text, 'Eva Ek, Norra kommunen #', 'Bo Al, Södra kommunen'))],
  ['sums', (text) => wrongSums(rows(text, 'Summa', '#').map(({ cells }) => (cells ?? []).flat()))],
  [
    'columns of sums',
    (text) =>
      wrongSums(
        [
          ['a', ...text],
          ['Summa', ...text],
        ].map((cells) => cells.map(() => '1')),
      ),
  ],
  ['rows with a sum', (text) => checkSums([...rows(text, 'Abc', '#'), row(['Summa', '1'], 9)], tellNothing)],
  [
    'tables with a sum',
    (text) =>
      checkSums(
        lines(text, (at) => (at % 2 ? {} : row(['Summa', '1'], at))),
        tellNothing,
      ),
  ],
  ['seats', (text) => rows(text, 'Eva Ek (ordf.) #').map(({ cells }, at) => seatOf(cells?.[0]?.[0] ?? '', at))],
  ['presenters', (text) => presentersOf('Eva Ek, '.repeat(text.length / 8))],
  ['presenters with their organisation', (text) => presentersOf('Eva Ek, Norra och '.repeat(text.length / 18))],
])('thousands of %s are read in a time that grows with their number', (_what, read) => {
  expect(tooSteep(read, ['a'])).toEqual([]);
});

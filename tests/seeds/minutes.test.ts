import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSummons } from '../../src/summons/read.ts';
import { linesOf } from '../minutes/document/opened.ts';
import { replayed } from '../minutes/records/replay.ts';

/** Letters and digits only: line ends, dashes, commas and markup are form, not content. */
const flat = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\]\((?:#|https?:[^)]*)\)+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Seed {
  /** The seed's lines, the first at 1. */
  readonly source: readonly string[];
  readonly lines: readonly string[];
  /** Numbers of the lines of which some cell is not in the minutes, not even without its list mark. */
  readonly lost: readonly number[];
}

const held = async (name: string): Promise<Seed> => {
  const text = await readFile(join(process.env['SEEDS_DIR'] ?? '', name), 'utf8');
  const read = await readSummons({ text }, '2026-11-21');
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  const lines = await linesOf(replayed(read.summons));
  const whole = flat(lines.join(' '));
  const isThere = (cell: string): boolean =>
    whole.includes(flat(cell)) || whole.includes(flat(cell.replace(/^[\s*-]*(?:\d+|[a-z])[.)]/, '')));
  const source = ['', ...text.split('\n')];
  const lost = source.flatMap((line, number) => (line.split('\t').every(isThere) ? [] : [number]));
  return { source, lines, lost };
};

describe('the minutes of 9 April 2024, read and held again', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await held('001_21de2425eef44a09.txt');
  });

  test.each([
    ['B8', 41],
    ['C2', 46],
    ['C4', 48],
  ])('%s line %d exactly', (_, number) => {
    expect(seed.lines).toContain(seed.source[number]);
  });

  test('every line is there', () => {
    expect(seed.lost.map((number) => seed.source[number])).toEqual([]);
  });

  test('E7 the pause stands after item 9', () => {
    const pause = seed.lines.indexOf('(PAUS 15 min)');
    expect(seed.lines[pause + 1]).toBe('10. Hälso-och sjukvårdsavtalet');
  });
});

describe('the minutes of 26 August 2019, read and held again', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await held('000_23e83e8b4d812ff1.txt');
  });

  /** What the minutes say in another form, or leave out, with the reason. */
  const otherwise: Readonly<Record<number, string>> = {
    13: 'J5: the columns of the called are interleaved, areas are left to the secretary',
    26: 'J5',
    34: 'J5',
    36: 'J5',
    43: 'J5',
    46: 'J5',
    52: 'C2: the generated list has "och" before its last name',
    55: 'A3 A4 A5: date, time and place stand on lines of their own',
    177: 'E9: "Slutrapporter" says only what kind the two named documents are',
    240: 'E6: the internal note of the title is never printed',
    353: 'D7: the date of the next meeting is written out',
  };

  test('every line is there, but for what is said in another form', () => {
    expect(seed.lost.filter((number) => !(number in otherwise)).map((number) => seed.source[number])).toEqual([]);
  });

  test.each([
    ['C3', 'Förhinder: ', 'Anneli Assmundson Bjerde.'],
    ['D6', 'b. Förslag till uppdragshandling', 'Bilaga.'],
    ['D7', 'Nästa möte är den 28 november 2019', '13.30–16.30.'],
    ['F10', 'Ställningstagande: VVG ställer sig bakom förslaget, ', 'ledningsrådet.'],
  ])('%s a line that begins “%s”', (_, beginning, end) => {
    expect(seed.lines.find((line) => line.startsWith(beginning))).toMatch(new RegExp(`${end.replaceAll('.', '\\.')}$`));
  });

  test('D9 chair and vice chair sign', () => {
    expect(seed.lines.slice(-3, -1)).toEqual(['Ann Söderström Thomas Jungbeck', 'ordförande vice ordförande']);
  });
});

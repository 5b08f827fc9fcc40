import { readFile } from 'node:fs/promises';
import { Paragraph, TextRun } from 'docx';
import type { WrittenLine } from '../../../src/meeting/summons.ts';
import { type Imported, readSummons } from '../../../src/summons/read.ts';
import { type LineChange, mendedLines } from '../../../src/summons/source/mended-lines.ts';
import { fc } from '../../support/properties.ts';
import { p, t, word } from './word-file.ts';

const today = '2027-01-01';
type Read = Extract<Imported, { ok: true }>;

const read = async (source: Parameters<typeof readSummons>[0]): Promise<Read> => {
  const imported = await readSummons(source, today);
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
};
const again = ({ written }: Pick<Read, 'written'>, name: string | null) => read({ written, name });
const mended = (written: readonly WrittenLine[], ...changes: LineChange[]): readonly WrittenLine[] => {
  const lines = mendedLines(written, changes);
  if (!lines) throw new Error('The lines cannot be mended so');
  return lines;
};
const texts = (lines: readonly WrittenLine[]) => lines.map(({ text }) => text);
const placeOf = (lines: readonly WrittenLine[], text: RegExp) => lines.findIndex((line) => text.test(line.text));

describe('K13 the lines of a kallelse, read again', () => {
  test.each(['kallelse.docx', 'kallelse-2019.docx', 'kallelse.txt', 'kallelse-2019.txt'])(
    '%s says the same',
    async (name) => {
      const first = await read({ name, bytes: await readFile(`samples/${name}`) });
      // As the record keeps them.
      const kept = JSON.parse(JSON.stringify(first.written)) as Read['written'];
      expect(await again({ written: kept }, name)).toEqual(first);
    },
  );

  test('any text says the same', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '1. Mötets öppnande',
        '2. Budget',
        '- Ada Norin, ordförande',
        'Kallade:',
        '',
        'a) Del',
        '## Rubrik',
      ),
      fc.constantFrom(
        '| A | B |',
        '| --- | --- |',
        'A\tB',
        'Bilagor: x.pdf',
        'Datum: 9 april',
        '* fot',
        'ord '.repeat(30),
      ),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const first = await readSummons({ text: ['1. Mötets öppnande', ...lines].join('\n') }, today);
        if (first.ok) expect(await again(first, null)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe('K13 a line written otherwise', () => {
  const file = async () =>
    read({
      name: 'k.docx',
      bytes: await word(
        p('Kallade:'),
        t(['Ada Norin', 'Bo Ek'], ['Område', 'Ordförande']),
        p('Mötets öppnande', 'agenda'),
        p('Budget', 'agenda'),
        p('Fördelning', 'agenda', 1),
        p('**Information**'),
        new Paragraph({ children: [new TextRun('Sista')] }),
      ),
    });

  test('keeps the numbering, level, cells and links of all others', async () => {
    const { written } = await file();
    const at = placeOf(written, /Budget/);
    const lines = mended(written, { at, text: '2. Budget 2028' });
    expect(lines[at]).toEqual({ ...written[at], text: '2. Budget 2028' });
    expect(lines.filter((_, place) => place !== at)).toEqual(written.filter((_, place) => place !== at));
    const { summons } = await again({ written: lines }, null);
    expect(summons.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Mötets öppnande'],
      [2, 'Budget 2028'],
    ]);
    expect(summons.items[1]?.subItems.map(({ title }) => title)).toEqual(['Fördelning']);
  });

  test('of a row changes one cell and keeps the other', async () => {
    const { written } = await file();
    const at = written.findIndex(({ cells }) => cells !== undefined);
    const [first, second] = written[at]?.cells ?? [];
    const lines = mended(written, { at, cells: ['Ada Lind\nEva Ros', (second ?? []).join('\n')] });
    expect(first).not.toEqual(['Ada Lind', 'Eva Ros']);
    expect(lines[at]?.cells).toEqual([['Ada Lind', 'Eva Ros'], second]);
    expect(lines).toHaveLength(written.length);
  });

  test('becomes several where several are written, and none where nothing is', () => {
    const written: readonly WrittenLine[] = [
      { number: 1, text: 'En', gap: true },
      { number: 2, text: 'Två', bullet: true, indent: 2 },
      { number: 3, text: 'Tre' },
    ];
    expect(mended(written, { at: 1, text: 'Två\n- Två till' })).toEqual([
      written[0],
      { number: 2, text: 'Två', bullet: true, indent: 2 },
      { number: 2, text: 'Två till', bullet: true, indent: 2 },
      written[2],
    ]);
    expect(texts(mended(written, { at: 1, text: ' \n' }))).toEqual(['En', 'Tre']);
    // What stood on both sides of it stays apart.
    expect(mended(written, { at: 1, text: '' })[1]?.gap).toBe(true);
  });

  test('that is not there, or has other cells, is no line', () => {
    const written: readonly WrittenLine[] = [
      { number: 1, text: 'En' },
      { number: 2, text: 'A    B', cells: [['A'], ['B']] },
    ];
    const no: readonly (readonly LineChange[])[] = [
      [{ at: 2, text: 'x' }],
      [{ at: 0, cells: ['x'] }],
      [{ at: 1, cells: ['x'] }],
      [{ at: 1, text: 'x' }],
      [
        { at: 0, text: 'x' },
        { at: 0, text: 'y' },
      ],
    ];
    for (const changes of no) expect(mendedLines(written, changes)).toBeNull();
  });
});

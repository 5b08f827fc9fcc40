import type { Block } from '../../../src/minutes/content/block.ts';
import { markdownBlocks } from '../../../src/minutes/content/markdown.ts';

const text = (markdown: string): readonly string[] =>
  markdownBlocks(markdown).map((block) =>
    block.type === 'paragraph' ? block.line.map((run) => run.text).join('') : block.type,
  );
const runs = (markdown: string) => {
  const [block] = markdownBlocks(markdown);
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  return block.line;
};
const cells = (block: Block | undefined) => (block?.type === 'table' ? block.rows : []);

describe('the Markdown of the notes', () => {
  test('E15 bold, italics and both kinds of quotes are kept', () => {
    expect(runs('Se *Årsredovisning 2023* och **dettta**, ”digitalt först” och "ja".')).toEqual([
      { text: 'Se ' },
      { text: 'Årsredovisning 2023', italic: true },
      { text: ' och ' },
      { text: 'dettta', bold: true },
      { text: ', ”digitalt först” och "ja".' },
    ]);
  });

  test('I5 only web and mail addresses become links; the name of a dead link is kept', () => {
    expect(runs('[a](https://a.example/x) [b](javascript:alert(1)) [c](#) [d](mailto:d@a.example)')).toEqual([
      { text: 'a', url: 'https://a.example/x' },
      { text: ' ' },
      { text: 'b' },
      { text: ' ' },
      { text: 'c' },
      { text: ' ' },
      { text: 'd', url: 'mailto:d@a.example' },
    ]);
  });

  test.each([
    ['# Rubrik'],
    ['Rubrik\n==='],
    ['---'],
    ['> citat'],
    ['`kod`'],
    ['```\nkod\n```'],
    ['<b onclick="x">fet</b>'],
    ['<https://a.example>'],
    ['[etikett]: https://a.example'],
    ['2*3*4 är 24'],
  ])('%j is text as it was typed', (typed) => {
    expect(text(typed).join('\n')).toBe(typed);
  });

  test('E12 bullets, and bullets inside a numbered list that need not begin at one', () => {
    expect(markdownBlocks('3. Vidmakthålla:\n   - rutiner\n4. Utveckla')).toEqual([
      {
        type: 'list',
        start: 3,
        entries: [
          [
            { type: 'paragraph', line: [{ text: 'Vidmakthålla:' }] },
            { type: 'list', start: null, entries: [[{ type: 'paragraph', line: [{ text: 'rutiner' }] }]] },
          ],
          [{ type: 'paragraph', line: [{ text: 'Utveckla' }] }],
        ],
      },
    ]);
  });

  test('E13 E14 a table has its amounts to the right and its sum in bold', () => {
    const [table] = markdownBlocks(
      '| Vad | Belopp |\n| --- | --- |\n| Drift | 15 650 000 kr |\n| | |\n| Summa | 15 650 000 kr |',
    );
    expect(table).toMatchObject({ type: 'table', sum: true });
    expect(cells(table).map((row) => row.map(({ align }) => align))).toEqual(Array(4).fill(['left', 'right']));
    expect(cells(table).at(-1)?.[1]?.line).toEqual([{ text: '15\u00a0650\u00a0000\u00a0kr', bold: true }]);
  });

  test('E14 amounts are kept together, years and counts are not touched', () => {
    expect(text('21 727 449 kr av 130 mnkr, år 2019 400 platser, 5 krav')).toEqual([
      '21\u00a0727\u00a0449\u00a0kr av 130\u00a0mnkr, år 2019 400 platser, 5 krav',
    ]);
  });

  test('a column of words is set to the left', () => {
    expect(cells(markdownBlocks('| A | B |\n| - | - |\n| x | 5 |\n| y | fem |')[0])[1]?.[1]?.align).toBe('left');
  });
});

describe('what nobody writes but to break the minutes', () => {
  const depth = (blocks: readonly Block[]): number =>
    Math.max(0, ...blocks.map((block) => (block.type === 'list' ? 1 + depth(block.entries.flat()) : 0)));

  test.each(['- ', '1. ', '* '])('lists within lists of “%s” end where Word’s do, and the rest is text', (mark) => {
    const blocks = markdownBlocks(`${mark.repeat(10_000)}slut`);
    expect(depth(blocks)).toBeLessThan(12);
    expect(JSON.stringify(blocks)).toContain('slut');
  });

  test('thousands of stars in one paragraph are stars', () => {
    expect(text(`${'*a'.repeat(10_000)}\n\n**b**`)).toEqual(['*a'.repeat(10_000), 'b']);
  });
});

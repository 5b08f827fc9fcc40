import { readSummons } from '../../../src/summons/read.ts';
import { lines as drawn, pdfFile } from '../../support/files/pdf-file.ts';
import { agenda, reading, third } from '../reading.ts';
import { p, word } from '../source/word-file.ts';

const subs = (item: { readonly subItems: readonly { letter: string; title: string; body: string }[] } | undefined) =>
  item?.subItems.map(({ letter, title, body }) => [letter, title, body].filter(Boolean).join(' | '));
const inFile = async (name: string, bytes: Uint8Array) => {
  const read = await readSummons({ name, bytes }, '2027-01-15');
  if (!read.ok) throw new Error(read.reason);
  return { ...read.summons, doubts: read.doubts };
};
const titles = (items: readonly { number: number; title: string }[]) =>
  items.map(({ number, title }) => `${number} ${title}`);

describe('2.1 and 2.2 below item 2', () => {
  it.each([
    ['as they stand', ['3.1 Från kommunerna', 'Lugnt.', '3.2 Från regionen']],
    ['with a point after them', ['3.1. Från kommunerna', 'Lugnt.', '3.2. Från regionen']],
    ['in bold', ['**3.1 Från kommunerna**', 'Lugnt.', '**3.2 Från regionen**']],
    ['before tabs', ['3.1\tFrån kommunerna', 'Lugnt.', '', '3.2\tFrån regionen']],
    ['after bullets', ['- 3.1 Från kommunerna', 'Lugnt.', '- 3.2 Från regionen']],
    ['after the sign', ['§ 3.1 Från kommunerna', 'Lugnt.', '§ 3.2 Från regionen']],
    ['as 3 a and 3 b', ['3 a Från kommunerna', 'Lugnt.', '3 b Från regionen']],
    ['as 3a) and 3b)', ['3a) Från kommunerna', 'Lugnt.', '3b) Från regionen']],
  ])('are sub-items %s', async (_, lines) => {
    const item = await third('3. Rapporter', ...lines, '4. Övriga frågor');
    expect(subs(item)).toEqual(['a | Från kommunerna | Lugnt.', 'b | Från regionen']);
    expect(item.told).toEqual([]);
  });

  it('are sub-items below paragraphs too', async () => {
    const { items } = await reading(
      '§ 21 Mötets öppnande\n§ 22 Rapporter\n22.1 Kommunerna\n22.2 Regionen\n§ 23 Nästa möte',
    );
    expect(titles(items)).toEqual(['21 Mötets öppnande', '22 Rapporter', '23 Nästa möte']);
    expect(subs(items[1])).toEqual(['a | Kommunerna', 'b | Regionen']);
  });

  it('are sub-items in a table', async () => {
    const { items } = await reading(
      [
        'Nr\tÄrende\tFöredragande',
        '1\tMötets öppnande\t',
        '2\tRapporter\t',
        '2.1\tKommunerna\tEva Ek',
        '2.2\tRegionen\t',
        '3\tNästa möte\t',
      ].join('\n'),
    );
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Rapporter', '3 Nästa möte']);
    expect(subs(items[1])).toEqual(['a | Kommunerna', 'b | Regionen']);
    expect(items[1]?.presenters).toMatchObject([{ name: 'Eva Ek' }]);
  });

  it('are sub-items of Word’s own list, which goes on with item 3', async () => {
    const read = await inFile(
      'kallelse.docx',
      await word(
        p('Mötets öppnande', 'decimals'),
        p('Rapporter', 'decimals'),
        p('Från kommunerna', 'decimals', 1),
        p('Lindmark', 'decimals', 2),
        p('Från regionen', 'decimals', 1),
        p('Nästa möte', 'decimals'),
      ),
    );
    expect(titles(read.items)).toEqual(['1 Mötets öppnande', '2 Rapporter', '3 Nästa möte']);
    expect(subs(read.items[1])).toEqual(['a | Från kommunerna | 2.1.1. Lindmark', 'b | Från regionen']);
  });

  it('are sub-items of Word’s own list where it shows only the last number', async () => {
    const read = await inFile(
      'kallelse.docx',
      await word(
        p('Mötets öppnande', 'numbers'),
        p('Rapporter', 'numbers'),
        p('Från kommunerna', 'numbers', 1),
        p('Från regionen', 'numbers', 1),
        p('Från staden', 'numbers', 1),
        p('Nästa möte', 'numbers'),
      ),
    );
    expect(titles(read.items)).toEqual(['1 Mötets öppnande', '2 Rapporter', '3 Nästa möte']);
    expect(subs(read.items[1])).toEqual(['a | Från kommunerna', 'b | Från regionen', 'c | Från staden']);
  });

  it('are sub-items in a PDF', async () => {
    const shown = drawn(
      ...agenda('3. Rapporter', '3.1 Från kommunerna', '3.2 Från regionen', '4. Nästa möte').split('\n'),
    );
    const read = await inFile('kallelse.pdf', pdfFile([{ texts: shown }]));
    expect(subs(read.items[2])).toEqual(['a | Från kommunerna', 'b | Från regionen']);
  });
});

describe('what looks like the number of a sub-item stays text', () => {
  it.each([
    ['an amount', '3.1 miljoner kronor fattas.'],
    ['a time', 'kl 9.10 börjar visningen.'],
    ['a time with its title', '3.10 Visning'],
    ['the number of another item', '2.1 Budget'],
    ['a number out of turn', '3.2 Budget'],
    ['a date', '3/1 Budget'],
    ['a list in running text', '1.1 Budget'],
  ])('as %s', async (_, line) => {
    const item = await third('3. Vinter', 'Läget är lugnt.', line, '4. Övriga frågor');
    expect(item.subItems).toEqual([]);
    expect(item.body).toContain(line);
  });

  it('and so does a number below the sub-items', async () => {
    const item = await third('3. Rapporter', '3.1 Från kommunerna', '3.1.1 Lindmark', '3.2 Från regionen');
    expect(subs(item)).toEqual(['a | Från kommunerna | 3.1.1 Lindmark', 'b | Från regionen']);
  });

  it('and so do Roman numerals in a sub-item, also from i on', async () => {
    const item = await third('3. Övriga frågor', 'a) Ett', 'b) Två', 'i) Först', 'ii) Sedan', 'c) Tre');
    expect(subs(item)).toEqual(['a | Ett', 'b | Två | i) Först\n\nii) Sedan', 'c | Tre']);
    expect(item.told).toEqual([]);
  });

  it('while a ninth sub-item is i', async () => {
    const item = await third('3. Övriga frågor', ...[...'abcdefghi'].map((letter) => `${letter}) Sak ${letter}`));
    expect(item.subItems).toHaveLength(9);
  });
});

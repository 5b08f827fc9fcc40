import { reading } from '../reading.ts';

const read = async (...lines: readonly string[]) => {
  const found = await reading(['Kallelse', 'Samrådet Sjöbygden', 'Den 11 februari 2027', '', ...lines].join('\n'));
  return { ...found, titles: found.items.map(({ number, title }) => `${number} ${title}`) };
};

describe('an agenda whose rows have more than a title', () => {
  it.each([
    ['in one row', ['§ 21\tÖppnande', '§ 22\tVinter\tDnr 2027/16', '§ 23\tNästa möte']],
    ['in each row', ['§ 21\tÖppnande\tDnr 2027/15', '§ 22\tVinter\tDnr 2027/16', '§ 23\tNästa möte\tDnr 2027/17']],
    ['in columns of spaces', ['§ 21   Öppnande', '§ 22   Vinter       Dnr 2027/16', '§ 23   Nästa möte']],
    ['with text between the rows', ['§ 21\tÖppnande\tKl. 9', 'Kort.', '§ 22\tVinter\tDnr 2027/16', '§ 23\tNästa möte']],
    [
      'before the number',
      ['Dnr 2027/15\t§ 21\tÖppnande', 'Dnr 2027/16\t§ 22\tVinter', 'Dnr 2027/17\t§ 23\tNästa möte'],
    ],
  ])('has each item, with a case number %s', async (_, rows) => {
    const { titles, items, told } = await read(...rows);
    expect(titles).toEqual(['21 Öppnande', '22 Vinter', '23 Nästa möte']);
    expect(items[1]?.body).toBe('Dnr 2027/16');
    expect(told).toEqual([]);
  });

  it.each([
    ['1.', '2.', '3.'],
    ['1', '2', '3'],
  ])('has ordinary numbers, kinds, times and presenters: %s', async (one, two, three) => {
    const { items, titles } = await read(
      `${one}\tVal av justerare\t\t`,
      `${two}\tVinter\tBeslut\tEva Ek, Sjö`,
      '\tMer om vintern',
      `${three}\tBudget\tInformation\t10 min`,
    );
    expect(titles).toEqual(['1 Val av justerare', '2 Vinter', '3 Budget']);
    expect(items[1]).toMatchObject({
      kind: 'ställningstagande',
      presenters: [{ name: 'Eva Ek', affiliation: 'Sjö' }],
      body: 'Mer om vintern',
    });
    expect(items[2]).toMatchObject({ kind: 'information', slot: { minutes: 10 }, body: '' });
  });

  it('has no item from a table of figures, also with numbers in front', async () => {
    const { titles, items } = await read(
      '1. Mötets öppnande',
      '2. Ekonomi',
      'Nummer\tKommun\tKronor',
      '1\tSjö\t12',
      '2\tÅs\t14',
      '3. Nästa möte',
    );
    expect(titles).toEqual(['1 Mötets öppnande', '2 Ekonomi', '3 Nästa möte']);
    expect(items[1]?.body).toContain('| 2 | Ås | 14 |');
  });

  it('has no item from a numbered table of people', async () => {
    const { titles } = await read(
      'Kallade',
      '1\tEva Ek\tSjö kommun',
      '2\tBo Lund\tRegion Ås',
      '',
      '1. Öppnande',
      '2. Plan',
    );
    expect(titles).toEqual(['1 Öppnande', '2 Plan']);
  });
});

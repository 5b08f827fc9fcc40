import { reading } from '../reading.ts';

const items = async (...lines: readonly string[]) => {
  const read = await reading(['Protokoll', '', 'Datum: 11 februari 2027', '', ...lines].join('\n'));
  return { ...read, numbers: read.items.map(({ number, title }) => `${number} ${title}`) };
};

describe('words and signs before the number of an item', () => {
  it.each([
    ['Ärende 14', 'Ärende 15'],
    ['ÄRENDE 14', 'ÄRENDE 15'],
    ['**Ärende 14**', '**Ärende 15**'],
    ['Ärende nr 14', 'Ärende nr 15'],
    ['Ärendenr 14', 'Ärendenr 15'],
    ['Punkt 14', 'Punkt 15'],
    ['Paragraf 14', 'Paragraf 15'],
    ['Item 14', 'Item 15'],
    ['§ 2027:14', '§ 2027:15'],
    ['SR § 14/2027', 'SR § 15/2027'],
  ])('are read above the title and beside it: %s', async (first, second) => {
    const above = await items(first, 'Val av justerare', '', second, 'Hemgång', 'Kort.');
    expect(above.numbers).toEqual(['14 Val av justerare', '15 Hemgång']);
    expect(above.items[1]?.body).toBe('Kort.');
    expect(above.told).toEqual([]);
    const plain = (mark: string): string => mark.replaceAll('**', '');
    const beside = await items(`${plain(first)} Val av justerare`, `${plain(second)} Hemgång`);
    expect(beside.numbers).toEqual(['14 Val av justerare', '15 Hemgång']);
    expect(beside.told).toEqual([]);
  });

  it('may have lists with ordinary numbers below them, and be mentioned later', async () => {
    const read = await items(
      'Ärende 1',
      'Val av justerare',
      '',
      'Ärende 2',
      'Hemgång',
      'Förslag till beslut',
      '1. Rutinen antas.',
      '2. Den följs upp.',
      '',
      'Ärende 1 nämns här.',
      '',
      'Ärende 3',
      'Nästa möte',
    );
    expect(read.numbers).toEqual(['1 Val av justerare', '2 Hemgång', '3 Nästa möte']);
    expect(read.items[1]).toMatchObject({
      proposal: 'Rutinen antas.\nDen följs upp.',
      body: 'Ärende 1 nämns här.',
    });
    expect(read.told).toEqual([]);
  });

  it('are text below items with ordinary numbers', async () => {
    const { numbers } = await items(
      '1. Mötets öppnande',
      'Punkt 1 gäller alla.',
      'Punkt 2 gäller ingen.',
      '2. Hemgång',
    );
    expect(numbers).toEqual(['1 Mötets öppnande', '2 Hemgång']);
  });
});

describe('the case number of an item', () => {
  it.each([
    ['Ärende 14, dnr LS 2027/15', 'dnr LS 2027/15'],
    ['Ärende 14 (dnr LS 2027/15)', 'dnr LS 2027/15'],
    ['14 Dnr 2027/15', 'Dnr 2027/15'],
    ['14. Dnr: 2027/15', 'Dnr: 2027/15'],
    ['§ 14 Dnr LS 2027-00015', 'Dnr LS 2027-00015'],
  ])('is no title: %s', async (line, diary) => {
    const next = line.replace('14', '15');
    const last = line.replace('14', '16');
    const below = await items(line, 'Hemgång', 'Kort.', '', next, 'Avtal', '', last, 'Plan');
    expect(below.numbers).toEqual(['14 Hemgång', '15 Avtal', '16 Plan']);
    expect(below.items[0]?.body).toBe(`${diary}\n\nKort.`);
    const beside = await items(`${line} Hemgång`, `${next} Avtal`, `${last} Plan`);
    expect(beside.numbers).toEqual(['14 Hemgång', '15 Avtal', '16 Plan']);
    expect(beside.items[0]?.body).toBe(diary);
    expect(beside.told).toEqual([]);
  });
});

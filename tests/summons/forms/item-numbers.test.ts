import { reading } from '../reading.ts';

const items = async (...lines: readonly string[]) => {
  const read = await reading(['Protokoll', '', 'Datum: 11 februari 2027', '', ...lines].join('\n'));
  return { ...read, numbers: read.items.map(({ number, title }) => `${number} ${title}`) };
};

const three = ['21 Mötets öppnande', '22 Hemgång', '23 Nästa möte'];

describe('the numbers of items', () => {
  it.each([
    ['with the year', ['§ 21/2027 Mötets öppnande', '§ 22/2027 Hemgång', '§ 23/2027 Nästa möte']],
    ['with a short year', ['§ 21/27 Mötets öppnande', '§ 22/27 Hemgång', '§ 23/27 Nästa möte']],
    ['after an abbreviation', ['OR § 21 Mötets öppnande', 'OR § 22 Hemgång', 'OR § 23 Nästa möte']],
    ['as Norwegian cases', ['Sak 21-27 Mötets öppnande', 'Sak 22-27 Hemgång', 'Sak 23-27 Nästa möte']],
    ['as cases of a year', ['21/27 Mötets öppnande', '22/27 Hemgång', '23/27 Nästa möte']],
    ['without a mark', ['21 Mötets öppnande', 'Kort.', '22 Hemgång', '23 Nästa möte']],
    ['alone with a mark', ['21.', '', 'Mötets öppnande', '', '22.', '', 'Hemgång', '', '23.', '', 'Nästa möte']],
    ['alone', ['21', 'Mötets öppnande', '', '22', 'Hemgång', '', '23', 'Nästa möte']],
    ['in a column', ['Paragraf   Ärende', '21         Mötets öppnande', '22         Hemgång', '23         Nästa möte']],
    [
      'in a column of tabs, whose empty cells at the end are lost',
      ['Nr\tÄrende\tFöredragande', '21\tMötets öppnande', '22\tHemgång\tEva Ek', '23\tNästa möte'],
    ],
    ['before tabs', ['21.\tMötets öppnande', '22.\tHemgång', '', '23.\t\tNästa möte']],
    [
      'above the title',
      [
        'Ärende 21 Dnr 2027/3',
        'Mötets öppnande',
        '',
        'Ärende 22 Dnr 2027/4',
        'Hemgång',
        '',
        'Ärende 23 Dnr 2027/5',
        'Nästa möte',
      ],
    ],
  ])('are read %s', async (_, lines) => {
    const read = await items(...lines);
    expect(read.numbers).toEqual(three);
    expect(read.told).toEqual([]);
  });

  it('are not repeated by the line of a case below the title', async () => {
    const {
      numbers,
      items: read,
      told,
    } = await items(
      '1 Hemgång i länet',
      '',
      'Ärende 1 Dnr 2027/15',
      '',
      'Förslag till beslut',
      '- Rutinen antas.',
      '',
      '2 Avtal om larm',
      '',
      'Ärende 2 Dnr 2027/16',
    );
    expect(numbers).toEqual(['1 Hemgång i länet', '2 Avtal om larm']);
    expect(read).toMatchObject([{ body: 'Dnr 2027/15', proposal: 'Rutinen antas.' }, { body: 'Dnr 2027/16' }]);
    expect(told).toEqual([]);
  });

  it('begin before the first title that every agenda has', async () => {
    const { numbers } = await items('§ 21 Val av mötesordförande', 'Eva Ek utses.', '§ 22 Hemgång', '§ 23 Nästa möte');
    expect(numbers).toEqual(['21 Val av mötesordförande', '22 Hemgång', '23 Nästa möte']);
  });

  it('may stand above the title of the last item too', async () => {
    const { numbers, meeting } = await items(
      '§ 21',
      'Mötets öppnande',
      '',
      '§ 22',
      'Avslutning',
      'Eva Ek tackar alla.',
    );
    expect(numbers).toEqual(['21 Mötets öppnande', '22 Avslutning']);
    expect(meeting.closing).toBe('Eva Ek tackar alla.');
  });

  it('are no spans of paragraphs', async () => {
    const { numbers, told } = await items('§ 21-23', '', '§ 21 Mötets öppnande', '§ 22 Hemgång', '§ 23 Nästa möte');
    expect(numbers).toEqual(three);
    expect(told).toEqual([]);
  });

  it.each([
    [
      'with dots and pages',
      ['Ärendelista', '', '§ 21 Mötets öppnande ..... 2', '§ 22 Hemgång ..... 3', '§ 23 Nästa möte ..... 4'],
    ],
    ['with other marks', ['Innehåll', '21. Mötets öppnande', '22. Hemgång', '23. Nästa möte']],
    [
      'in columns',
      ['Innehållsförteckning', '§ 21 Mötets öppnande      2', '§ 22 Hemgång      3', '§ 23 Nästa möte      3'],
    ],
  ])('are not those of a list of contents %s', async (_, contents) => {
    const {
      numbers,
      items: read,
      told,
    } = await items(
      ...contents,
      '',
      '§ 21 Mötets öppnande',
      'Eva Ek öppnar.',
      '',
      '§ 22 Hemgång',
      'Kort.',
      '',
      '§ 23 Nästa möte',
    );
    expect(numbers).toEqual(three);
    expect(read[1]?.body).toBe('Kort.');
    expect(told).toEqual([]);
  });

  it('stand out above columns of figures', async () => {
    const { items: read, told } = await items(
      '1     Öppnande',
      'Kort.',
      '',
      '2     Ekonomi',
      'Tkr                Utfall     Budget',
      'Intäkter           48 210     47 900',
      'Kostnader         -39 870    -40 150',
      'Rapporten lades fram.',
      '',
      '3     Hemgång',
    );
    expect(read.map(({ title }) => title)).toEqual(['Öppnande', 'Ekonomi', 'Hemgång']);
    expect(read[1]?.body).toBe(
      '| Tkr | Utfall | Budget |\n| --- | --- | --- |\n| Intäkter | 48 210 | 47 900 |\n| Kostnader | -39 870 | -40 150 |\n\nRapporten lades fram.',
    );
    expect(told).toEqual([]);
  });
});

describe('a number that goes on with a list below an item', () => {
  const list = ['1. Öppnande', '2. Hemtagning', 'Förslag till beslut:', '1. Planen antas.', '2. Uppföljning sker.'];
  const numbersOf = async (...lines: readonly string[]) => {
    const { items, told } = await reading(['Datum: 17 mars 2027', '', ...lines].join('\n'));
    return { items: items.map(({ number, title }) => `${number} ${title}`), told };
  };

  it('is the next item where it looks otherwise than the list', async () => {
    const items = ['1 Öppnande', '2 Hemtagning', '3 Läkemedel', '4 Budget'];
    expect(await numbersOf(...list, '3. Läkemedel', '4. Budget')).toEqual({ items, told: [] });
    const indented = [...list.slice(0, 3), '   1. Planen antas', '   2. Uppföljning sker', '3. Läkemedel', '4. Budget'];
    expect(await numbersOf(...indented)).toEqual({ items, told: [] });
  });

  it('goes on where the next item comes below', async () => {
    const read = await numbersOf(...list, '3. Kostnaden tas', '', '3. Läkemedel', '', '4. Budget');
    expect(read).toEqual({ items: ['1 Öppnande', '2 Hemtagning', '3 Läkemedel', '4 Budget'], told: [] });
  });

  it('is asked about where it looks like the list, and the next item comes nowhere', async () => {
    const read = await numbersOf(...list, '3. Läkemedel köps in.');
    expect(read).toEqual({ items: ['1 Öppnande', '2 Hemtagning'], told: ['8 list kept as text'] });
  });
});

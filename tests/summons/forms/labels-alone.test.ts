import { fromImport } from '../../../src/review/from-import.ts';
import { missingOutcomes } from '../../../src/review/rules/outcomes.ts';
import { agenda, reading, third } from '../reading.ts';

const minutes = (...lines: readonly string[]) =>
  reading(['Protokoll', '', 'Datum: 11 februari 2027', '', ...lines].join('\n'));

describe('a label alone on its line', () => {
  it.each([
    ['without a colon', ['Förslag till beslut', 'Rutinen antas.'], 'Rutinen antas.'],
    ['with a colon', ['Förslag till beslut:', 'Rutinen antas.'], 'Rutinen antas.'],
    ['in bold', ['**Förslag till ställningstagande**', '', 'Rutinen antas.'], 'Rutinen antas.'],
    ['as a heading', ['### Förslag till beslut', 'Rutinen antas.'], 'Rutinen antas.'],
    ['by its writer', ['Beredningens förslag', 'Rutinen antas.'], 'Rutinen antas.'],
    ['above a list', ['Förslag till beslut', '- Rutinen antas.', '- Den följs upp.'], 'Rutinen antas.\nDen följs upp.'],
    [
      'above bullets of one word, also words that head texts',
      ['Förslag till beslut', '- Rutinen antas', '- Uppföljning', '- Utvärdering'],
      'Rutinen antas\nUppföljning\nUtvärdering',
    ],
    [
      'above clauses with capitals and without full stops',
      ['Förslag till beslut', 'Att anta rutinen', 'Att följa upp den', '', 'Att bjuda in kommunerna'],
      'Att anta rutinen\nAtt följa upp den\nAtt bjuda in kommunerna',
    ],
    [
      'above a numbered list',
      ['Förslag till beslut', '1. Rutinen antas.', '2. Den följs upp.'],
      'Rutinen antas.\nDen följs upp.',
    ],
    [
      'above letters',
      ['Förslag till beslut', 'a) Rutinen antas.', 'b) Den följs upp.'],
      'Rutinen antas.\nDen följs upp.',
    ],
    [
      'above clauses',
      ['Förslag till beslut', 'Rådet beslutar', 'att anta rutinen, samt', '', 'att följa upp den.'],
      'Rådet beslutar\natt anta rutinen, samt\natt följa upp den.',
    ],
    [
      'above several lines',
      ['Förslag till beslut', 'Rutinen antas.', 'Den följs upp i juni.'],
      'Rutinen antas.\nDen följs upp i juni.',
    ],
    [
      'with its beginning beside it',
      ['Förslag till beslut: Rådet', 'att anta rutinen', 'att följa upp den.'],
      'Rådet\natt anta rutinen\natt följa upp den.',
    ],
  ])('takes the whole proposal %s', async (_, lines, proposal) => {
    expect(await third('3. Hemgång', ...lines)).toMatchObject({ proposal, positions: [], body: '', told: [] });
  });

  it('takes nothing after the next label, the next heading or an empty line', async () => {
    expect(await third('3. Hemgång', 'Förslag till beslut', 'Rutinen antas.', '', 'Den gäller alla.')).toMatchObject({
      proposal: 'Rutinen antas.',
      body: 'Den gäller alla.',
    });
    expect(
      await third('3. Hemgång', 'Förslag till beslut', '- Rutinen antas.', 'Bakgrund', 'Den gäller alla.'),
    ).toMatchObject({
      proposal: 'Rutinen antas.',
      body: 'Bakgrund\n\nDen gäller alla.',
    });
    expect(
      await third('3. Hemgång', 'Förslag till beslut: Rutinen antas.', '- Den gäller alla.', 'Föredragande: Eva Ek'),
    ).toMatchObject({ proposal: 'Rutinen antas.', body: '- Den gäller alla.', presenters: [{ name: 'Eva Ek' }] });
  });

  it.each([
    ['without a colon', ['Bilagor', 'Rutin hemgång.pdf', 'Kostnader 2027.xlsx']],
    ['with a colon', ['Bilagor:', 'Rutin hemgång.pdf', 'Kostnader 2027.xlsx']],
    ['with bullets', ['Beslutsunderlag', '- Rutin hemgång.pdf', '- Kostnader 2027.xlsx']],
    ['as what is enclosed', ['Bifogas:', 'Rutin hemgång.pdf', '', 'Kostnader 2027.xlsx']],
    ['with letters', ['Underlag:', 'a. Rutin hemgång.pdf', 'b. Kostnader 2027.xlsx']],
    ['with the first beside it', ['Bilagor: Rutin hemgång.pdf', 'Kostnader 2027.xlsx']],
  ])('takes each document below it, %s', async (_, lines) => {
    const { attachments, body } = await third('3. Hemgång', ...lines);
    expect(attachments.map(({ title }) => title)).toEqual(['Rutin hemgång.pdf', 'Kostnader 2027.xlsx']);
    expect(body).toBe('');
  });

  it.each([
    'Ansvarig: Eva Ek, Sjö',
    'Föredragande Eva Ek, Sjö',
    'Föredras av Eva Ek, Sjö',
    'Föredragande\nEva Ek, Sjö',
  ])('names who presents: %j', async (line) => {
    expect(await third('3. Hemgång', line)).toMatchObject({
      presenters: [{ name: 'Eva Ek', affiliation: 'Sjö' }],
      body: '',
    });
  });

  it('is no label inside a sentence', async () => {
    expect(await third('3. Hemgång', 'Ansvarig nämnd har yttrat sig.', 'Bilagor saknas.')).toMatchObject({
      presenters: [],
      attachments: [],
      body: 'Ansvarig nämnd har yttrat sig.\n\nBilagor saknas.',
    });
  });

  it('is the outcome in minutes, and leaves no proposal without one', async () => {
    const read = await minutes(
      '§ 4 Mötets öppnande',
      '§ 5 Hemgång',
      'Förslag till beslut',
      'Rutinen antas.',
      '',
      'Beslut',
      '',
      'att anta rutinen.',
      '§ 6 Avtal',
      'Beslut',
      '1. Avtalet godkänns.',
      '2. Det följs upp.',
    );
    expect(read.items.map(({ positions, kind, body }) => ({ positions, kind, body }))).toEqual([
      { positions: [], kind: null, body: '' },
      { positions: ['att anta rutinen.'], kind: null, body: '' },
      { positions: ['Avtalet godkänns.', 'Det följs upp.'], kind: null, body: '' },
    ]);
    expect(read.told).toEqual([]);
    expect(missingOutcomes(fromImport(read, read.doubts))).toEqual([]);
  });

  it('stays the kind of an item where its word has a colon elsewhere, and in a kallelse', async () => {
    const read = await minutes(
      '1. Mötets öppnande',
      '2. Hemgång',
      'Beslut',
      'Vi talar om rutinen.',
      'Beslut: Den antas.',
    );
    expect(read.items[1]).toMatchObject({ kind: 'ställningstagande', positions: ['Den antas.'] });
    expect(await third('3. Hemgång', 'Beslut', 'Vi talar om rutinen.')).toMatchObject({
      kind: 'ställningstagande',
      body: 'Vi talar om rutinen.',
    });
  });
});

describe('headings between items', () => {
  it.each(['Beslutsärenden', '**Informationsärenden**', '## Ärenden för beslut', '**Rapporter från kommunerna**'])(
    '%s is no text of the item above',
    async (heading) => {
      const { items, told } = await reading(agenda('3. Hemgång', 'Vi talar om den.', '', heading, '4. Avtal', 'Kort.'));
      expect(items.slice(2).map(({ title, body }) => [title, body])).toEqual([
        ['Hemgång', 'Vi talar om den.'],
        ['Avtal', 'Kort.'],
      ]);
      expect(told).toEqual(heading.includes('Rapporter') ? ['7 heading not understood'] : []);
    },
  );

  it('does not lose a sentence in bold or a sub-item above an item', async () => {
    const { items } = await reading(
      agenda('3. Hemgång', 'a) **Rutin**', '4. Avtal', '**Avtalet är klart.**', '5. Plan'),
    );
    expect(items[2]?.subItems).toHaveLength(1);
    expect(items[3]?.body).toBe('**Avtalet är klart.**');
  });
});

describe('the end of minutes', () => {
  it.each([
    [['Vid protokollet', 'Eva Ek', '', 'Justeras', 'Bo Lund']],
    [['Underskrifter', 'Sekreterare: ……………', 'Eva Ek', 'Ordförande: ……………', 'Bo Lund']],
    [
      [
        'Vid protokollet',
        '_______________',
        'Eva Ek',
        'Justerat den 19 februari 2027',
        '_______________',
        'Bo Lund, ordförande',
      ],
    ],
  ])('keeps %j out of the last item', async (lines) => {
    const { items, told } = await minutes(
      '§ 4 Mötets öppnande',
      '§ 5 Nästa möte',
      'Den 9 september 2027.',
      '',
      ...lines,
    );
    expect(items[1]).toMatchObject({ title: 'Nästa möte', body: '' });
    expect(told).toEqual([]);
  });

  it('keeps a text about signing in its item', async () => {
    const { items } = await minutes(
      '§ 4 Mötets öppnande',
      '§ 5 Hemgång',
      'Justeras nu texten blir den klar.',
      'Vi gör så.',
    );
    expect(items[1]?.body).toBe('Justeras nu texten blir den klar.\n\nVi gör så.');
  });
});

describe('the kind of an item', () => {
  const missing = async (...lines: readonly string[]) => (await reading(agenda(...lines))).told;

  it('is not missed in a kallelse that states no kinds, nor in what meetings do for form', async () => {
    expect(await missing('3. Hemgång', '4. Avtal')).toEqual([]);
    expect(await missing('3. Val av justerare', '4. Upprop', '5. Avtal', 'Information')).toEqual([]);
    expect(await missing('3. Hemgång', '4. Avtal', 'Information')).toEqual(['4 kind not stated']);
  });

  it('stands alone above a sub-item; in minutes the same word above clauses or sentences with letters is the outcome’s label', async () => {
    const second = async (...lines: readonly string[]) =>
      (await minutes('1. Mötets öppnande', '2. Hemgång', 'Ställningstagande', ...lines)).items[1];
    expect(await second('a) Nuläge', 'Det går bra.')).toMatchObject({
      kind: 'ställningstagande',
      positions: [],
      subItems: [{ letter: 'a', title: 'Nuläge' }],
    });
    for (const [first, last] of [
      ['att rutinen antas', 'att den följs upp.'],
      ['Rutinen antas.', 'Den följs upp.'],
    ])
      expect(await second(`a) ${first}`, `b) ${last}`)).toMatchObject({
        kind: null,
        positions: [first, last],
        subItems: [],
      });
  });
});

import { agenda, reading, third } from './reading.ts';

const body = async (...lines: readonly string[]) => (await third('3. Hemgång', ...lines)).body;

describe('the text of an item', () => {
  it('E11 keeps paragraphs and inner headings', async () => {
    expect(await body('Slutsatser:', '', 'Det går bra.')).toBe('Slutsatser:\n\nDet går bra.');
  });

  it('E12 keeps lists, nested ones too, and takes no number in them for an item', async () => {
    const read = await reading(
      agenda('3. Hemgång', '1. Drift:', ' - Rutiner', ' - Avtal', '2. Utveckla:', ' - Teknik', '', '- 1 representant'),
    );
    expect(read.items).toHaveLength(3);
    expect(read.items[2]?.body).toBe(
      '1. Drift:\n   - Rutiner\n   - Avtal\n2. Utveckla:\n   - Teknik\n- 1 representant',
    );
    expect(read.told).toContain('5 list kept as text');
  });

  it('E12 keeps a list that runs up to the next item’s number', async () => {
    const { items } = await reading(
      agenda('3. Hemgång', '1. Ett', '2. Två', '3. Tre', '4. Fyra', '', '4. Nästa', 'Information'),
    );
    expect(items.map(({ title }) => title).slice(2)).toEqual(['Hemgång', 'Nästa']);
    expect(items[2]?.body).toBe('1. Ett\n2. Två\n3. Tre\n4. Fyra');
  });

  it('E13 keeps tables and adds them up', async () => {
    const rows = ['Post\tBelopp', 'Mobila team\t2 500 000 kr', 'Analys\t404 013 kr'];
    expect(await body(...rows, 'Summa\t2 904 013 kr')).toBe(
      '| Post | Belopp |\n| --- | --- |\n| Mobila team | 2 500 000 kr |\n| Analys | 404 013 kr |\n| Summa | 2 904 013 kr |',
    );
    expect((await third('3. Hemgång', ...rows, 'Summa\t2 904 013 kr')).told).not.toContain('8 sum does not add up');
    expect((await third('3. Hemgång', ...rows, 'Summa\t2 904 014 kr')).told).toContain('8 sum does not add up');
  });

  it.each([
    '*Årsrapport 2026*, sidan 3.',
    '**Viktigt!** Läs [planen](https://exempel.se/plan) först.',
    'Stöd ”hemma bäst”, 12 340 500 kr.',
  ])('E14 E15 keeps %s as it is', async (line) => {
    expect(await body(line)).toBe(line);
  });

  it('E13 keeps a table under an item that looks like an agenda', async () => {
    const read = await reading(agenda('3. Hemgång', 'Fråga\tAnsvarig', 'Larm\tNadia'));
    expect(read.items).toHaveLength(3);
    expect(read.items[2]?.body).toBe('| Fråga | Ansvarig |\n| --- | --- |\n| Larm | Nadia |');
  });

  it.each([
    ['2*3*4 = 24', '2\\*3\\*4 = 24'],
    ['2027. Ett år.', '2027\\. Ett år.'],
    ['+ 5 procent', '\\+ 5 procent'],
  ])('shows %j as typed, not as markup', async (line, markdown) => {
    expect(await body(line)).toBe(markdown);
  });

  it('J4 heals a sentence a page break took apart', async () => {
    const long =
      'Vi behöver gå igenom rutinen en gång till och bestämma hur den ska nå alla, också dem som arbetar natt eller är';
    expect(await body(long, '', '', '\f', '', 'nyanställda.')).toBe(`${long} nyanställda.`);
  });

  it('J4 joins lines wrapped at a column, and no others', async () => {
    const wrapped = [
      'Under våren träffades grupperna fem gånger i länets norra del, och de skrev en plan och två',
      'rapporter som lämnas till rådet. De flesta tycker att planen är bra och vill börja med mera av',
      'det, men de vill också att vårdplaneringen görs i god tid och att planering/',
      'samordning stärks i hela länet och att alla vet vem som gör vad när en patient skrivs ut',
      'från sjukhuset till hemmet. Boende på korttidsplats och SÄBO-',
      'boende behöver mera stöd än de fått hittills och det gäller också dem som flyttar in hos',
      'Anhöriga i Sjötorp under en tid.',
      'Kort rad.',
      'Ny rad.',
      'Under våren träffades grupperna fem gånger i länets norra del, och de skrev en plan och två',
      'rapporter som lämnas till rådet. De flesta tycker att planen är bra och vill börja med mera av',
      'det, rapporter som lämnas till rådet. De flesta tycker att planen är bra och vill börja med mer',
      'av det, som genomfördes i juni. De som deltog var i huvudsak nöjda med arbetet och vill.',
    ];
    const text = await body(...wrapped);
    expect(text).toContain('planering/samordning stärks');
    expect(text).toContain('SÄBO-boende');
    expect(text).toContain('hos Anhöriga i Sjötorp under en tid.\n\nKort rad.\n\nNy rad.\n\nUnder');
  });

  it.each([
    ['Bilaga: Förslag till fördelning 2027.', [{ title: 'Förslag till fördelning 2027', url: null, place: 'before' }]],
    [
      'Bilagor: Slutrapport; Plan, 2027',
      [
        { title: 'Slutrapport', url: null, place: 'before' },
        { title: 'Plan, 2027', url: null, place: 'before' },
      ],
    ],
    ['Bilaga.', [{ title: 'Bilaga', url: null, place: 'before' }]],
    [
      '- [Plan 2027.pdf \\(exempel.se\\)](https://exempel.se/plan\\(1\\))',
      [{ title: 'Plan 2027.pdf (exempel.se)', url: 'https://exempel.se/plan(1)', place: 'before' }],
    ],
    [
      '[A](https://exempel.se/a) och [B](https://exempel.se/b)',
      [
        { title: 'A', url: 'https://exempel.se/a', place: 'before' },
        { title: 'B', url: 'https://exempel.se/b', place: 'before' },
      ],
    ],
  ])('E9 I4 reads %j as documents before the text', async (line, attachments) => {
    expect(await third('3. Hemgång', line, 'Text.')).toMatchObject({ attachments, body: 'Text.' });
  });

  it('E10 reads documents after the text with their lead-in', async () => {
    const item = await third(
      '3. Hemgång',
      'Text.',
      '',
      'För mer information, se presentation:',
      '',
      '- [P](https://exempel.se/p)',
      '',
      'Mer text.',
    );
    expect(item).toMatchObject({
      attachments: [{ title: 'P', url: 'https://exempel.se/p', place: 'after' }],
      body: 'Text.\n\nMer text.',
    });
  });

  it.each([
    ['[Plan](#)', null],
    ['[Plan](javascript:x)', null],
    ['[Plan](https://exempel.se)', 'https://exempel.se'],
  ])('I5 keeps the name of %s and tells', async (line, url) => {
    const item = await third('3. Hemgång', line);
    expect(item.attachments).toEqual([{ title: 'Plan', url, place: 'before' }]);
    expect(item.told).toContain('5 dead link');
  });

  it('E9 takes a lettered matter’s one word Bilaga as a document', async () => {
    expect(
      await third('3. Anmälningsärenden', 'Ingen föredragning.', 'a) Nytt avtal tom. 2028. Bilaga.'),
    ).toMatchObject({
      body: 'Ingen föredragning.',
      subItems: [{ title: 'Nytt avtal tom. 2028.' }],
      attachments: [{ title: 'Bilaga a', url: null }],
    });
  });
});

import { ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { readSummons } from '../../../src/summons/read.ts';
import { p, t, word } from './word-file.ts';

const reading = async (...children: readonly (Paragraph | Table)[]) => {
  const imported = await readSummons({ name: 'kallelse.docx', bytes: await word(...children) }, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  return { ...imported.summons, doubts: imported.doubts };
};
const titles = (items: readonly { number: number; title: string }[]) =>
  items.map(({ number, title }) => `${number} ${title}`);

describe('a Word kallelse', () => {
  it('is numbered by Word’s own lists, with sub-items', async () => {
    const { items } = await reading(
      p('Mötets öppnande', 'agenda'),
      p('Upprop', 'agenda', 1),
      p('Övriga frågor', 'agenda', 1),
      p('**Ny rutin**', 'agenda'),
      p('Information'),
      p('Övriga frågor', 'agenda'),
    );
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Ny rutin', '3 Övriga frågor']);
    expect(items[0]?.subItems.map(({ letter, title }) => `${letter} ${title}`)).toEqual([
      'a Upprop',
      'b Övriga frågor',
    ]);
    expect(items[1]?.kind).toBe('information');
  });

  it.each(['-', '→', 'o'])('may have bullets that were typed: %s', async (sign) => {
    const { items } = await reading(
      p('1. Mötets öppnande'),
      p('2. Ny rutin'),
      p('Förslag till beslut'),
      p(`${sign} Planen antas`),
      p(`${sign} Uppföljning sker`),
      p('Bilagor'),
      p(`${sign} Plan`),
      p(`${sign} Tjänsteskrivelse`),
    );
    expect(items[1]).toMatchObject({
      proposal: 'Planen antas\nUppföljning sker',
      attachments: [{ title: 'Plan' }, { title: 'Tjänsteskrivelse' }],
      body: '',
    });
  });

  it('may have kinds of documents below their label, a paragraph each', async () => {
    const paragraphs = [
      '2. Ny rutin',
      'Beslutsunderlag',
      'Plan',
      'Tjänsteskrivelse',
      'Rapport om läget',
      'Rapporten lästes.',
    ];
    const { items } = await reading(p('1. Mötets öppnande'), ...paragraphs.map((text) => p(text)));
    expect(items[1]?.attachments.map(({ title }) => title)).toEqual(['Plan', 'Tjänsteskrivelse', 'Rapport om läget']);
    expect(items[1]?.body).toBe('Rapporten lästes.');
  });

  it('may number by paragraphs', async () => {
    const { items } = await reading(
      p('Mötets öppnande', 'sections'),
      p('Ny rutin', 'sections'),
      p('En punkt i texten', 'sections', 1),
    );
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Ny rutin']);
    expect(items[1]?.body).toBe('- En punkt i texten');
  });

  it('keeps an inner list that runs up to the next item’s number', async () => {
    const { items } = await reading(
      p('Mötets öppnande', 'agenda'),
      p('Ny rutin', 'agenda'),
      p('Ett', 'inner'),
      p('Del', 'inner', 1),
      p('Två', 'inner'),
      p('Tre', 'inner'),
      p('Övrigt', 'agenda'),
    );
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Ny rutin', '3 Övrigt']);
    expect(items[1]?.body).toBe('1. Ett\n   - Del\n2. Två\n3. Tre');
  });

  it('may number in the text, under headings', async () => {
    const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
    const { items } = await reading(heading('1. Mötets öppnande'), heading('2. Ny rutin'), p('Text.'));
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Ny rutin']);
  });

  it('J6 keeps bold, italics, links and what looks like markup', async () => {
    const link = new Paragraph({
      children: [
        new TextRun('Läs '),
        new ExternalHyperlink({
          link: 'https://exempel.se/a_(b)',
          children: [new TextRun({ text: 'planen', bold: true })],
        }),
        new TextRun('.'),
      ],
    });
    const { items } = await reading(p('1. Mötets öppnande'), p('**Viktigt** om *Årsrapport* och [x], 2_3_4.'), link);
    expect(items[0]?.body).toBe(
      '**Viktigt** om *Årsrapport* och \\[x\\], 2\\_3\\_4.\n\nLäs **[planen](https://exempel.se/a_%28b%29)**.',
    );
  });

  it.each([
    [
      'two columns',
      t(
        ['**Norra**', '**Ledning**'],
        ['Karin Almgren, Almköping', 'Birgitta Hallgren (ordförande)'],
        ['Eva Nyqvist', 'Vakant'],
      ),
    ],
    [
      'two cells of paragraphs',
      t([
        ['**Norra**', 'Karin Almgren, Almköping', 'Eva Nyqvist'],
        ['**Ledning**', 'Birgitta Hallgren (ordförande)', 'Vakant'],
      ]),
    ],
    [
      'areas and members',
      t(
        ['Område', 'Ledamöter'],
        ['Norra', ['Karin Almgren, Almköping', 'Eva Nyqvist']],
        ['Ledning', ['Birgitta Hallgren (ordförande)', 'Vakant']],
      ),
    ],
  ])('B1 reads called people from %s', async (_, table) => {
    const { groups } = await reading(p('Kallade: Se nedan'), table, p('1. Mötets öppnande'));
    expect(groups.map(({ name, seats }) => [name, ...seats.map((seat) => seat.name)])).toEqual([
      ['Norra', 'Karin Almgren', 'Eva Nyqvist'],
      ['Ledning', 'Birgitta Hallgren', null],
    ]);
  });

  it('B1 E13 reads columns laid out by tabs, called people and amounts', async () => {
    const { groups, items, doubts } = await reading(
      p('Kallade: Se nedan'),
      p('**Norra**\t**Ledning**'),
      p('Karin Almgren, Almköping\tBirgitta Hallgren (ordförande)'),
      p('Eva Nyqvist, Sjötorp\t'),
      p('1. Mötets öppnande'),
      p('Post\tKr'),
      p('Team\t1 000'),
      p('Summa\t1 001'),
    );
    expect(groups.map(({ name, seats }) => [name, ...seats.map((seat) => seat.name)])).toEqual([
      ['Norra', 'Karin Almgren', 'Eva Nyqvist'],
      ['Ledning', 'Birgitta Hallgren'],
    ]);
    expect(items[0]?.body).toBe('| Post | Kr |\n| --- | --- |\n| Team | 1 000 |\n| Summa | 1 001 |');
    expect(doubts.map(({ reason }) => reason)).toContain('sum does not add up');
  });

  it('E reads an agenda kept as a table', async () => {
    const { items, meeting } = await reading(
      p('Dagordning'),
      t(
        ['Nr', 'Ärende', 'Föredragande', 'Tid', 'Anmärkning'],
        ['1', 'Mötets öppnande', '', '', ''],
        ['2', ['Ny rutin (information)', 'Gäller från mars.'], 'Nadia Karlberg, RE', '09.10-09.30', 'Kort.'],
        ['', 'Paus', '', '15 min', ''],
        ['3', 'Övriga frågor', '', '5', ''],
      ),
    );
    expect(titles(items)).toEqual(['1 Mötets öppnande', '2 Ny rutin', '3 Övriga frågor']);
    expect(items[1]).toMatchObject({
      kind: 'information',
      slot: { minutes: 20, start: '09:10', end: '09:30' },
      presenters: [{ name: 'Nadia Karlberg', affiliation: 'RE' }],
      body: 'Gäller från mars.\n\nKort.',
    });
    expect(items[2]?.slot?.minutes).toBe(5);
    expect(meeting.pauses).toEqual([{ afterItem: 2, minutes: 15 }]);
  });

  it('B8 reads a deputy from a Word footnote', async () => {
    const person = new Paragraph({ children: [new TextRun('Birgitta Hallgren, ordf'), new FootnoteReferenceRun(1)] });
    const { groups } = await reading(p('Kallade:'), p('**Ledning**'), person, p('1. Mötets öppnande'));
    expect(groups[0]?.seats[0]).toMatchObject({
      name: 'Birgitta Hallgren',
      role: 'chair',
      deputisesFor: 'direktör Gunvor Åkerblad',
    });
  });

  it('A reads the head from a table, line breaks and tabs', async () => {
    const broken = new Paragraph({
      children: [new TextRun('Vårdsamverkan Ekbygden (VEB)'), new TextRun({ text: 'Plats: Teams', break: 1 })],
    });
    const { meeting } = await reading(
      broken,
      t(['Datum', '11 februari 2027'], ['Tid', '09.00-11.00']),
      p('Inbjudna:\tNadia Karlberg'),
      p('1. Mötets öppnande'),
    );
    expect(meeting).toMatchObject({
      body: 'Vårdsamverkan Ekbygden',
      date: '2027-02-11',
      start: '09:00',
      end: '11:00',
      place: 'Teams',
      invited: [{ name: 'Nadia Karlberg' }],
    });
  });

  it('E13 keeps a table of the text', async () => {
    const { items } = await reading(
      p('1. Mötets öppnande'),
      p('Belopp'),
      t(['**Post**', '**Kr**'], ['A | B', '1 000']),
      p('Slut.'),
    );
    expect(items[0]?.body).toBe('Belopp\n\n| Post | Kr |\n| --- | --- |\n| A \\| B | 1 000 |\n\nSlut.');
  });

  it('gives each doubt the number of its paragraph', async () => {
    const { doubts } = await reading(
      p('Datum: 11 februari'),
      p(''),
      t(['a', 'b']),
      p('1. Mötets öppnande'),
      p('2. Ny rutin'),
      p('3. Hemgång (information)'),
    );
    expect(
      doubts
        .filter(({ reason }) => reason === 'kind not stated' || reason === 'date without year')
        .map(({ line }) => line),
    ).toEqual([1, 6]);
  });
});

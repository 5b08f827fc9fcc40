import { reading, third } from '../reading.ts';

const titles = (attachments: readonly { readonly title: string }[]) => attachments.map(({ title }) => title);

describe('a label with a note in brackets', () => {
  it('has what is beside or below it', async () => {
    const below = await third('3. Hemtagning', 'Bilagor (2 st):', 'Plan', 'Risk');
    expect([titles(below.attachments), below.body]).toEqual([['Plan', 'Risk'], '']);
    const alone = await third('3. Hemtagning', 'Bilagor (2 st)', 'Plan.pdf', 'Risk.pdf');
    expect(titles(alone.attachments)).toEqual(['Plan.pdf', 'Risk.pdf']);
    const beside = await third('3. Hemtagning', 'Förslag till beslut (reviderat): Planen antas.');
    expect(beside.proposal).toBe('Planen antas.');
  });
});

describe('what stands for documents', () => {
  it.each(['delas ut vid mötet', 'Muntlig föredragning', 'se bilaga 3', 'skickas senare'])(
    'is text where it names none: %s',
    async (said) => {
      const beside = await third('3. Hemtagning', `Handlingar: ${said}`);
      expect([titles(beside.attachments), beside.body]).toEqual([[], `Handlingar: ${said}`]);
      const below = await third('3. Hemtagning', 'Handlingar:', said);
      expect([titles(below.attachments), below.body]).toEqual([[], said]);
    },
  );

  it.each(['Inga', '–', 'None'])('is nothing where there are none: %s', async (said) => {
    const { attachments, body, told } = await third('3. Hemtagning', `Bilagor: ${said}`);
    expect([attachments, body, told]).toEqual([[], '', []]);
  });

  it('is a document where its name begins with such words', async () => {
    const { attachments } = await third('3. Hemtagning', 'Bilaga: Se plan.pdf');
    expect(titles(attachments)).toEqual(['Se plan.pdf']);
  });

  it('are several files on one line, whatever parts them', async () => {
    for (const said of [
      '1. Plan.pdf 2. Risk.pdf',
      '• Plan.pdf • Risk.pdf',
      'Plan.pdf, Risk.pdf',
      'Plan.pdf och Risk.pdf',
    ]) {
      const { attachments } = await third('3. Hemtagning', `Bilagor: ${said}`);
      expect(titles(attachments)).toEqual(['Plan.pdf', 'Risk.pdf']);
    }
  });

  it('ends above those the decision is sent to', async () => {
    for (const heading of ['Expedieras till', 'Beslutet skickas till', 'För kännedom:']) {
      const read = await third('3. Hemtagning', 'Beslutsunderlag', 'Plan', 'Skrivelse', heading, 'Region Ås');
      expect([titles(read.attachments), read.body]).toEqual([['Plan', 'Skrivelse'], `${heading}\n\nRegion Ås`]);
    }
  });
});

describe('presenters below their label', () => {
  it('may have empty lines between them', async () => {
    const lines = ['Föredragande:', 'Tove Berg, Ås', '', 'Eva Ek', '', 'Planen gäller från maj.'];
    const { presenters, body } = await third('3. Hemtagning', ...lines);
    expect([presenters.map(({ name }) => name), body]).toEqual([['Tove Berg', 'Eva Ek'], 'Planen gäller från maj.']);
  });

  it.each(['Sjö kommun Eva Ek', 'Tove Berg, Region Ås Eva Ek', 'Eva Ek Bo Lund', 'respektive ledamot'])(
    'are asked about where more than one person, or none, is meant: %s',
    async (said) => {
      const { told } = await third('3. Hemtagning', `Föredragande: ${said}`);
      expect(told).toEqual(['5 presenter not understood']);
    },
  );
});

describe('points of a list', () => {
  it.each(['→', '⁃', '►', 'o'])('may begin with %s', async (sign) => {
    const lines = [
      'Förslag till beslut',
      `${sign} Planen antas`,
      `${sign} Uppföljning sker`,
      'Bilagor',
      `${sign} Plan`,
    ];
    const { proposal, attachments } = await third('3. Hemtagning', ...lines);
    expect([proposal, titles(attachments)]).toEqual(['Planen antas\nUppföljning sker', ['Plan']]);
  });
});

describe('the last row of an agenda', () => {
  it('ends at the end of the meeting where the column of times is called Kl.', async () => {
    const rows = ['Kl.\tÄrende\tAnsvarig', '9.00\tÖppnande\tEva Ek', '9.10\tHemtagning\tTove Berg'];
    const { items } = await reading(['Datum: 17 mars 2027', 'Tid: 9–10', '', ...rows].join('\n'));
    expect(items.map(({ slot }) => slot?.end)).toEqual(['09:10', '10:00']);
  });

  it('is an item where it has a time and no other columns', async () => {
    const { items } = await reading(
      [
        'Datum: 17 mars 2027',
        '',
        'Tid            Ärende           Föredragande',
        '09.00–09.20    Hemtagning       Tove Berg',
        '09.20–09.40    Nästa möte       Eva Ek',
        '09.40          Avslutning',
      ].join('\n'),
    );
    expect(items.map(({ title }) => title)).toEqual(['Hemtagning', 'Nästa möte', 'Avslutning']);
  });
});

describe('a title', () => {
  const tove = [{ name: 'Tove Berg', affiliation: null }];

  it.each([
    ['(Tove Berg, 15 min, beslut)', { kind: 'ställningstagande', slot: { minutes: 15 }, presenters: tove }],
    ['[information, 10 min]', { kind: 'information', slot: { minutes: 10 } }],
    ['(information, Tove Berg)', { kind: 'information', presenters: tove }],
    ['– Tove Berg, Sjö kommun', { presenters: [{ name: 'Tove Berg', affiliation: 'Sjö kommun' }] }],
    ['/ Tove Berg', { presenters: tove }],
  ])('has beside it what tells more of the item: %s', async (beside, read) => {
    const { title, told, ...item } = await third(`3. Hemtagning i vården ${beside}`);
    expect([title, told]).toEqual(['Hemtagning i vården', []]);
    expect(item).toMatchObject(read);
  });

  it.each(['Hemtagning – så går vi vidare, del 2', 'Vård och omsorg / Hälsa', 'Hemtagning (del 1, bilaga)'])(
    'stays whole: %s',
    async (title) => {
      expect((await third(`3. ${title}`)).title).toBe(title);
    },
  );
});

describe('a title that goes on below its number', () => {
  it('is whole', async () => {
    const { title, body } = await third(
      '3. Redovisning av uppdrag om samverkan mellan',
      '   kommun och region',
      'Planen.',
    );
    expect([title, body]).toEqual(['Redovisning av uppdrag om samverkan mellan kommun och region', 'Planen.']);
  });

  it('ends above a clause, a detail and a line that is no further in', async () => {
    const long = 'Redovisning av uppdrag om samverkan mellan oss';
    for (const below of ['   att anta planen', '   information', 'kommun och region'])
      expect((await third(`3. ${long}`, below)).title).toBe(long);
  });
});

describe('letters in brackets', () => {
  it('are sub-items', async () => {
    const { subItems } = await third('3. Public Business', '(a) Declarations of Interest', '(b) Minutes');
    expect(subItems.map(({ letter, title }) => [letter, title])).toEqual([
      ['a', 'Declarations of Interest'],
      ['b', 'Minutes'],
    ]);
  });
});

describe('clauses of a decision', () => {
  it.each([
    ['(i)', '(ii)'],
    ['i)', 'ii)'],
    ['(a)', '(b)'],
    ['(1)', '(2)'],
  ])('may begin with %s', async (one, two) => {
    const { positions, body } = await third(
      '3. Winter plan',
      'AGREED:',
      `${one} that it be noted`,
      `${two} that it be sent`,
    );
    expect([positions, body]).toEqual([['that it be noted', 'that it be sent'], '']);
  });
});

describe('items', () => {
  it.each([
    ['#4 Öppnande', '#5 Budget', '#6 Nästa möte'],
    ['(4) Öppnande', '(5) Budget', '(6) Nästa möte'],
    ['Nr 4 Öppnande', 'Nr 5 Budget', 'Nr 6 Nästa möte'],
    ['4.0 Öppnande', '5.0 Budget', '6.0 Nästa möte'],
    ['RS 4/27 Öppnande', 'RS 5/27 Budget', 'RS 6/27 Nästa möte'],
    ['27/4 Öppnande', '27/5 Budget', '27/6 Nästa möte'],
    ['4\ufe0f\u20e3 Öppnande', '5\ufe0f\u20e3 Budget', '6\ufe0f\u20e3 Nästa möte'],
  ])('may be numbered as in %s', async (...lines) => {
    const { items, told } = await reading(['Kallelse', 'Datum: 17 mars 2027', '', ...lines].join('\n'));
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [4, 'Öppnande'],
      [5, 'Budget'],
      [6, 'Nästa möte'],
    ]);
    expect(told).toEqual([]);
  });
});

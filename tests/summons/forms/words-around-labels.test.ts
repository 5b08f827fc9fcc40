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

describe('the top of a document', () => {
  it.each([
    ['Omsorgsrådet Granby – minnesanteckningar 2027-03-17', 'Minnesanteckningar'],
    ['Omsorgsrådet Granby, protokoll den 17 mars 2027', 'Protokoll'],
    ['Omsorgsrådet Granby protokoll 2027-03-17', 'Protokoll'],
  ])('names the body before the title: %s', async (line, title) => {
    const { meeting, told } = await reading([line, 'Tid: 9–11', '', '1. Öppnande', '2. Budget'].join('\n'));
    expect([meeting.body, meeting.title, meeting.date, told]).toEqual(['Omsorgsrådet Granby', title, '2027-03-17', []]);
  });

  it('has the day of the meeting below the day of a letter', async () => {
    const { meeting } = await reading(
      [
        'Granby den 3 mars 2027',
        '',
        'Till ledamöterna i Omsorgsrådet Granby',
        'Härmed kallas ni till sammanträde onsdagen den 17 mars 2027 kl. 09.00 i Stadshuset.',
        '',
        '1. Öppnande',
        '2. Budget',
      ].join('\n'),
    );
    expect([meeting.date, meeting.start]).toEqual(['2027-03-17', '09:00']);
  });

  it('is read in Danish and Norwegian', async () => {
    const danish = await reading(
      [
        'Referat',
        'Sundhedsudvalget i Granby',
        'Mødedato: 17. marts 2027',
        'Mødetid: 9.00 - 11.30',
        'Til stede: Maja Lind (formand), Oskar Falk',
        '1. Godkendelse af dagsorden',
        '2. Ventetider',
        'Bilag',
        'Ventetider.pdf',
      ].join('\n'),
    );
    expect([danish.meeting.date, danish.meeting.start, danish.groups[0]?.seats[0]?.role]).toEqual([
      '2027-03-17',
      '09:00',
      'chair',
    ]);
    expect(titles(danish.items[1]?.attachments ?? [])).toEqual(['Ventetider.pdf']);
    const norwegian = await reading(
      [
        'Møteinnkalling',
        'Utvalg: Helse- og omsorgsutvalget',
        'Dato: 17.03.2027',
        'Medlemmer: Maja Lind (leder), Oskar Falk (nestleder)',
        'PS 12/27 Godkjenning av møteinnkalling',
        'PS 13/27 Ventetider',
        'Kommunedirektørens innstilling',
        'Utvalget tar saken til orientering.',
        'PS 14/27 Eventuelt',
      ].join('\n'),
    );
    expect(norwegian.meeting.body).toBe('Helse- og omsorgsutvalget');
    expect(norwegian.groups[0]?.seats.map(({ role }) => role)).toEqual(['chair', 'vice chair']);
    expect(norwegian.items.map(({ number }) => number)).toEqual([12, 13, 14]);
    expect(norwegian.items[1]?.proposal).toBe('Utvalget tar saken til orientering.');
    expect([danish.told, norwegian.told]).toEqual([[], []]);
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

import { reading } from './reading.ts';

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

  it.each([
    ['is labelled, below a day without a label', ['2027-03-10', 'Tid: 2027-03-17, kl. 13.00'], '2027-03-17', 4],
    ['is labelled, above a day without a label', ['Datum: 17 mars 2027', '10 mars 2027'], '2027-03-17', 5],
    ['is the first of several', ['Datum: 17–18 mars 2027'], '2027-03-17', 4],
    ['has a time a day long', ['Datum: 17 mars 2027', 'Tid: 12.00 den 17 mars – 12.00 den 18 mars'], '2027-03-17', 5],
  ])('has the day of the meeting where it %s, and asks about the other', async (_, lines, date, told) => {
    const read = await reading(
      ['Kallelse', 'Omsorgsrådet Granby', '', ...lines, '', '1. Öppnande', '2. Budget'].join('\n'),
    );
    expect([read.meeting.date, read.told]).toEqual([date, [`${told} heading not understood`]]);
  });

  it('is below the head of a mail', async () => {
    const mail = [
      'Från: Maja Lind',
      'Skickat: den 3 mars 2027 10:15',
      'Till: Oskar Falk',
      'Ämne: Kallelse Omsorgsrådet',
    ];
    const { meeting, told } = await reading(
      [...mail, '', 'Möte 17 mars 2027 kl. 9–11, Teams', '', '1. Öppnande', '2. Budget'].join('\n'),
    );
    expect([meeting.body, meeting.date, meeting.start, told]).toEqual(['Omsorgsrådet', '2027-03-17', '09:00', []]);
  });

  it.each(['Protokoll nr 3/2027', 'Protokoll 3/2027', 'Minutes no. 3'])(
    'has its number in the title: %s',
    async (title) => {
      const { meeting, told } = await reading(
        [title, 'Omsorgsrådet Granby', '17 mars 2027', '1. Öppnande', '2. Budget'].join('\n'),
      );
      expect([meeting.body, meeting.date, told]).toEqual(['Omsorgsrådet Granby', '2027-03-17', []]);
    },
  );

  it('is read where it asks what, when, where and who in English', async () => {
    const asked = ['Meeting: Health Committee', 'Time and Date: 10.00 am, Wednesday 17th March, 2027', 'Place: Room 3'];
    const { meeting, told } = await reading(['Agenda', ...asked, '1. Apologies', '2. Winter plan'].join('\n'));
    expect([meeting.body, meeting.date, meeting.start, meeting.place, told]).toEqual([
      'Health Committee',
      '2027-03-17',
      '10:00',
      'Room 3',
      [],
    ]);
  });

  it('is read in capitals', async () => {
    const { meeting, groups, told } = await reading(
      [
        'KALLELSE TILL SAMMANTRÄDE',
        'OMSORGSRÅDET I GRANBY',
        'TID: ONSDAG 17 MARS 2027 KL. 09.00',
        'LEDAMÖTER: MAJA LIND, OSKAR FALK',
        '1. ÖPPNANDE',
        '2. BUDGET',
      ].join('\n'),
    );
    expect([meeting.body, meeting.date, groups[0]?.seats.map(({ name }) => name), told]).toEqual([
      'OMSORGSRÅDET I GRANBY',
      '2027-03-17',
      ['MAJA LIND', 'OSKAR FALK'],
      [],
    ]);
  });

  it('is read where it asks what, when, where and who', async () => {
    const asked = ['Möte: Omsorgsrådet Granby', 'När: 17 mars 2027 kl. 9–11', 'Var: Teams', 'Vilka: Eva Ek, Bo Lund'];
    const { meeting, groups, told } = await reading(
      [...asked, 'Antecknare: Bo Lund', '', '1. Öppnande', '2. Budget'].join('\n'),
    );
    expect([meeting.body, meeting.start, meeting.place, told]).toEqual(['Omsorgsrådet Granby', '09:00', 'Teams', []]);
    expect(groups[0]?.seats.map(({ name, role }) => [name, role])).toEqual([
      ['Eva Ek', null],
      ['Bo Lund', 'secretary'],
    ]);
    const numbered = await reading(['Omsorgsrådet', 'Möte: 17 mars 2027', '', '1. Öppnande', '2. Budget'].join('\n'));
    expect(numbered.meeting.date).toBe('2027-03-17');
  });

  it('stands beside the name of the municipality, and whoever signs stands below the agenda', async () => {
    const { meeting, items, groups } = await reading(
      [
        'Granby kommun          Kallelse/föredragningslista     Sida 1(2)',
        'Omsorgsnämnden         2027-03-10',
        '',
        'Tid: 2027-03-17, kl. 13.00',
        '',
        'Nr   Ärende                      Dnr',
        '1    Upprop',
        '2    Budget 2028                 2027/15',
        '',
        'Maja Lind            Kim Sand',
        'Ordförande           Sekreterare',
      ].join('\n'),
    );
    expect([meeting.body, meeting.date, items.map(({ title }) => title)]).toEqual([
      'Omsorgsnämnden',
      '2027-03-17',
      ['Upprop', 'Budget 2028'],
    ]);
    expect(groups[0]?.seats.map(({ name, role }) => [name, role])).toEqual([
      ['Maja Lind', 'chair'],
      ['Kim Sand', 'secretary'],
    ]);
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
    expect(danish.items[1]?.attachments.map(({ title }) => title)).toEqual(['Ventetider.pdf']);
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

import { reading } from '../reading.ts';

const items = ['', '§ 4 Mötets öppnande', '', '§ 5 Hemgång'];

const people = async (...lines: readonly string[]) => {
  const { groups, told } = await reading(
    ['Protokoll', '', 'Datum: 11 februari 2027', '', ...lines, ...items].join('\n'),
  );
  const seats = groups.flatMap((group) => group.seats);
  return {
    groups: groups.map(({ name }) => name),
    seats: seats.map((seat) => [seat.name, seat.affiliation, seat.role].filter(Boolean).join(' | ')),
    told,
  };
};

describe('the formal lines of a head', () => {
  const present = ['Närvarande:', 'Eva Ek, ordförande', 'Bo Lund', ''];

  it.each([
    [['Paragrafer: 4-5', 'Utses att justera: Bo Lund']],
    [['Paragrafer 4–5']],
    [['Paragrafer §§ 4-5', 'Dnr ON 2027/15', 'Sida 1 (12)']],
    [['§§ 4, 5 och 6', 'Diarienummer 2027/15', 'Sida 1 av 12']],
    [['_______________________', 'Eva Ek, ordförande']],
    [['_______________________', 'Eva Ek', '', '_______________________', 'Bo Lund']],
    [['______________      ______________', 'Eva Ek      Bo Lund', 'Ordförande      Justerare']],
    [['Sekreterare ............ Paragrafer §§ 4-5', 'Siv Dal', 'Justerande ............', 'Bo Lund']],
    [
      [
        'Anslag/bevis',
        'Datum då anslaget sätts upp',
        '2027-02-20',
        'Förvaringsplats för protokollet',
        'Kommunkansliet',
      ],
    ],
    [['ANSLAG', 'Justeringen har tillkännagivits genom anslag.', 'Datum för anslags nedtagande: 2027-03-11']],
    [['§§ 4–5', 'Justerare Bo Lund']],
    [['Omfattning  § 4-5', 'Justeringens tid och plats: Kommunhuset 2027-02-19']],
    [['Tid för justering: 2027-02-19', 'Kallelsen skickad: 2027-02-01']],
    [['Underskrifter', 'Sekreterare: ……………', 'Siv Dal', 'Ordförande: ……………', 'Eva Ek']],
    [['Underskrifter', 'Sekreterare ______________ Siv Dal', 'Justerare ______________ Bo Lund']],
  ])('are no people, groups or days: %j', async (lines) => {
    const read = await people(...present, ...lines);
    expect(read).toMatchObject({ groups: ['Kallade'], seats: ['Eva Ek | chair', 'Bo Lund'], told: [] });
  });

  it('leave place, day and body to the lines that name them', async () => {
    const { meeting, groups, told } = await reading(
      [
        'SJÖ KOMMUN           SAMMANTRÄDESPROTOKOLL',
        'Omsorgsnämnden       Sammanträdesdatum 2027-02-11',
        '',
        'Plats och tid:       Stadshuset, sal Björken, kl. 13.15–15.40',
        'Beslutande:          Eva Ek (S), ordförande',
        '                     Bo Lund (M)',
        'Justeringens plats och tid: Stadshuset 2027-02-19',
        '',
        '§ 4 Upprop',
        '§ 5 Hemgång',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({
      body: 'Omsorgsnämnden',
      date: '2027-02-11',
      start: '13:15',
      end: '15:40',
      place: 'Stadshuset, sal Björken',
    });
    expect(groups.flatMap(({ seats }) => seats.map(({ name }) => name))).toEqual(['Eva Ek', 'Bo Lund']);
    expect(told).toEqual([]);
  });

  it('tell the role of somebody who is listed', async () => {
    const signed = ['Sekreterare ............', 'Bo Lund', 'Ordförande ............', 'Siv Dal'];
    expect(await people('Beslutande:', 'Eva Ek', 'Bo Lund', '', 'Underskrifter', ...signed)).toMatchObject({
      seats: ['Eva Ek', 'Bo Lund | secretary'],
      told: [],
    });
  });

  it('have their values below them', async () => {
    const lines = ['Protokoll', 'Organ', 'Omsorgsnämnden', 'Sammanträdesdatum', '2027-02-11', 'Ordförande', 'Eva Ek'];
    const { meeting, groups, told } = await reading([...lines, ...items].join('\n'));
    expect(meeting).toMatchObject({ body: 'Omsorgsnämnden', date: '2027-02-11' });
    expect(groups[0]?.seats).toMatchObject([{ name: 'Eva Ek', role: 'chair' }]);
    expect(told).toEqual([]);
  });

  it('leave the people below a line that only parts', async () => {
    const read = await people('Närvarande:', '_______________________', 'Eva Ek', 'Bo Lund', 'Siv Dal');
    expect(read).toMatchObject({ seats: ['Eva Ek', 'Bo Lund', 'Siv Dal'], told: [] });
  });
});

describe('dates and signs among the called', () => {
  it.each([
    ['a day', 'Sista dag: 2027-03-11'],
    ['signs', '- - - ? - - -'],
    ['a line to write on', 'Granskas ............ av Siv'],
  ])('are nobody, but told: %s', async (_, line) => {
    const read = await people('Kallade:', 'Eva Ek', 'Bo Lund', line);
    expect(read.seats).toEqual(['Eva Ek', 'Bo Lund']);
    expect(read.told.length).toBeGreaterThan(0);
  });
});

describe('those who are away', () => {
  it.each([
    ['Frånvarande med anmält förhinder: Siv Dal', { apologies: ['Siv Dal'] }],
    ['Frånvarande ledamöter som har anmält förhinder: Siv Dal', { apologies: ['Siv Dal'] }],
    ['Anmäld frånvaro: Siv Dal', { apologies: ['Siv Dal'] }],
    ['Apologies received from: Siv Dal', { apologies: ['Siv Dal'] }],
    ['Frånvarande utan anmält förhinder: Siv Dal', { absent: ['Siv Dal'] }],
    ['Frånvarande, ej anmält förhinder\nSiv Dal', { absent: ['Siv Dal'] }],
    ['Ej närvarande ledamöter: Siv Dal', { absent: ['Siv Dal'] }],
  ])('are no group: %j', async (line, away) => {
    const head = ['Protokoll', 'Datum: 11 februari 2027', 'Närvarande: Eva Ek, Bo Lund', line];
    const { meeting, groups, told } = await reading([...head, ...items].join('\n'));
    expect(meeting).toMatchObject(away);
    expect(groups.map(({ name }) => name)).toEqual(['Kallade']);
    expect(told).toEqual([]);
  });

  it('are told where their label is not known', async () => {
    const read = await people('Närvarande:', 'Eva Ek', 'Bo Lund', 'Långvarigt frånvarande efter sommaren: Siv Dal');
    expect(read.told).toEqual(['8 called list not understood']);
  });
});

test.each([
  ['with dots', 'Mötets öppnande ........ 2', 'Hemgång ............. 2', 'Ny plan ... 3'],
  ['in columns', 'Mötets öppnande\t2', 'Hemgång\t2', 'Ny plan\t3'],
])('a list of contents without numbers is neither items nor people: %s', async (_, ...contents) => {
  const read = await reading(
    ['Kallelse', 'Datum: 11 februari 2027', '', 'Innehållsförteckning', ...contents, ...items, '', '§ 6 Ny plan'].join(
      '\n',
    ),
  );
  expect(read.items.map(({ number, title }) => [number, title])).toEqual([
    [4, 'Mötets öppnande'],
    [5, 'Hemgång'],
    [6, 'Ny plan'],
  ]);
  expect([read.groups, read.told]).toEqual([[], []]);
});

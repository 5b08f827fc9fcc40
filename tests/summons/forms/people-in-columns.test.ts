import { reading } from '../reading.ts';

const people = async (...lines: readonly string[]) => {
  const { meeting, groups, told } = await reading(
    ['Protokoll', '', 'Datum: 11 februari 2027', '', ...lines, '', '§ 4 Mötets öppnande', '', '§ 5 Hemgång'].join('\n'),
  );
  const seats = groups.flatMap((group) => group.seats);
  return {
    groups: groups.map(({ name }) => name),
    seats: seats.map((seat) => [seat.name, seat.affiliation, seat.role].filter(Boolean).join(' | ')),
    absent: meeting.absent,
    apologies: meeting.apologies,
    told,
  };
};

const both = { seats: ['Eva Ek | Sjö | chair', 'Bo Lund | Ås'], absent: ['Siv Dal', 'Dan Alm'], told: [] };

describe('people who are present and absent', () => {
  it.each([
    [
      'in a column beside wide spaces',
      [
        'Närvarande   Eva Ek, Sjö, ordförande',
        '             Bo Lund, Ås',
        'Frånvarande  Siv Dal, Ås',
        '             Dan Alm, Sjö',
      ],
    ],
    [
      'in a column beside labels as long as itself',
      [
        'Närvarande  Eva Ek, Sjö, ordförande',
        '            Bo Lund, Ås',
        'Frånvarande Siv Dal, Ås',
        '            Dan Alm, Sjö',
      ],
    ],
    [
      'in a column beside labels with a colon',
      [
        'Beslutande: Eva Ek, Sjö, ordförande',
        '            Bo Lund, Ås',
        'Frånvarande:',
        '            Siv Dal, Ås',
        '            Dan Alm, Sjö',
      ],
    ],
    [
      'below their labels',
      [
        'Närvarande',
        '',
        'Eva Ek, Sjö, ordförande',
        'Bo Lund, Ås',
        '',
        'Ej närvarande',
        '',
        'Siv Dal, Ås',
        'Dan Alm, Sjö',
      ],
    ],
    [
      'in two columns with their labels above',
      [
        '| Närvarande | Frånvarande |',
        '| --- | --- |',
        '| Eva Ek, Sjö, ordförande | Siv Dal, Ås |',
        '| Bo Lund, Ås | Dan Alm, Sjö |',
      ],
    ],
    [
      'in rows beside tabs',
      ['Närvarande\tEva Ek, Sjö, ordförande', '\tBo Lund, Ås', 'Frånvarande\tSiv Dal, Ås', '\tDan Alm, Sjö'],
    ],
    [
      'in columns with what tells more of them',
      [
        '| Närvarande | Kommun | Frånvarande | Kommun |',
        '| --- | --- | --- | --- |',
        '| Eva Ek (ordförande) | Sjö | Siv Dal | Ås |',
        '| Bo Lund | Ås | Dan Alm | Sjö |',
      ],
    ],
    ['in one line each', ['Närvarande Eva Ek, Sjö, ordförande; Bo Lund, Ås', 'Frånvarande: Siv Dal, Ås; Dan Alm, Sjö']],
  ])('are told apart %s', async (_, lines) => {
    expect(await people(...lines)).toMatchObject(both);
  });

  it('keeps the groups of those present, and none of those absent', async () => {
    expect(
      await people(
        'Närvarande',
        'Kommunerna',
        'Eva Ek, socialchef, Sjö',
        'Regionen',
        'Bo Lund, områdeschef, Ås',
        '',
        'Ej närvarande',
        'Kommunerna',
        'Siv Dal, socialchef, Ås',
      ),
    ).toMatchObject({
      groups: ['Kommunerna', 'Regionen'],
      seats: ['Eva Ek | socialchef, Sjö', 'Bo Lund | områdeschef, Ås'],
      absent: ['Siv Dal'],
      told: [],
    });
  });

  it.each([
    ['text', ['Ledamöter Närvarande', 'Eva Ek X', 'Bo Lund X', 'Siv Dal Anmält förhinder', 'Dan Alm frånvarande']],
    [
      'a table',
      [
        '| Ledamöter | Närvarande |',
        '| --- | --- |',
        '| Eva Ek | X |',
        '| Bo Lund | X |',
        '| Siv Dal | Förhinder |',
        '| Dan Alm | Ej närvarande |',
      ],
    ],
    [
      'a table of names',
      [
        '| Namn | Närvaro |',
        '| --- | --- |',
        '| Eva Ek | x |',
        '| Bo Lund | ✓ |',
        '| Siv Dal | Anmält förhinder |',
        '| Dan Alm | Frånvarande |',
      ],
    ],
  ])('are marked in %s', async (_, lines) => {
    expect(await people(...lines)).toEqual({
      groups: ['Kallade'],
      seats: ['Eva Ek', 'Bo Lund', 'Siv Dal', 'Dan Alm'],
      absent: ['Dan Alm'],
      apologies: ['Siv Dal'],
      told: [],
    });
  });

  it('are several on the line of their group', async () => {
    expect(await people('Närvarande:', 'Kommunerna: Eva Ek (Sjö), Bo Lund (Ås)', 'Regionen: Siv Dal')).toMatchObject({
      groups: ['Kommunerna', 'Regionen'],
      seats: ['Eva Ek | Sjö', 'Bo Lund | Ås', 'Siv Dal'],
      told: [],
    });
  });

  it('are nobody where the label says so', async () => {
    expect(await people('Närvarande: Eva Ek; Bo Lund', 'Frånvarande: Ingen', 'Förhinder: –')).toMatchObject({
      seats: ['Eva Ek', 'Bo Lund'],
      absent: [],
      apologies: [],
    });
  });
});

describe('the name of the body', () => {
  it.each([
    [['Omsorgsrådet', '2027-02-11 kl. 13.00–15.30, Teams'], 'Omsorgsrådet'],
    [['Agenda and draft minutes', 'Dale Health Board', '11 February 2027'], 'Dale Health Board'],
    [['Agenda and draft minutes of the Dale Health Board', '11 February 2027'], 'Dale Health Board'],
    [
      ['Kallelse till styrgruppsmöte', 'Styrgruppen för Nära vård', 'Datum: 11 februari 2027'],
      'Styrgruppen för Nära vård',
    ],
    [['Kallelse/dagordning för Omsorgsrådet', 'Datum: 11 februari 2027'], 'Omsorgsrådet'],
  ])('is read from %j', async (lines, body) => {
    const { meeting, told } = await reading([...lines, '', '§ 1 Mötets öppnande', '§ 2 Hemgång'].join('\n'));
    expect(meeting).toMatchObject({ body, date: '2027-02-11' });
    expect(told).toEqual([]);
  });
});

describe('when and where', () => {
  it.each([
    ['Tid: 11 februari 2027 kl 9-11 via Zoom', '09:00', '11:00', 'Zoom'],
    ['Tid och plats: 11 februari 2027, kl. 9–11, Stadshuset', '09:00', '11:00', 'Stadshuset'],
    ['Plats och tid: Stadshuset, 11 februari 2027 kl 9-11', '09:00', '11:00', 'Stadshuset'],
    [
      'Välkomna till möte torsdagen den 11 februari 2027 kl. 9–11 i Stadshuset, sal B.',
      '09:00',
      '11:00',
      'Stadshuset, sal B',
    ],
    [
      'Ni kallas till sammanträde i Stadshuset, sal B, den 11 februari 2027 kl. 9–11.',
      '09:00',
      '11:00',
      'Stadshuset, sal B',
    ],
    ['Alla är välkomna den 11 februari 2027 kl 9-11 på Sjögården, plan 3', '09:00', '11:00', 'Sjögården, plan 3'],
    ['Held on 11 February 2027 from 9.00 to 11.00 in the Town Hall', '09:00', '11:00', 'Town Hall'],
    [
      'The meeting will be held on 11 February 2027 at 9.00–11.00 at the Library, Room 2',
      '09:00',
      '11:00',
      'Library, Room 2',
    ],
  ])('is read from %s', async (line, start, end, place) => {
    const { meeting, told } = await reading(`Kallelse\n\n${line}\n\n1. Mötets öppnande\n2. Hemgång`);
    expect(meeting).toMatchObject({ date: '2027-02-11', start, end, place });
    expect(told).toEqual([]);
  });
});

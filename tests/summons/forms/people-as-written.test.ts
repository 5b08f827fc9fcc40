import { reading } from '../reading.ts';
import { attendanceIn } from './attendance-reading.ts';

const first = ['Närvarande', 'Ada Norin, ordförande', 'Dan Alm'];
const firstRead = 'Kallade: Ada Norin | chair; Dan Alm';
const none = { groups: [], invited: [], absent: [], apologies: [], told: [] };

describe('people below a label', () => {
  it.each([
    [
      'with a dash before what is told of them',
      ['Ada Norin – ordförande', 'Dan Alm - Ås'],
      'Ada Norin | chair; Dan Alm | Ås',
    ],
    [
      'with a role and no comma',
      ['Ada Norin ordförande', 'Dan Alm (S) sekreterare'],
      'Ada Norin | chair; Dan Alm | S | secretary',
    ],
    [
      'with paragraphs or a time',
      ['Ada Norin (S) §§ 1–2', 'Dan Alm från kl. 10'],
      'Ada Norin | §§ 1–2, S; Dan Alm | från kl. 10',
    ],
    ['with their titles first', ['Ordf. Ada Norin', 'Ledamot Dan Alm'], 'Ada Norin | chair; Dan Alm | Ledamot'],
    ['with the surname first', ['Alm, Dan', 'Ek, Karin'], 'Dan Alm; Karin Ek'],
    ['with addresses', ['Ada Norin, ordförande <ada@ex.se>', 'Dan Alm <dan@ex.se>'], 'Ada Norin | chair; Dan Alm'],
    ['as numbers', ['1. Ada Norin, ordförande', '2. Dan Alm'], 'Ada Norin | chair; Dan Alm'],
    ['several on a line', ['Dan Alm, Karin Ek', 'Bo Lund'], 'Dan Alm; Karin Ek; Bo Lund'],
  ])('are read %s', async (_, people, read) => {
    expect(await attendanceIn('Närvarande', ...people)).toEqual({ ...none, groups: [`Kallade: ${read}`] });
  });

  it.each([
    ['with a dash', ['Eva Fors – Ås', 'Karin Ek – Sjö kommun']],
    ['with titles', ['Ledamot Eva Fors', 'Ersättare Karin Ek']],
    ['as numbers', ['1. Eva Fors', '2) Karin Ek, Ås']],
    ['by organisation', ['Region Ås: Eva Fors', 'Sjö kommun: Karin Ek']],
    ['by organisation on one line', ['Region Ås: Eva Fors, Karin Ek']],
    ['below bullets of the second level', ['o Eva Fors', 'o Karin Ek']],
    ['below arrows', ['→ Eva Fors', '→ Karin Ek']],
    ['with the surname first', ['Fors, Eva', 'Ek, Karin']],
  ])('are away where the label says so, %s', async (_, people) => {
    const absent = ['Eva Fors', 'Karin Ek'];
    expect(await attendanceIn(...first, 'Frånvarande', ...people)).toEqual({ ...none, groups: [firstRead], absent });
  });

  it('are asked about with the surname before a first name that few have', async () => {
    const { told } = await attendanceIn('Närvarande', 'Norin, Ada', 'Alm, Dan');
    expect(told).toEqual(['8 called list not understood']);
  });

  it('are as many as there are names beside the label, whatever parts them', async () => {
    const groups = ['Kallade: Ada Norin; Dan Alm'];
    const absent = ['Eva Fors', 'Karin Ek'];
    for (const sign of [' / ', ' • ', '; '])
      expect(await attendanceIn(`Närvarande: Ada Norin${sign}Dan Alm`, `Frånvarande: Eva Fors${sign}Karin Ek`)).toEqual(
        { ...none, groups, absent },
      );
    const { groups: firstNames } = await attendanceIn('Närvarande: Eva, Karin, Bo', 'Frånvarande: Dan och Eva');
    expect(firstNames).toEqual(['Kallade: Eva; Karin; Bo']);
  });

  it.each(['samtliga ledamöter', '12 ledamöter', 'Se bilaga 1'])(
    'are asked about where no names are given: %s',
    async (said) => {
      const { told } = await attendanceIn(`Närvarande: ${said}`, 'Frånvarande: ingen');
      expect(told).toEqual(['7 called list not understood']);
    },
  );

  it('deputise for those whose names follow', async () => {
    const lines = ['Närvarande', 'Ada Norin (S)', 'Dan Alm (C) för Eva Fors (C)', 'Bo Lund (tjänstgör för Karin Ek)'];
    const { groups } = await reading(['Protokoll', ...lines, '', '1. Öppnande', '2. Avslut'].join('\n'));
    expect(groups[0]?.seats.map(({ name, deputisesFor }) => [name, deputisesFor])).toEqual([
      ['Ada Norin', null],
      ['Dan Alm', 'Eva Fors'],
      ['Bo Lund', 'Karin Ek'],
    ]);
  });
  it('are away below the headings of their organisations, also before those present', async () => {
    const away = ['Frånvarande', 'Region Ås', 'Eva Fors', 'Sjö kommun', 'Karin Ek', ''];
    const groups = [firstRead];
    expect(await attendanceIn(...away, ...first)).toEqual({ ...none, groups, absent: ['Eva Fors', 'Karin Ek'] });
  });

  it('are asked about below words that may be no heading', async () => {
    const away = ['Frånvarande', 'almab', 'Eva Fors', ''];
    expect(await attendanceIn(...away, ...first)).toEqual({
      ...none,
      groups: [firstRead],
      absent: ['Eva Fors'],
      told: ['8 called list not understood'],
    });
  });
});

describe('people who were away', () => {
  it.each(['Eva Fors Region Ås', 'Eva Fors, Region Ås Karin Ek', 'samtliga ersättare'])(
    'are asked about where more than one person, or none, is meant: %s',
    async (said) => {
      const { told } = await attendanceIn(`Frånvarande: ${said}`, ...first);
      expect(told).toEqual(['7 called list not understood']);
    },
  );

  it.each(['Deltog ej', 'Saknades', 'Ej på plats', 'Fravær', 'Inte deltagande'])('have the label %s', async (label) => {
    const read = { ...none, groups: [firstRead], absent: ['Eva Fors', 'Karin Ek'] };
    expect(await attendanceIn(...first, `${label}: Eva Fors, Karin Ek`)).toEqual(read);
    expect(await attendanceIn(...first, `${label}:`, 'Eva Fors', 'Karin Ek')).toEqual(read);
  });

  it.each(['Ej med', 'Sjuka', 'Tjänstlediga', 'Kunde inte komma'])(
    'are asked about below a label like %s',
    async (label) => {
      const { told } = await attendanceIn(...first, `${label}:`, 'Eva Fors');
      expect(told).toEqual(['10 called list not understood']);
    },
  );

  it('are asked about where the organisation below is of nobody called', async () => {
    const called = ['Kallade', 'Ada Norin, Ås', 'Dan Alm, Ås'];
    const { absent, told } = await attendanceIn(...called, 'Ej närvarande', 'Eva Fors', 'Sjö kommun');
    expect([absent, told]).toEqual([['Eva Fors'], ['11 called list not understood']]);
  });

  it('are those who are marked within the cells of organisations', async () => {
    const rows = ['Sjö kommun⇥Region Ås', 'Ada Norin⇥Dan Alm', 'Eva Fors (frånvarande)⇥Karin Ek, anmält förhinder'];
    expect(await attendanceIn(...rows)).toEqual({
      ...none,
      groups: ['Sjö kommun: Ada Norin; Eva Fors', 'Region Ås: Dan Alm; Karin Ek'],
      absent: ['Eva Fors'],
      apologies: ['Karin Ek'],
    });
  });

  it('are those whose status says so', async () => {
    const rows = ['Namn⇥Organisation⇥Status', 'Ada Norin⇥Ås⇥Närvarande', 'Eva Fors⇥Sjö⇥Frånvarande'];
    const groups = ['Kallade: Ada Norin | Ås; Eva Fors | Sjö'];
    expect(await attendanceIn(...rows)).toEqual({ ...none, groups, absent: ['Eva Fors'] });
  });

  it('are marked in a column for them', async () => {
    const rows = ['Namn⇥Närv.⇥Ej närv.', 'Ada Norin – ordf.⇥x⇥', 'Eva Fors – Ås⇥⇥x'];
    const groups = ['Kallade: Ada Norin | chair; Eva Fors | Ås'];
    expect(await attendanceIn(...rows)).toEqual({ ...none, groups, absent: ['Eva Fors'] });
  });
});

describe('columns beside a label of people', () => {
  it('are more people below a label with a colon', async () => {
    const rows = ['Närvarande:⇥Ada Norin⇥Dan Alm', '⇥Bo Lund', 'Frånvarande:⇥Eva Fors⇥Karin Ek'];
    const read = { groups: ['Kallade: Ada Norin; Dan Alm; Bo Lund'], absent: ['Eva Fors', 'Karin Ek'] };
    expect(await attendanceIn(...rows)).toEqual({ ...none, ...read });
  });

  it('tell more of each', async () => {
    const rows = [
      'Närvarande     Ada Norin      Sjö kommun    ordförande',
      '               Dan Alm        Region Ås     sekreterare',
      'Frånvarande    Eva Fors       Region Ås',
      '               Karin Ek       Sjö kommun',
    ];
    const groups = ['Kallade: Ada Norin | Sjö kommun | chair; Dan Alm | Region Ås | secretary'];
    const read = { ...none, groups, absent: ['Eva Fors', 'Karin Ek'] };
    expect(await attendanceIn(...rows)).toEqual(read);
    expect(await attendanceIn(...rows.map((row) => row.replace(/ {3,}/g, '⇥')))).toEqual(read);
  });

  it('make one group of a word that stands before each', async () => {
    const rows = ['Ordförande⇥Ada Norin', 'Ledamot⇥Dan Alm', 'Ledamot⇥Bo Lund', 'Frånvarande⇥Eva Fors'];
    const { groups } = await attendanceIn(...rows);
    expect(groups).toEqual(['Ledamot: Dan Alm; Bo Lund', 'Kallade: Ada Norin | chair']);
  });
});

describe('people who are counted', () => {
  it('are no items of the agenda', async () => {
    const head = ['Protokoll', 'Närvarande:', '1. Ada Norin', '2. Dan Alm', 'Frånvarande:', '1. Eva Fors'];
    const { items, meeting } = await reading([...head, '', '1. Hemtagning', '2. Budget'].join('\n'));
    expect(items.map(({ title }) => title)).toEqual(['Hemtagning', 'Budget']);
    expect(meeting.absent).toEqual(['Eva Fors']);
  });
});

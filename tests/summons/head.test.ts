import { readSummons } from '../../src/summons/read.ts';
import { reading } from './reading.ts';

const head = async (...lines: readonly string[]) => {
  const read = await reading([...lines, '1. Mötets öppnande'].join('\n'));
  return { ...read.meeting, told: read.told };
};

describe('the head', () => {
  it.each([
    ['Minnesanteckningar', 'Minnesanteckningar'],
    ['Mötesanteckning', 'Mötesanteckning'],
    ['Protokoll', 'Protokoll'],
    ['Kallelse', 'Mötesanteckning'],
  ])('A1 makes of %s minutes called %s', async (word, title) => {
    expect(await head(word)).toMatchObject({ title });
  });

  it('A1 calls the minutes as the previous were called', async () => {
    const { meeting } = await reading('Kallelse\n1. Mötets öppnande\n2. Föregående minnesanteckningar');
    expect(meeting.title).toBe('Minnesanteckningar');
  });

  it.each([
    ['Vårdsamverkan Ekbygden (VEB)'],
    ['Kallelse till Vårdsamverkan Ekbygden (VEB)'],
    ['Kallelse – Vårdsamverkan Ekbygden (VEB)'],
    ['Organ: Vårdsamverkan Ekbygden (VEB)'],
  ])('A2 reads the body from %s', async (line) => {
    expect(await head(line)).toMatchObject({ body: 'Vårdsamverkan Ekbygden', abbreviation: 'VEB' });
  });

  it.each([
    ['Rådet', 'Rådet', null],
    ['Samverkan Norra, Södra och Västra', 'Samverkan Norra, Södra och Västra', null],
    ['VEB', null, 'VEB'],
  ])('A2 reads %s between title and facts', async (line, body, abbreviation) => {
    const read = await head(
      'Mötesanteckning',
      line,
      'Datum: 11 februari 2027',
      'Kallade: Se nedan',
      'Norra:',
      '- Eva Ek',
    );
    expect(read).toMatchObject({ body, abbreviation });
    expect(read.told.filter((each) => each.includes('not understood'))).toEqual([]);
  });

  it('A2 takes the abbreviation from how the body speaks of itself', async () => {
    const { meeting } = await reading(
      '1. Mötets öppnande\n2. Statsbidrag\nFörslag till beslut: VEB noterar informationen.',
    );
    expect(meeting).toMatchObject({ body: null, abbreviation: 'VEB' });
  });

  it.each([
    'Datum: 11 februari 2027',
    'Datum: torsdagen den 11 februari 2027',
    'Datum: 2027-02-11',
    'Datum: 11/2 2027',
    'Datum: 11.2.2027',
    'Tid: den 11 feb 2027 kl. 9-11',
    'torsdag 11 februari 2027',
    'Kallelse 2027-02-11',
    '**Datum:** 11 februari 2027',
    'Datum\t11 februari 2027',
  ])('A3 reads %s', async (line) => {
    expect(await head(line)).toMatchObject({ date: '2027-02-11', told: [] });
  });

  it.each([
    ['near the day of reading', 'Datum: 11 februari', '', '2027-01-15', '2027-02-11'],
    ['over a new year', 'Datum: 14 januari', 'Rapport 2026.', '2026-12-10', '2027-01-14'],
    [
      'of the text, in old minutes',
      'Datum: 12 maj',
      'Under 2019 och 2020. Mötestider 2019.',
      '2027-01-15',
      '2019-05-12',
    ],
    ['that the weekday fits', 'Datum: onsdagen den 11 februari', '', '2027-01-15', '2026-02-11'],
  ])('A3 takes the year %s, and tells', async (_, line, text, today, date) => {
    const { meeting, told } = await reading(`${line}\n1. Mötets öppnande\n${text}`, today);
    expect(meeting.date).toBe(date);
    expect(told).toContain('1 date without year');
  });

  it('A3 takes the year, or the date, from the name of the file', async () => {
    const bytes = Buffer.from('Datum: 12 maj\n1. Mötets öppnande');
    expect(await readSummons({ name: 'Kallelse 2019-05-12.txt', bytes }, '2027-01-15')).toMatchObject({
      summons: { meeting: { date: '2019-05-12' } },
    });
    const undated = await readSummons(
      { name: 'Kallelse 2019-05-12.txt', bytes: Buffer.from('1. Mötets öppnande') },
      '2027-01-15',
    );
    expect(undated).toMatchObject({
      summons: { meeting: { date: '2019-05-12' } },
      doubts: [{ reason: 'date missing' }],
    });
  });

  it('A3 tells of a weekday that is not the date’s', async () => {
    expect((await head('Datum: måndag 11 februari 2027')).told).toEqual(['1 weekday does not match date']);
  });

  it.each(['09.00-11.00.', '9-11', 'kl. 9.00 – 11.00', 'kl 09:00–11:00', 'klockan 9.00 till 11.00'])(
    'A4 reads Tid: %s',
    async (time) => {
      expect(await head(`Tid: ${time}`)).toMatchObject({ start: '09:00', end: '11:00', place: null });
    },
  );

  it.each([
    ['Plats: Teams', 'Teams'],
    ['Tid: den 12 maj 2027 kl. 13.00-15.00, Skype', 'Skype'],
    ['Lokal: Stora salen, plan 3', 'Stora salen, plan 3'],
  ])('A5 reads the place from %s', async (line, place) => {
    expect(await head(line)).toMatchObject({ place });
  });

  it.each([
    ['Inbjudna: Nadia Karlberg, Tomas Ekdahl, och Anna af Ek', ['Nadia Karlberg', 'Tomas Ekdahl', 'Anna af Ek']],
    [
      'Inbjudna: Nadia Karlberg, Region Ekbygden och Tomas Ekdahl',
      ['Nadia Karlberg (Region Ekbygden)', 'Tomas Ekdahl'],
    ],
    ['Inbjudna:\n- Nadia Karlberg (Regionen)\n- Tomas Ekdahl', ['Nadia Karlberg (Regionen)', 'Tomas Ekdahl']],
  ])('A6 reads %j apart from the called', async (line, names) => {
    const { meeting, groups } = await reading(
      `${line}\nKallade: Se nedan\nKarin Almgren, Almköping\n1. Mötets öppnande`,
    );
    expect(meeting.invited.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name))).toEqual(
      names,
    );
    expect(groups.flatMap(({ seats }) => seats.map(({ name }) => name))).toEqual(['Karin Almgren']);
  });

  it('C3 keeps apologies of the head apart from absences', async () => {
    expect(await head('Förhinder:', 'Karin Almgren, Eva Nyqvist.')).toMatchObject({
      apologies: ['Karin Almgren', 'Eva Nyqvist'],
      absent: [],
      style: { absences: 'head' },
    });
  });

  it('tells of a line it cannot place', async () => {
    expect((await head('Fika serveras från 08.30!')).told).toContain('1 heading not understood');
  });
});

import { attendanceIn } from './attendance-reading.ts';

const present = ['Närvarande:', 'Ada Norin, ordförande', 'Dan Alm', ''];
const both = 'Kallade: Ada Norin | chair; Dan Alm';

describe('a list of absent people ends at', () => {
  it.each([
    [
      'labels with a colon',
      ['Frånvarande:', 'Eva Fors', '', 'Adjungerade:', 'Cia Frost, Ås', '', 'Sekreterare:', 'Bo Lund'],
    ],
    [
      'labels without a colon',
      ['Frånvarande', 'Eva Fors', '', 'Adjungerade', 'Cia Frost, Ås', '', 'Sekreterare', 'Bo Lund'],
    ],
    ['labels without empty lines', ['Frånvarande', 'Eva Fors', 'Adjungerad', 'Cia Frost', 'Sekreterare', 'Bo Lund']],
    [
      'labels above bullets',
      ['Frånvarande', '- Eva Fors', '', 'Inbjudna:', '- Cia Frost', '', 'Sekreterare:', '- Bo Lund'],
    ],
  ])('%s', async (_, lines) => {
    expect(await attendanceIn(...present, ...lines)).toEqual({
      groups: ['Kallade: Ada Norin | chair; Dan Alm; Bo Lund | secretary'],
      invited: ['Cia Frost'],
      absent: ['Eva Fors'],
      apologies: [],
      told: [],
    });
  });

  it.each([
    'Sekretariat',
    'Övriga närvarande',
    'Övriga närvarande:',
    'Also present:',
    'Ersättare',
    'Gäster på distans',
  ])('the heading %s', async (heading) => {
    expect(await attendanceIn(...present, 'Förhinder:', 'Eva Fors', '', heading, 'Bo Lund')).toEqual({
      groups: [both, `${heading.replace(':', '')}: Bo Lund`],
      invited: [],
      absent: [],
      apologies: ['Eva Fors'],
      told: [],
    });
  });

  it('those in attendance', async () => {
    const { groups, apologies } = await attendanceIn(
      ...['Present', 'Ann Hill (Chair)', '', 'Apologies for absence', 'Cleo Ash', '', 'In attendance', 'Eve Marsh'],
    );
    expect(groups).toEqual(['Kallade: Ann Hill | chair; Eve Marsh']);
    expect(apologies).toEqual(['Cleo Ash']);
  });
});

describe('a list of absent people goes on at', () => {
  it('their organisations', async () => {
    expect(
      await attendanceIn(
        ...present,
        'Frånvarande',
        'Eva Fors',
        'Nordby kommun',
        'Siv Holm',
        'Östby kommun',
        '',
        'Ersättare',
        'Bo Lund',
      ),
    ).toMatchObject({ groups: [both, 'Ersättare: Bo Lund'], absent: ['Eva Fors', 'Siv Holm'], told: [] });
  });

  it('headings of its own, those it shares with the people present, and one that may be either, which is told', async () => {
    const lines = ['Närvarande', 'Kommunerna', 'Ada Norin', 'Regionen', 'Dan Alm', ''];
    const away = ['Frånvarande', 'Kommunerna', 'Eva Fors', 'Brukarna', 'Siv Holm'];
    const groups = ['Kommunerna: Ada Norin', 'Regionen: Dan Alm'];
    expect(await attendanceIn(...lines, ...away)).toMatchObject({ groups, absent: ['Eva Fors', 'Siv Holm'], told: [] });
    expect(await attendanceIn(...lines, ...away, '', 'Patienterna', 'Ida Berg')).toMatchObject({
      groups,
      absent: ['Eva Fors', 'Siv Holm', 'Ida Berg'],
      told: ['19 called list not understood'],
    });
    expect(await attendanceIn(...lines, ...away, '', 'Sekretariat', 'Bo Lund')).toMatchObject({
      groups: [...groups, 'Sekretariat: Bo Lund'],
      absent: ['Eva Fors', 'Siv Holm'],
      told: [],
    });
  });

  it('absence with and without excuse, each told apart', async () => {
    expect(
      await attendanceIn(
        ...present,
        'Frånvarande med anmält förhinder: Eva Fors',
        'Frånvarande utan anmält förhinder: Siv Holm',
      ),
    ).toMatchObject({ groups: [both], absent: ['Siv Holm'], apologies: ['Eva Fors'] });
  });
});

import { attendanceIn } from './attendance-reading.ts';

const three = {
  groups: ['Kallade: Ada Norin; Bo Lund; Dan Ek'],
  absent: ['Eva Fors', 'Siv Holm'],
  apologies: [],
  told: [],
};

describe('people present and absent side by side', () => {
  it.each([
    ['with tabs', ['Närvarande⇥Frånvarande', 'Ada Norin⇥Eva Fors', 'Bo Lund⇥Siv Holm', 'Dan Ek']],
    ['with as many tabs as it takes', ['Närvarande⇥⇥Frånvarande', 'Ada Norin⇥⇥Eva Fors', 'Bo Lund⇥Siv Holm', 'Dan Ek']],
    ['with more tabs than the header', ['Närvarande⇥Frånvarande', 'Ada Norin⇥⇥Eva Fors', 'Bo Lund⇥Siv Holm', 'Dan Ek']],
    ['with empty lines', ['Närvarande⇥Frånvarande', 'Ada Norin⇥Eva Fors', '', 'Bo Lund⇥Siv Holm', '', 'Dan Ek']],
    [
      'with spaces',
      [
        'Närvarande               Frånvarande',
        'Ada Norin                Eva Fors',
        'Bo Lund                  Siv Holm',
        'Dan Ek',
      ],
    ],
    [
      'with spaces and short rows among the others',
      [
        'Närvarande               Frånvarande',
        'Ada Norin                Eva Fors',
        '                         Siv Holm',
        'Bo Lund',
        'Dan Ek                   –',
      ],
    ],
    [
      'with labels that stand closer than the columns',
      ['Närvarande  Frånvarande', 'Ada Norin   Eva Fors', 'Bo Lund     Siv Holm', 'Dan Ek'],
    ],
  ])('are told apart %s', async (_, lines) => {
    expect(await attendanceIn(...lines)).toMatchObject(three);
  });

  it.each([
    [
      'with tabs',
      ['Närvarande⇥Frånvarande⇥Förhinder', 'Ada Norin⇥Eva Fors⇥Ida Berg', 'Bo Lund⇥Siv Holm', 'Dan Ek'],
      ['Ida Berg'],
    ],
    [
      'with spaces',
      [
        'Närvarande       Frånvarande      Förhinder',
        'Ada Norin        Eva Fors         Ida Berg',
        'Bo Lund          Siv Holm',
        'Dan Ek                            Per Dal',
      ],
      ['Ida Berg', 'Per Dal'],
    ],
  ])('are told apart in three columns %s', async (_, lines, apologies) => {
    expect(await attendanceIn(...lines)).toMatchObject({ ...three, apologies });
  });

  it('are told apart in English, and end at the next label', async () => {
    expect(
      await attendanceIn(
        'Present⇥Apologies',
        'Ann Hill (Chair)⇥Cleo Ash',
        'Bob Dale',
        '',
        'In attendance',
        'Eve Marsh',
      ),
    ).toMatchObject({
      groups: ['Kallade: Ann Hill | chair; Bob Dale; Eve Marsh'],
      apologies: ['Cleo Ash'],
      told: [],
    });
  });

  it('keep the headings in their columns', async () => {
    expect(
      await attendanceIn(
        'Närvarande⇥Frånvarande',
        'Kommunerna⇥Kommunerna',
        'Ada Norin⇥Eva Fors',
        'Regionen⇥Regionen',
        'Bo Lund⇥Siv Holm',
      ),
    ).toMatchObject({
      groups: ['Kommunerna: Ada Norin', 'Regionen: Bo Lund'],
      absent: ['Eva Fors', 'Siv Holm'],
      told: [],
    });
  });
});

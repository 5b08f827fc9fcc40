import { attendanceIn } from './attendance-reading.ts';

const seats = 'Kallade: Ada Norin; Bo Lund; Dan Ek';
const withPlaces = 'Kallade: Ada Norin | Sjö; Bo Lund | Region Ås; Dan Ek | Östby';

describe('a table with marks of attendance', () => {
  it.each([
    ['one column', ['Ledamot⇥Närvaro', 'Ada Norin⇥Ja', 'Bo Lund⇥Nej', 'Dan Ek⇥x'], seats],
    ['a dash', ['Ledamot⇥Närvarande', 'Ada Norin⇥x', 'Bo Lund⇥-', 'Dan Ek⇥x'], seats],
    ['columns of yes and no', ['Närvarande⇥Ja⇥Nej', 'Ada Norin⇥X⇥', 'Bo Lund⇥⇥X', 'Dan Ek⇥X⇥'], seats],
    [
      'an organisation, and nothing for those who did not come',
      ['Deltagare⇥Organisation⇥Närvarande', 'Ada Norin⇥Sjö⇥X', 'Bo Lund⇥Region Ås⇥', 'Dan Ek⇥Östby⇥X'],
      withPlaces,
    ],
    [
      'a column each for presence and absence',
      ['Namn⇥Kommun⇥Närvarande⇥Frånvarande', 'Ada Norin⇥Sjö⇥X⇥', 'Bo Lund⇥Region Ås⇥⇥X', 'Dan Ek⇥Östby⇥✓⇥'],
      withPlaces,
    ],
    [
      'absence alone',
      ['Namn⇥Kommun⇥Frånvarande', 'Ada Norin⇥Sjö⇥', 'Bo Lund⇥Region Ås⇥X', 'Dan Ek⇥Östby⇥'],
      withPlaces,
    ],
    [
      'the marks first',
      ['Närvarande⇥Namn⇥Kommun', 'X⇥Ada Norin⇥Sjö', '⇥Bo Lund⇥Region Ås', 'X⇥Dan Ek⇥Östby'],
      withPlaces,
    ],
    [
      'spaces',
      [
        'Namn          Kommun         Närvarande   Frånvarande',
        'Ada Norin     Sjö            X',
        'Bo Lund       Region Ås                   X',
        'Dan Ek        Östby          X',
      ],
      withPlaces,
    ],
    ['no header', ['Deltagare:', 'Ada Norin⇥Ja', 'Bo Lund⇥Nej', 'Dan Ek⇥Ja'], seats],
    ['marks before the names', ['Ledamöter', 'X Ada Norin', '- Bo Lund', 'X Dan Ek'], seats],
    ['marks behind the names', ['Ledamöter', 'Ada Norin X', 'Bo Lund -', 'Dan Ek X'], seats],
    ['boxes before the names', ['Ledamöter', '☑ Ada Norin', '☐ Bo Lund', '☑ Dan Ek'], seats],
  ])('is read with %s', async (_, lines, group) => {
    expect(await attendanceIn(...lines)).toEqual({
      groups: [group],
      invited: [],
      absent: ['Bo Lund'],
      apologies: [],
      told: [],
    });
  });

  it('is read in English', async () => {
    expect(
      await attendanceIn(
        'Name⇥Organisation⇥Attendance',
        'Ann Hill⇥Vale Council⇥Yes',
        'Bob Dale⇥Dale Council⇥No',
        'Cleo Ash⇥Ash Council⇥Apologies',
      ),
    ).toMatchObject({
      groups: ['Kallade: Ann Hill | Vale Council; Bob Dale | Dale Council; Cleo Ash | Ash Council'],
      absent: ['Bob Dale'],
      apologies: ['Cleo Ash'],
      told: [],
    });
  });

  it('keeps groups and roles', async () => {
    expect(
      await attendanceIn(
        'Område⇥Namn⇥Roll⇥Närvarande⇥Förhinder',
        'Norra⇥Ada Norin⇥ordförande⇥X⇥',
        '⇥Bo Lund⇥⇥⇥X',
        'Södra⇥Dan Ek⇥sekreterare⇥X⇥',
      ),
    ).toMatchObject({
      groups: ['Norra: Ada Norin | chair; Bo Lund', 'Södra: Dan Ek | secretary'],
      apologies: ['Bo Lund'],
      told: [],
    });
  });

  it('is a list of those called where nothing is marked yet', async () => {
    expect(await attendanceIn('Namn⇥Kommun⇥Närvarande', 'Ada Norin⇥Sjö⇥', 'Bo Lund⇥Ås⇥')).toMatchObject({
      groups: ['Kallade: Ada Norin | Sjö; Bo Lund | Ås'],
      absent: [],
      told: [],
    });
  });

  it.each([
    ['a remark for a mark', ['Ledamot⇥Närvaro', 'Ada Norin⇥Ja', 'Dan Ek⇥Ja', 'Bo Lund⇥sjuk']],
    ['no mark in either column', ['Namn⇥Närvarande⇥Frånvarande', 'Ada Norin⇥X⇥', 'Dan Ek⇥X⇥', 'Bo Lund⇥⇥']],
    ['a mark in both columns', ['Namn⇥Närvarande⇥Frånvarande', 'Ada Norin⇥X⇥', 'Dan Ek⇥X⇥', 'Bo Lund⇥X⇥X']],
    ['marks without a name', ['Namn⇥Närvarande⇥Frånvarande', 'Ada Norin⇥X⇥', 'Dan Ek⇥X⇥', 'Bo Lund⇥X⇥', '⇥X⇥']],
  ])('tells %s, and calls nobody absent for it', async (_, lines) => {
    const { groups, absent, told } = await attendanceIn(...lines);
    expect(groups).toEqual(['Kallade: Ada Norin; Dan Ek; Bo Lund']);
    expect(absent).toEqual([]);
    expect(told).toEqual([`${6 + lines.length} called list not understood`]);
  });

  it('tells a column of marks that it does not know', async () => {
    const { groups, told } = await attendanceIn(
      ...['Namn⇥Närvarande⇥Ordinarie', 'Ada Norin⇥X⇥X', 'Bo Lund⇥X⇥', 'Dan Ek⇥X⇥X'],
    );
    expect(groups).toEqual([seats]);
    expect(told).toEqual(['7 called list not understood']);
  });

  it('has no person called as a column of a table without marks', async () => {
    expect(await attendanceIn('Närvarande⇥Organisation', 'Ada Norin⇥Sjö', 'Bo Lund⇥Ås')).toMatchObject({
      groups: ['Kallade: Ada Norin | Sjö; Bo Lund | Ås'],
      told: [],
    });
  });

  it('tells columns of marks whose names it does not know', async () => {
    const { groups, told } = await attendanceIn('Namn⇥Organisation⇥N', 'Ada Norin⇥Sjö⇥X', 'Bo Lund⇥Ås⇥');
    expect(groups).toEqual(['Kallade: Ada Norin | Sjö; Bo Lund | Ås']);
    expect(told).toEqual(['7 called list not understood']);
  });
});

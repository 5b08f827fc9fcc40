import { attendanceIn } from './attendance-reading.ts';

const two = 'Kallade: Ada Norin | Sjö kommun; Bo Lund | Region Ås';

describe('an organisation on the line below its person', () => {
  it.each([
    ['without empty lines', ['Ada Norin', 'Sjö kommun', 'Bo Lund', 'Region Ås'], [two]],
    ['with empty lines', ['', 'Ada Norin', '', 'Sjö kommun', '', 'Bo Lund', '', 'Region Ås'], [two]],
    ['after a comma', ['Ada Norin,', 'Sjö kommun', 'Bo Lund, Region Ås'], [two]],
    [
      'with a title, below a role',
      ['Ada Norin, ordförande', 'Socialchef, Sjö kommun', 'Bo Lund', 'Områdeschef, Region Ås'],
      ['Kallade: Ada Norin | Socialchef, Sjö kommun | chair; Bo Lund | Områdeschef, Region Ås'],
    ],
    [
      'and a role instead',
      ['Ada Norin', 'Ordförande', 'Bo Lund', 'Sekreterare'],
      ['Kallade: Ada Norin | chair; Bo Lund | secretary'],
    ],
    [
      'in groups',
      ['Norra:', 'Ada Norin', 'Sjö kommun', 'Siv Dal', 'Dals kommun', 'Södra:', 'Bo Lund, Region Ås'],
      ['Norra: Ada Norin | Sjö kommun; Siv Dal | Dals kommun', 'Södra: Bo Lund | Region Ås'],
    ],
    [
      'before a group',
      ['Ada Norin', 'Sjö kommun', 'Bo Lund', 'Region Ås', '', 'Sekretariat', 'Dan Ek'],
      [two, 'Sekretariat: Dan Ek'],
    ],
  ])('belongs to the person, %s', async (_, lines, groups) => {
    expect(await attendanceIn('Kallade:', ...lines)).toMatchObject({ groups, told: [] });
  });

  it('is a heading where people follow it', async () => {
    expect((await attendanceIn('Kallade:', 'Sjö kommun', 'Ada Norin', 'Region Ås', 'Bo Lund')).groups).toEqual([
      'Sjö kommun: Ada Norin',
      'Region Ås: Bo Lund',
    ]);
  });

  it('is told where it may be a heading', async () => {
    const { told } = await attendanceIn('Kallade:', 'Ada Norin', 'Sjö kommun', 'Bo Lund', 'Dan Ek', 'Region Ås');
    expect(told.length).toBeGreaterThan(0);
  });
});

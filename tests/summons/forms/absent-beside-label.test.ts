import { attendanceIn } from './attendance-reading.ts';

const called = ['Närvarande:', 'Ada Norin, ordförande', 'Dan Alm'];
const both = 'Kallade: Ada Norin | chair; Dan Alm';

describe('people flush left below a label that has the first of them beside it', () => {
  it.each([
    ['Frånvarande: Eva Fors', { absent: ['Eva Fors', 'Karin Ek', 'Bo Lund'] }],
    ['Frånvarande: Eva Fors, Ås', { absent: ['Eva Fors', 'Karin Ek', 'Bo Lund'] }],
    ['Förhinder: Eva Fors', { apologies: ['Eva Fors', 'Karin Ek', 'Bo Lund'] }],
    ['Adjungerade: Eva Fors', { invited: ['Eva Fors', 'Karin Ek', 'Bo Lund'] }],
  ])('are of it: %s', async (label, found) => {
    const none = { groups: [both], invited: [], absent: [], apologies: [], told: [] };
    expect(await attendanceIn(...called, label, 'Karin Ek, Ås', 'Bo Lund')).toEqual({ ...none, ...found });
    expect(await attendanceIn(...called, '', label, 'Karin Ek', 'Bo Lund', '')).toEqual({ ...none, ...found });
  });

  it('are of it where the called come later', async () => {
    expect(await attendanceIn('Frånvarande: Eva Fors', 'Karin Ek', ...called)).toEqual({
      groups: [both],
      invited: [],
      absent: ['Eva Fors', 'Karin Ek'],
      apologies: [],
      told: [],
    });
  });

  it.each([
    ['the next label', ['Sekreterare: Bo Lund']],
    ['an organisation among them', ['Ås kommun', 'Bo Lund']],
    ['a heading', ['Ersättare', 'Bo Lund']],
  ])('end at %s', async (_, lines) => {
    const { absent, groups } = await attendanceIn(...called, 'Frånvarande: Eva Fors', 'Karin Ek', ...lines);
    expect(absent).toEqual(['Eva Fors', 'Karin Ek']);
    expect(groups.join()).toContain('Bo Lund');
  });

  it('are called after an empty line, and asked about', async () => {
    const { absent, groups, told } = await attendanceIn(...called, 'Frånvarande: Eva Fors', 'Karin Ek', '', 'Bo Lund');
    expect(absent).toEqual(['Eva Fors', 'Karin Ek']);
    expect(groups).toEqual([`${both}; Bo Lund`]);
    expect(told).toEqual(['13 called list not understood']);
  });

  it('are called where nobody is away', async () => {
    const { absent, groups } = await attendanceIn(...called, 'Frånvarande: –', 'Karin Ek');
    expect(absent).toEqual([]);
    expect(groups.join()).toContain('Karin Ek');
  });
});

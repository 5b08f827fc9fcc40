import { third } from './reading.ts';

const slot = (minutes: number, start: string | null, end: string | null) => ({ minutes, start, end });
const names = (people: readonly { name: string; affiliation: string | null }[]) =>
  people.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));

describe('a title', () => {
  it.each([
    ['Info om förstärkt stöd', 'Info om förstärkt stöd', 'information'],
    ['Ny rutin (information)', 'Ny rutin', 'information'],
    ['Ny rutin, information och dialog', 'Ny rutin', 'information och dialog'],
    ['Ny rutin', 'Ny rutin', null],
  ])('E4 takes the kind of %s from its title, or leaves it and tells', async (written, title, kind) => {
    const item = await third(`3. ${written}`, '4. Hemgång', 'Information');
    expect(item).toMatchObject({ title, kind });
    expect(item.told.includes('4 kind not stated')).toBe(kind === null);
  });

  it.each([
    ['Riktlinje (15 min)', slot(15, null, null), []],
    ['Riktlinje (15 min) Eva', slot(15, null, null), []],
    ['Riktlinje (15 min) Eva, RE', slot(15, null, null), ['Eva (RE)']],
    ['Riktlinje (15 min) Eva Ek', slot(15, null, null), ['Eva Ek']],
    ['Riktlinje, 15 min', slot(15, null, null), []],
    ['Riktlinje kl. 9.10-9.40', slot(30, '09:10', '09:40'), []],
  ])('E6 takes time and note off the title %s', async (written, expected, presenters) => {
    const item = await third(`3. ${written}`);
    expect({ ...item, presenters: names(item.presenters) }).toMatchObject({
      title: 'Riktlinje',
      slot: expected,
      presenters,
    });
    expect(item.told.includes('4 internal note in title')).toBe(written.includes('Eva') && !written.endsWith('Ek'));
    expect(item.told.includes('4 presenter without surname')).toBe(presenters[0] === 'Eva (RE)');
  });

  it.each([
    '(information och ställningstagande) 13.10-13.30',
    '13.10–13.30 (information och ställningstagande)',
    '(information och ställningstagande, 13.10-13.30)',
    '(20 min, kl. 13.10-13.30) (information och ställningstagande)',
    '– information och ställningstagande – kl. 13.10–13.30',
  ])('E4 E6 takes kind and slot off one title: %s', async (said) => {
    expect(await third(`3. Riktlinje ${said}`)).toMatchObject({
      title: 'Riktlinje',
      kind: 'information och ställningstagande',
      slot: slot(20, '13:10', '13:30'),
      told: [],
    });
  });

  it('E6 takes the time off the beginning of a title, and leaves years and paragraphs in it', async () => {
    expect(await third('3. 13.10–13.30 Riktlinje')).toMatchObject({
      title: 'Riktlinje',
      slot: slot(20, '13:10', '13:30'),
    });
    expect(await third('3. Budget 2024-2025')).toMatchObject({ title: 'Budget 2024-2025', slot: null });
  });

  it('E6 never takes the note for a presenter where the text names others', async () => {
    const item = await third('3. Riktlinje (15 min) Eva', 'Nadia Karlberg, Regionen, presenterar förslaget.');
    expect(names(item.presenters)).toEqual(['Nadia Karlberg (Regionen)']);
  });
});

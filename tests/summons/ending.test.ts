import { reading } from './reading.ts';

const ended = (...lines: readonly string[]) =>
  reading(['Datum: 11 februari 2027', '1. Mötets öppnande', '2. Hemgång', 'Det går bra.', ...lines].join('\n'));

describe('the end of old minutes whose last item is any', () => {
  it('D7 D8 D9 is told by its headings and signatures', async () => {
    const { meeting, items, groups } = await ended(
      'Nästa möte',
      'Nästa möte är den 15 april 2027 kl. 09.00–11.00.',
      'Avslutning',
      'Rådet ses igen i vår.',
      '- Kaffe finns.',
      'Karin Almgren    Eva Nyqvist',
      'ordförande     vice ordförande',
      'Bo Lund',
      'vice ordförande',
      'Sekreterare: Ada Norin och Pia Ek',
    );
    expect(meeting).toMatchObject({
      nextMeeting: { date: '2027-04-15', start: '09:00', end: '11:00' },
      closing: 'Rådet ses igen i vår.\n\nKaffe finns.',
    });
    expect(items[1]?.body).toBe('Det går bra.');
    expect(groups[0]?.seats.map(({ name, role }) => [name, role])).toEqual([
      ['Karin Almgren', 'chair'],
      ['Eva Nyqvist', 'vice chair'],
      ['Bo Lund', 'vice chair'],
      ['Ada Norin', 'secretary'],
      ['Pia Ek', 'secretary'],
    ]);
  });

  it.each([
    ['a heading with nothing below it', ['Avslutning']],
    ['thanks in the text of an item', ['Eva Ek tackar för underlaget.']],
    ['a role that is no signature', ['Fortsatt saknas', 'ordförande']],
    ['a heading above other text than the next date', ['Nästa möte', 'Lokalen bokas.']],
  ])('is not %s', async (_, lines) => {
    const { meeting, items } = await ended(...lines);
    expect(meeting.closing).toBeNull();
    expect(items[1]?.body).toBe(['Det går bra.', ...lines].join('\n\n'));
  });

  it('D7 says the next meeting once where title and text name the same day', async () => {
    const read = await reading(
      '1. Mötets öppnande\n2. Nästa möte 15/4 2027\nNästa möte är den 15 april 2027 kl. 09.00.',
    );
    expect(read.items[1]).toMatchObject({ title: 'Nästa möte 15/4 2027', body: '' });
  });
});

test('the end of old minutes has signatures below lines to write on', async () => {
  const { items, groups } = await ended(
    '',
    '_______________',
    'Eva Ek, ordförande',
    '',
    'Justerare ...............',
    'Bo Lund',
  );
  expect(items[1]?.body).toBe('Det går bra.');
  expect(groups[0]?.seats).toMatchObject([{ name: 'Eva Ek', role: 'chair' }]);
});

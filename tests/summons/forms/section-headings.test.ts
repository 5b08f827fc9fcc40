import { agenda, reading } from '../reading.ts';

const titlesOf = async (...lines: readonly string[]) => {
  const read = await reading(agenda(...lines));
  return {
    ...read,
    parts: read.items.slice(2).map(({ title, kind, body, subItems }) => [title, kind, body, subItems.length]),
  };
};

describe('headings between items', () => {
  it.each([
    'Informations- och dialogärenden',
    'Besluts-, informations- och dialogpunkter',
    'Anmälningsärenden:',
    'Beslutsärenden (10.00–10.30)',
    'Beslutspunkter kl. 10.00–10.30',
    'Informationsärenden, 30 min',
    'A. Beslutsärenden',
    'II. Informationsärenden',
    'Avslutande punkter',
    'Personalärenden',
    'Övrigt',
    'Decision and discussion items',
  ])('are no text of the item above: %s', async (heading) => {
    const { parts, told } = await titlesOf('3. Hemgång', 'Vi talar om den.', '', heading, '', '4. Avtal', 'Kort.');
    expect(parts).toEqual([
      ['Hemgång', null, 'Vi talar om den.', 0],
      ['Avtal', null, 'Kort.', 0],
    ]);
    expect(told).toEqual([]);
  });

  it('may be the word for a kind, with empty lines around it above several items', async () => {
    const { parts, told } = await titlesOf(
      '',
      'Beslut',
      '',
      '3. Hemgång',
      '4. Avtal',
      '',
      'Information',
      '',
      '5. Plan',
    );
    expect(parts).toEqual([
      ['Hemgång', null, '', 0],
      ['Avtal', null, '', 0],
      ['Plan', null, '', 0],
    ]);
    expect(told).toEqual([]);
  });

  it('are not the kind of an item, which stands below its title in the same way for each', async () => {
    const below = await titlesOf('3. Hemgång', 'Information', '', '4. Avtal', 'Beslut', '5. Plan', 'Information');
    expect(below.parts.map(([, kind]) => kind)).toEqual(['information', 'ställningstagande', 'information']);
    const apart = await titlesOf(
      '',
      '3. Hemgång',
      '',
      'Information',
      '',
      '4. Avtal',
      '',
      'Beslut',
      '',
      '5. Nästa möte',
    );
    expect(apart.parts.map(([, kind]) => kind)).toEqual(['information', 'ställningstagande', null]);
    expect(apart.told).toEqual([]);
    const timed = await titlesOf('3. Hemgång', 'Information (15 min)', '4. Avtal', 'Beslut (10 min)');
    expect(timed.items.slice(2).map(({ kind, slot }) => [kind, slot?.minutes])).toEqual([
      ['information', 15],
      ['ställningstagande', 10],
    ]);
  });

  it('are not the last sub-item of an item', async () => {
    const { parts } = await titlesOf('3. Anmälan', 'a) Informationsärenden', '4. Avtal');
    expect(parts[0]).toEqual(['Anmälan', null, '', 1]);
  });
});

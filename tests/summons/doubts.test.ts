import { agenda, reading, third } from './reading.ts';

const told = async (...lines: readonly string[]) => (await reading(agenda(...lines))).told;
const slots = (...spans: readonly string[]) => spans.flatMap((span, at) => [`${at + 3}. Punkt`, 'Information', span]);

describe('the faults of a kallelse', () => {
  it('J1 tells of a letter used twice, and keeps both sub-items', async () => {
    const item = await third('3. Övriga frågor', 'a) Ett', 'a) Två', 'b) Tre');
    expect(item.subItems.map(({ letter, title }) => letter + title)).toEqual(['aEtt', 'aTvå', 'bTre']);
    expect(item.told).toContain('6 duplicate letter');
  });

  it('J2 tells of a name spelt two ways, and merges nobody', async () => {
    const read = await reading('Kallade:\nNorra:\n- Karin Lindqvist\n\nFörhinder: Karin Linqvist\n1. Mötets öppnande');
    expect(read.told).toContain('5 name spelt two ways');
    expect(read.meeting.apologies).toEqual(['Karin Linqvist']);
    expect(read.groups[0]?.seats).toHaveLength(1);
  });

  it('J6 sees through leftover markup', async () => {
    const { items } = await reading(
      '1. **Mötets öppnande**\n - a) **Närvaro/upprop**\n\n2. __Ny rutin__\n\n*Information*',
    );
    expect(items).toMatchObject([
      { title: 'Mötets öppnande', subItems: [{ letter: 'a', title: 'Närvaro/upprop' }] },
      { title: 'Ny rutin', kind: 'information' },
    ]);
  });

  it('J7 J8 tells of the body’s name misspelt, once a spelling', async () => {
    const read = await reading(
      `Vårdsamverkan Ekbygden (VEB)\n${agenda('3. Plan', 'Vårdssamverkan Ekbygden tackar.', '', 'Vårdssamverkan Ekbygden igen.')}`,
    );
    expect(read.told.filter((each) => each.includes('body'))).toEqual(['6 body name misspelt']);
  });

  it('J8 tells of an organisation with other capitals', async () => {
    const read = await reading(
      'Kallade:\nBeredning VästSam:\n- Eva Ek\n1. Mötets öppnande\n2. Plan\nFöredragande: Eva Ek, Västsam',
    );
    expect(read.told).toContain('6 name spelt two ways');
  });

  it('J9 tells where the times forgot the pause', async () => {
    expect(
      await told(
        ...slots('(5 min, kl. 10.20-10.25)'),
        'PAUS 15 min',
        '4. Punkt',
        'Information',
        '(5 min, kl. 10.25-10.30)',
      ),
    ).toContain('10 pause not in the slots');
    expect(
      await told(
        ...slots('(5 min, kl. 10.20-10.25)'),
        'PAUS 15 min',
        '4. Punkt',
        'Information',
        '(5 min, kl. 10.40-10.45)',
      ),
    ).toEqual([]);
  });

  it.each([
    ['minutes that are not the span', slots('(10 min, kl. 09.00-09.15)'), '6 slot does not add up'],
    ['a gap', slots('(15 min, kl. 09.00-09.15)', '(15 min, kl. 09.20-09.35)'), '9 slot does not follow'],
    ['an overlap', slots('(15 min, kl. 09.00-09.15)', '(15 min, kl. 09.10-09.25)'), '9 slot does not follow'],
    [
      'a pause of another length',
      [...slots('(15 min, kl. 09.00-09.15)'), 'PAUS 10 min', '4. Punkt', 'Information', '(5 min, kl. 09.35-09.40)'],
      '10 slot does not follow',
    ],
  ])('tells of %s', async (_, lines, doubt) => {
    expect(await told(...lines)).toEqual([doubt]);
  });

  it('tells of an item that ends after the meeting', async () => {
    const night = slots('(20 min, kl. 23.30-23.50)', '(20 min, kl. 23.50-00.10)', '(15 min, kl. 00.10-00.25)');
    expect((await reading(`Tid: 23.30-00.30\n${agenda(...night)}`)).told).toEqual([]);
    expect((await reading(`Tid: 23.30-00.20\n${agenda(...night)}`)).told).toHaveLength(1);
    expect((await reading(`Tid: 9-10\n${agenda(...slots('(90 min, kl. 09.00-10.30)'))}`)).told).toEqual([
      '7 meeting end passed',
    ]);
  });

  it('J11 tells of an abbreviation explained otherwise, and not of a right one', async () => {
    expect(await told('3. Plan', 'Information', 'PUB-avtal (publiceringsavtal för bilder) skrivs.')).toEqual([
      '6 abbreviation explained otherwise',
    ]);
    expect(
      await told(
        '3. Plan',
        'Information',
        'PUB-avtal (personuppgiftsbiträdesavtal) skrivs, SIP (samordnad individuell plan) görs.',
      ),
    ).toEqual([]);
  });

  it('says nothing of a kallelse without faults', async () => {
    expect(
      await told('3. Plan', 'Information', '(10 min, kl. 09.00-09.10)', 'Föredragande: Eva Ek, RE', '4. Övriga frågor'),
    ).toEqual([]);
  });
});

import { agenda, reading, third } from '../reading.ts';

const kallelse = (...head: readonly string[]) =>
  reading([...head, '', '1. Mötets öppnande', '2. Hemgång', '3. Nästa sammanträde'].join('\n'));
const seatsOf = ({ groups }: Awaited<ReturnType<typeof kallelse>>) =>
  groups.flatMap(({ seats }) =>
    seats.map((seat) => [seat.name, seat.affiliation, seat.role].filter(Boolean).join(' | ')),
  );

describe('forms found on public websites', () => {
  it('is a letter to the members', async () => {
    const { meeting, told } = await kallelse(
      'Till ledamöterna i Omsorgsrådet',
      '',
      'Ni kallas härmed till sammanträde torsdagen den 11 februari 2027 kl 9-11 via Microsoft Teams.',
    );
    expect(meeting).toMatchObject({
      body: 'Omsorgsrådet',
      date: '2027-02-11',
      start: '09:00',
      end: '11:00',
      place: 'Microsoft Teams',
    });
    expect(told).toEqual([]);
  });

  it('tells of the lunch before the meeting, which is not when it begins', async () => {
    const { meeting, told } = await kallelse(
      'Kallelse',
      'Omsorgsrådet',
      'Lunch serveras kl. 12.00',
      'Datum: 11 februari 2027',
      'Tid: 13.00–15.00',
    );
    expect(meeting).toMatchObject({ start: '13:00', end: '15:00' });
    expect(told).toEqual(['3 heading not understood']);
  });

  it('has each organisation below its name', async () => {
    const read = await kallelse(
      'Datum: 11 februari 2027',
      '',
      'Närvarande',
      'Eva Ek',
      'Sjö kommun',
      '',
      'Bo Lund',
      'Region Ås',
      '',
    );
    expect(seatsOf(read)).toEqual(['Eva Ek | Sjö kommun', 'Bo Lund | Region Ås']);
    expect(read.told).toEqual([]);
  });

  it('has marks below columns set with spaces', async () => {
    const read = await kallelse(
      'Datum: 11 februari 2027',
      '',
      'Ledamot              Närvarande   Frånvarande',
      'Eva Ek               X',
      'Bo Lund                           X',
      'Siv Dal              X',
    );
    expect(seatsOf(read)).toEqual(['Eva Ek', 'Bo Lund', 'Siv Dal']);
    expect(read.meeting.absent).toEqual(['Bo Lund']);
    expect(read.told).toEqual([]);
  });

  it('tells of a line with two names, and of nobody with a double name', async () => {
    const read = await kallelse('Datum: 11 februari 2027', '', 'Kallade:', 'Anna Berg Karl Lund', 'Eva Maria Ek', '');
    expect(read.told).toEqual(['4 called list not understood']);
  });

  it('is chaired by several, each for some paragraphs, and so by nobody alone', async () => {
    const read = await kallelse(
      'Datum: 11 februari 2027',
      '',
      'Närvarande:',
      'Eva Ek, ordförande § 4–16',
      'Bo Lund',
      '',
    );
    expect(seatsOf(read)).toEqual(['Eva Ek | ordförande § 4–16', 'Bo Lund']);
  });

  it('has a dash for a colon, and file names parted by commas', async () => {
    expect(
      await third(
        '3. Hemgång',
        'Förslag till beslut – Rutinen antas.',
        'Bilaga 1 – Rutin, reviderad',
        '**Bilaga 2** – [Avtal](https://exempel.se/avtal.pdf)',
        'Bifogas: Plan.pdf, Kostnader.xlsx',
      ),
    ).toMatchObject({
      proposal: 'Rutinen antas.',
      attachments: [
        { title: 'Rutin, reviderad' },
        { title: 'Avtal', url: 'https://exempel.se/avtal.pdf' },
        { title: 'Plan.pdf' },
        { title: 'Kostnader.xlsx' },
      ],
      body: '',
    });
  });

  it('has headings in capitals between items', async () => {
    const { items, told } = await reading(
      agenda('3. Hemgång', '', 'INFORMATIONSÄRENDEN', '4. Avtal', '', 'UR KOMMUNERNA', '5. Övriga frågor'),
    );
    expect(items.map(({ body }) => body).join('')).toBe('');
    expect(told).toEqual(['9 heading not understood']);
  });

  it('has figures in columns some of which are empty', async () => {
    const { body } = await third(
      '3. Ekonomi',
      '',
      'Tkr            2025      2026      2027',
      'Lön             100                 120',
      'Hyra                       40        50',
    );
    expect(body).toBe(
      '| Tkr | 2025 | 2026 | 2027 |\n| --- | --- | --- | --- |\n| Lön | 100 |  | 120 |\n| Hyra |  | 40 | 50 |',
    );
  });

  it('is Norwegian', async () => {
    const { meeting, items, groups, told } = await reading(
      [
        'Innkalling',
        '',
        'Samarbeidsrådet Fjell',
        '',
        'Dato: 11. mai 2027',
        'Tid: 09.00–11.00',
        'Sted: Teams',
        '',
        'Innkalt:',
        'Eva Ek, Fjell kommune',
        'Forfall: Siv Dal',
        '',
        'Sak 01-27 Godkjenning av innkalling og saksliste',
        'Sak 02-27 Beredskap',
        'Forslag til vedtak:',
        'Planen godkjennes.',
        'Sak 03-27 Eventuelt',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({
      body: 'Samarbeidsrådet Fjell',
      date: '2027-05-11',
      place: 'Teams',
      apologies: ['Siv Dal'],
    });
    expect(groups.flatMap(({ seats }) => seats.map(({ name }) => name))).toEqual(['Eva Ek']);
    expect(items).toMatchObject([
      { number: 1, formality: 'agenda approval' },
      { number: 2, title: 'Beredskap', proposal: 'Planen godkjennes.' },
      { number: 3, formality: 'other matters' },
    ]);
    expect(told).toEqual([]);
  });

  it('is Danish', async () => {
    const { meeting, items, told } = await reading(
      [
        'Dagsorden',
        '',
        'Samarbejdsrådet Fjord',
        '',
        'Dato: 11. maj 2027',
        'Sted: Teams',
        '',
        'Deltagere:',
        'Eva Ek, Fjord Kommune',
        'Afbud: Siv Dal',
        '',
        'Punkt 1. Godkendelse af dagsorden',
        'Punkt 2. Beredskab',
        'Indstilling',
        'Planen godkendes.',
        'Punkt 3. Eventuelt',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({
      body: 'Samarbejdsrådet Fjord',
      date: '2027-05-11',
      place: 'Teams',
      apologies: ['Siv Dal'],
    });
    expect(items).toMatchObject([
      { formality: 'agenda approval' },
      { title: 'Beredskab', proposal: 'Planen godkendes.' },
      { formality: 'other matters' },
    ]);
    expect(told).toEqual([]);
  });

  it('is Finland-Swedish', async () => {
    const { meeting, items, told } = await reading(
      [
        'Föredragningslista',
        '',
        'Omsorgsnämnden i Fjärden',
        '',
        'Tid: Torsdagen den 11.2.2027 kl. 9.00',
        '',
        '§ 14 Sammanträdets öppnande',
        '§ 15 Konstaterande av laglighet och beslutförhet',
        '§ 16 Val av protokolljusterare',
        '§ 17 Hemgång',
        'Beslutsförslag:',
        'Nämnden antecknar planen.',
        '§ 18 Avslutande av sammanträdet',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({ body: 'Omsorgsnämnden i Fjärden', date: '2027-02-11', start: '09:00' });
    expect(items[3]).toMatchObject({ number: 17, proposal: 'Nämnden antecknar planen.' });
    expect(told).toEqual([]);
  });
});

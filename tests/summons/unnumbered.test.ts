import { readSummons } from '../../src/summons/read.ts';
import { reading } from './reading.ts';

const head = ['Kallelse till Samverkansrådet Norra (SRN)', 'Datum: 11 februari 2027', 'Tid: 09.00-11.00'];
const read = async (...lines: readonly string[]) => {
  const { items, meeting, told } = await reading([...head, ...lines].join('\n'));
  return { items, meeting, told, titles: items.map(({ number, title }) => `${number} ${title}`) };
};
const refused = async (...lines: readonly string[]) => {
  const imported = await readSummons({ text: lines.join('\n') }, '2027-01-15');
  return imported.ok ? imported.summons.items.map(({ title }) => title) : imported.reason;
};
const three = ['1 Mötets öppnande', '2 Ny rutin', '3 Övriga frågor'];

describe('an agenda without numbers', () => {
  it.each<[string, readonly string[]]>([
    ['lines under Dagordning', ['Dagordning', 'Mötets öppnande', 'Ny rutin', 'Övriga frågor']],
    ['lines with gaps', ['Dagordning:', '', 'Mötets öppnande', '', 'Ny rutin', '', 'Övriga frågor']],
    ['bullets', ['Agenda', '- Mötets öppnande', '- Ny rutin', '  - Bakgrund', '- Övriga frågor']],
    ['bullets without heading', ['• Mötets öppnande', '• Ny rutin', '• Övriga frågor']],
    ['lines without heading', ['', 'Mötets öppnande', 'Ny rutin', 'Övriga frågor']],
    ['bold lines', ['**Dagordning**', '**Mötets öppnande**', 'Text.', '**Ny rutin**', 'Text.', '**Övriga frågor**']],
    ['headings', ['## Dagordning', '### Mötets öppnande', 'Text.', '### Ny rutin', '### Övriga frågor']],
    ['headings beside their own', ['## Dagordning', '## Mötets öppnande', '## Ny rutin', '## Övriga frågor']],
    ['titles with colons', ['Dagordning', '**Mötets öppnande:**', '**Ny rutin:**', '**Övriga frågor:**']],
    ['capitals', ['DAGORDNING', 'MÖTETS ÖPPNANDE', 'NY RUTIN', 'ÖVRIGA FRÅGOR']],
  ])('is read from %s, numbered in order, and it is told', async (_, lines) => {
    const { titles, told } = await read(...lines);
    expect(titles.map((title) => title.toLowerCase())).toEqual(three.map((title) => title.toLowerCase()));
    const first = lines.findIndex((line) => /mötets öppnande/i.test(line)) + head.length + 1;
    expect(told.filter((each) => each.includes('numbers'))).toEqual([`${first} numbers are ours`]);
  });

  it('keeps what stands under its titles', async () => {
    const { items, meeting, told } = await read(
      'Dagordning',
      '',
      'Mötets öppnande',
      '',
      'Trygg hemgång',
      'Information och dialog',
      '(25 minuter, kl. 09.10 – 09.35)',
      'Föredragande: Nadia Karlberg, RE',
      'Tre delar:',
      '1. Läget',
      '2. Planen',
      '',
      'Paus 15 min',
      '',
      'Val av ombud',
      '',
      'Nästa möte',
      '15 april 2027 kl. 9-11',
    );
    expect(items).toMatchObject([
      { title: 'Mötets öppnande', formality: 'opening' },
      {
        title: 'Trygg hemgång',
        kind: 'information och dialog',
        slot: { minutes: 25, start: '09:10', end: '09:35' },
        presenters: [{ name: 'Nadia Karlberg', affiliation: 'RE' }],
        body: 'Tre delar:\n\n1. Läget\n2. Planen',
      },
      { title: 'Val av ombud', body: '' },
      { title: 'Nästa möte', formality: 'next meeting', body: '' },
    ]);
    expect(meeting).toMatchObject({
      pauses: [{ afterItem: 2, minutes: 15 }],
      nextMeeting: { date: '2027-04-15', start: '09:00', end: '11:00' },
    });
    expect(told).toEqual(['6 numbers are ours']);
  });

  it('needs no heading where details show what is an item, and tells what it left as text', async () => {
    const { titles, items, told } = await read(
      'Mötets öppnande',
      'Trygg hemgång',
      'Föredragande: Nadia Karlberg',
      'Ärendet bereds i arbetsgruppen.',
      'Ekonomisk sammanfattning',
      'Budget',
      'Typ: Beslut',
    );
    expect(titles).toEqual(['1 Mötets öppnande', '2 Trygg hemgång', '3 Budget']);
    expect(items[1]?.body).toBe('Ärendet bereds i arbetsgruppen.\n\nEkonomisk sammanfattning');
    expect(told).toContain('8 title kept as text');
  });

  it('E5 E7 gives starts the end that the next start or the meeting gives them', async () => {
    const { titles, items, meeting } = await read(
      'Agenda',
      '09.00 Inledning',
      '09.10 Ny rutin – Eva Ek',
      '10.00 Paus',
      '10.15–10.30 Lägesrapport',
      'kl. 10.30 Övriga frågor',
    );
    expect(titles).toEqual(['1 Inledning', '2 Ny rutin', '3 Lägesrapport', '4 Övriga frågor']);
    expect(items.map(({ slot }) => slot && `${slot.minutes} ${slot.start}-${slot.end}`)).toEqual([
      '10 09:00-09:10',
      '50 09:10-10:00',
      '15 10:15-10:30',
      '30 10:30-11:00',
    ]);
    expect(items[1]?.presenters).toEqual([{ name: 'Eva Ek', affiliation: null }]);
    expect(meeting.pauses).toEqual([{ afterItem: 2, minutes: 15 }]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['E1 numbers without a mark', ['1 Mötets öppnande', '2 Ny rutin', '3 Övriga frågor'], three],
    ['E1 Punkt N', ['Punkt 1 – Mötets öppnande', 'Punkt 2 – Ny rutin', 'Punkt 3 – Övriga frågor'], three],
    ['E1 Ärende N', ['Ärende 1: Mötets öppnande', 'Ärende 2: Ny rutin', 'Ärende 3: Övriga frågor'], three],
    ['E1 Roman numerals', ['I. Mötets öppnande', 'II. Ny rutin', 'III. Övriga frågor'], three],
    ['E1 sections', ['§ 12 Mötets öppnande', '§13. Ny rutin'], ['12 Mötets öppnande', '13 Ny rutin']],
    [
      'a table without numbers',
      [
        '| Tid | Punkt | Ansvarig |',
        '| 9.00 | Mötets öppnande | |',
        '| 9.10 | Ny rutin | Eva Ek |',
        '| 9.40 | Övriga frågor | |',
      ],
      three,
    ],
    [
      'a table without header',
      [
        '| 9.00–9.10 | Mötets öppnande | Karin Ek |',
        '| 9.10–9.40 | Ny rutin | Eva Ek |',
        '| 9.40–11.00 | Övriga frågor | |',
      ],
      three,
    ],
    [
      'a table of Punkt and Ärende',
      ['| Punkt | Ärende |', '| 1 | Mötets öppnande |', '| 2 | Ny rutin |', '| 3 | Övriga frågor |'],
      three,
    ],
  ])('is not what has %s', async (name, lines, expected) => {
    const { titles, told, items } = await read(...lines);
    expect(titles).toEqual(expected);
    const ours = /^a table without/.test(name);
    expect(told.some((each) => each.includes('numbers'))).toBe(ours);
    if (ours) expect(items[2]?.slot).toEqual({ minutes: 80, start: '09:40', end: '11:00' });
  });

  it('D4 may have an item that is called as its heading', async () => {
    const { titles } = await read('Dagordning', '- Mötets öppnande', '- Dagordning', '- Ny rutin', '- Övriga frågor');
    expect(titles).toEqual(['1 Mötets öppnande', '2 Dagordning', '3 Ny rutin', '4 Övriga frågor']);
  });

  it('leaves the end of the letter out, and tells', async () => {
    const { items, told } = await read(
      'Dagordning',
      'Mötets öppnande',
      'Övriga frågor',
      '',
      'Vänliga hälsningar',
      'Eva',
    );
    expect(items[1]).toMatchObject({ title: 'Övriga frågor', body: '' });
    expect(told).toContain('8 end of letter left out');
  });

  it('begins below the facts where its word is the title of the document', async () => {
    const { items, meeting } = await reading(
      'Dagordning\nSamverkansrådet Norra (SRN)\nTorsdag 11 februari 2027 kl. 9-11\n\nMötets öppnande\nNy rutin\nÖvriga frågor',
    );
    expect(items.map(({ title }) => title)).toEqual(['Mötets öppnande', 'Ny rutin', 'Övriga frågor']);
    expect(meeting).toMatchObject({ body: 'Samverkansrådet Norra', date: '2027-02-11', end: '11:00' });
  });

  it.each<[string, readonly string[]]>([
    ['a letter', ['Hej!', 'Vi ses på onsdag.', 'Övriga frågor tar vi sist.', 'Hälsningar', 'Eva']],
    ['prose under the word', ['Dagordning', 'Vi börjar med en inledning.', 'Sedan tar vi fika.']],
    ['one title', ['Mötets öppnande', 'Ny rutin']],
    ['a report', ['# Årsrapport', '## Inledning', 'Text.', '## Metod', 'Text.', '## Övrigt', 'Text.']],
    ['a list', ['Att köpa', '- mjölk', '- bröd']],
    ['names', ['Agenda', 'Eva Ek, Regionen', 'Bo Lund, Kommunen']],
    ['facts under the word', ['Dagordning', 'Datum: 11 februari 2027', 'Plats: Teams', 'Ny rutin', 'Budget']],
  ])('is not seen in %s', async (_, lines) => {
    expect(await refused(...lines)).toBe('nothing recognised');
  });
});

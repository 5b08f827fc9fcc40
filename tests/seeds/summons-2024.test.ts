import { imported, seed } from './reading.ts';

const read = await imported(2024);
const { meeting, groups, items, item, seats, seat, told } = read;
const people = (presenters: readonly { name: string; affiliation: string | null }[]) =>
  presenters.map(({ name, affiliation }) => `${name}, ${affiliation}`);

describe('the minutes of 9 April 2024, read back', () => {
  it('A1 A2 A3 A4 A5 A6 A7 has its head', () => {
    expect(meeting).toMatchObject({
      title: 'Mötesanteckning',
      body: 'Vårdsamverkan Västra Götaland',
      abbreviation: 'VVG',
      date: '2024-04-09',
      start: '09:00',
      end: '11:00',
      place: 'Teams',
      style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
    });
    expect(meeting.invited.map(({ name }) => name)).toEqual(['Goran Barasin', 'Cecilia Axelsson', 'Anna Simonsson']);
  });

  it('B1 has 6 and 6 groups, 24 persons and a vacant seat', () => {
    expect(groups.map(({ name }) => name)).toEqual([
      'Fyrbodal',
      'Skaraborg',
      'Kungälv, Ale, Stenungsund, Tjörn (SIMBA)',
      'Södra Älvsborg',
      'Lerum Alingsås (SAMLA)',
      'Göteborgsområdet',
      'Västkom',
      'Koncernledning hälso- och sjukvård, VGR',
      'Beredning Västkom',
      'Beredning Västra Götalandsregionen (VGR)',
      'Administration',
      'Kommunikation',
    ]);
    expect(seats.filter(({ name }) => name !== null)).toHaveLength(24);
  });

  it('B2 B3 puts persons of both columns under their own headings', () => {
    expect(groups.map((group) => group.seats.length)).toEqual([2, 2, 2, 2, 2, 5, 2, 2, 2, 2, 1, 1]);
    expect(groups[10]?.seats[0]?.name).toBe('Rebecca Bretvold');
  });

  it.each([
    ['Tanja Mattsson', 'Mellerud/Bengtsfors'],
    ['Karin Olsson', 'Capio, regional primärvård'],
    ['Annika Leidenhed', 'Primärvårdschef Närhälsan'],
    ['Lena Holmlund', null],
  ])('B4 has %s with %s', (name, affiliation) => {
    expect(seat(name).affiliation).toBe(affiliation);
  });

  it('B5 has a chair and a vice chair', () => {
    expect(seat('Ann-Sofie Rundberg').role).toBe('chair');
    expect(seat('Håkan Sundberg').role).toBe('vice chair');
  });

  it('B8 has the chair deputising', () => {
    expect(seat('Ann-Sofie Rundberg').deputisesFor).toBe('hälso- och sjukvårdsutvecklingsdirektör Karin Loström Muth');
  });

  it('B9 has one vacant seat, in Kommunikation', () => {
    expect(groups.find((group) => group.seats.some(({ name }) => name === null))?.name).toBe('Kommunikation');
    expect(seats.filter(({ name }) => name === null)).toHaveLength(1);
  });

  it('B10 C4 has one person of one item', () => {
    expect(seats.filter(({ ownItemOnly }) => ownItemOnly)).toMatchObject([
      { name: 'Susanne Lidén', affiliation: 'regional primärvård' },
    ]);
  });

  it('C1 C2 has the roll call and six absent, all called', () => {
    expect(item(1).subItems.map(({ letter, title }) => `${letter}) ${title}`)).toEqual([
      'a) Närvaro/upprop',
      'b) övriga frågor',
    ]);
    expect(meeting.absent).toHaveLength(6);
    expect(meeting.absent.every((name) => seat(name).name === name)).toBe(true);
  });

  it('C6 C7 has called people as presenters, by the same name', () => {
    expect(people(item(10).presenters)).toEqual(['Ann-Sofie Rundberg, VGR', 'Håkan Sundberg, Västkom']);
    expect(people(item(9).presenters)).toEqual(['Susanne Lidén, VGR']);
    expect(seat('Susanne Lidén').affiliation).toBe('regional primärvård');
  });

  it('D1 D2 D4 D5 has the formal items', () => {
    expect(items.map(({ formality }) => formality).slice(0, 4)).toEqual([
      'opening',
      'agenda approval',
      'minutes approval',
      null,
    ]);
    expect(item(1).subItems[1]?.body).toBe('Inga övriga frågor.');
    expect(item(2).body).toBe('Dagens agenda godkänns.');
    expect(item(3).attachments[0]?.title).toContain('2024-02-26 Mötesanteckning Vårdsamverkan Västra Götaland VVG.pdf');
    expect(item(3).body).toBe('Föregående mötesanteckningar godkänns.');
  });

  it('D10 ends without them', () => {
    expect(meeting).toMatchObject({ nextMeeting: null, closing: null });
  });

  it('E1 has 12 items', () => {
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(item(10).title).toBe('Hälso-och sjukvårdsavtalet');
  });

  it('E3 has 4, 2, 2 and 1 of the kinds', () => {
    const count = (kind: string) => items.filter((each) => each.kind === kind).length;
    expect(
      ['information', 'information och dialog', 'information och ställningstagande', 'ställningstagande'].map(count),
    ).toEqual([4, 2, 2, 1]);
  });

  it('E5 has 9 slots, contiguous, each as long as it says', () => {
    const slots = items.flatMap(({ slot }) => (slot ? [slot] : []));
    expect(slots.map(({ start }) => start)).toEqual([
      '09:10',
      '09:40',
      '09:55',
      '10:10',
      '10:15',
      '10:20',
      '10:25',
      '10:30',
      '10:35',
    ]);
    expect(slots.map(({ minutes }) => minutes)).toEqual([30, 15, 15, 5, 5, 5, 5, 5, 10]);
    expect(slots.at(-1)?.end).toBe('10:45');
    expect([...told('slot does not add up'), ...told('slot does not follow')]).toEqual([]);
  });

  it('E7 has one pause after item 9', () => {
    expect(meeting.pauses).toEqual([{ afterItem: 9, minutes: 15 }]);
  });

  it('E8 has the presenters of every item', () => {
    expect(people(item(5).presenters)).toEqual(['Malin Swärd Davidsson, Västkom', 'Åsa Jackson, VGR']);
    expect(items.slice(3).every(({ presenters }) => presenters.length > 0)).toBe(true);
    expect(told('presenter without surname')).toEqual([]);
  });

  it('E9 E10 I1 I2 I3 I4 I5 I6 has 12 documents with their names', () => {
    const attachments = items.flatMap((each) => each.attachments);
    expect(attachments).toHaveLength(12);
    expect(Math.max(...attachments.map(({ title }) => title.length))).toBe(181);
    expect(attachments.filter(({ url }) => url !== null).map(({ url }) => url)).toEqual(['https://vgregion.se']);
    expect(item(12).attachments.map(({ place }) => place)).toEqual(['before', 'before', 'after']);
    expect(told('dead link')).toHaveLength(12);
  });

  it('E11 keeps inner headings', () => {
    expect(item(6).body).toContain('\n\nEkonomisk sammanfattning\n\n');
  });

  it('E12 keeps the numbered list of item 12 with its bullets', () => {
    expect(item(12).body).toContain('1. Vidmakthållande:\n   - Säkerställa att');
    expect(item(12).body).toContain('\n3. Vidareutveckling:\n   - Genomföra');
    expect(told('list kept as text')).toEqual([271]);
  });

  it('E13 has the table, whose sum is right', () => {
    expect(item(6).body).toContain('| Summa | 25 254 013 kr |');
    expect(told('sum does not add up')).toEqual([]);
  });

  it('E15 keeps italics', () => {
    expect(item(5).body).toContain('*Årsredovisning 2023, Vårdsamverkan Västra Götaland*');
  });

  it('E17 G1 G3 G5 keeps references, views, questions', () => {
    expect(item(8).body).toContain('VVG tog föregående år ställning');
    expect(item(4).body).toContain('Efterföljande diskussion:\n\n- Hur hanteras');
    expect(item(11).body).toContain('Fråga som tas med till arbetsgruppen för bearbetning:\n\n- Kommer');
  });

  it('F1 F14 has six proposals without outcome', () => {
    expect(
      items
        .filter(({ proposal, positions }) => proposal !== null && positions.length === 0)
        .map(({ number }) => number),
    ).toEqual([4, 5, 7, 9, 10, 11]);
    expect(item(4).proposal).toBe('Vårdsamverkan Västra Götaland noterar informationen.');
  });

  it('F2 F5 has three positions taken', () => {
    expect(items.filter(({ positions }) => positions.length > 0).map(({ number }) => number)).toEqual([6, 8, 12]);
    expect(item(12).positions).toEqual([
      'Vårdsamverkan Västra Götaland ställer sig bakom Förvaltningsplan Samordnad hälsa, vård och omsorg.',
    ]);
  });

  it('J4 heals the sentences page breaks took apart', () => {
    expect(item(4).body).toContain('även de som inte är lika involverade.');
    expect(item(8).body).toContain('att det är lämpligare att');
  });

  it('J6 J7 J8 sees through markup and tells of the misspelt name', () => {
    expect(item(1).title).toBe('Mötets öppnande');
    expect(item(9).proposal).toBe('Vårdssamverkan Västra Götaland noterar informationen.');
    expect(told('body name misspelt')).toEqual([204]);
  });

  it('J9 tells where the times forgot the pause', () => {
    expect(told('pause not in the slots')).toEqual([218]);
    expect(told('meeting end passed')).toEqual([]);
  });

  it('J11 tells of the abbreviation', () => {
    expect(told('abbreviation explained otherwise')).toEqual([277]);
  });

  it('loses no word', () => {
    const kept = JSON.stringify([read.meeting, groups, items, read.doubts]);
    const labels =
      /^(?:Datum|april|Tid|Plats|Kallade|Se|nedan|minuter|kl|Föredragande|Förslag|till|Frånvarande|var|närvarande|under|pres|sin|mötespunkt|vice|ordförande|ersätter|Vakant|PAUS|min|mer|information|bifogat|dokument|och|Inbjudna|Ställningstagande)$/iu;
    const words = seed(2024).match(/\p{L}{3,}/gu) ?? [];
    expect(words.filter((word) => !labels.test(word) && !kept.includes(word))).toEqual([]);
  });
});

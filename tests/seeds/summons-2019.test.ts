import { imported, seed } from './reading.ts';

const read = await imported(2019);
const { meeting, groups, items, item, seats, seat, told } = read;

describe('the minutes of 26 August 2019, read back', () => {
  it('A1 A2 has its title and abbreviation', () => {
    expect(meeting).toMatchObject({
      title: 'Minnesanteckningar',
      abbreviation: 'VVG',
      style: { numbering: '1)', letters: 'a.', position: 'below', absences: 'head' },
    });
  });

  it('A3 A4 A5 has date, time and place of one row, the year of the text', () => {
    expect(meeting).toMatchObject({ date: '2019-08-26', start: '15:00', end: '17:00', place: 'Skype' });
    expect(told('date without year')).toEqual([55, 353]);
  });

  it('B5 B6 B7 has the roles of this body only', () => {
    const roles = seats.filter(({ role }) => role !== null).map(({ name, role }) => `${name}: ${role}`);
    expect(roles).toEqual([
      'Thomas Jungbeck: vice chair',
      'Ann Söderström: chair',
      'Anneli Asmundsson Bjerde: secretary',
      'Rose-Marie Nyborg: secretary',
      'Malin Emanuelsson: communicator',
    ]);
    expect(seat('Carl-Peter Anderberg')).toMatchObject({ affiliation: 'PrimÖR, ordf, LGS', role: null });
  });

  it('B1 J5 has the 21 people, groups nobody, and tells each heading', () => {
    expect(seats).toHaveLength(21);
    expect(groups).toHaveLength(1);
    expect(told('called list not understood')).toEqual([13, 13, 18, 20, 26, 28, 34, 36, 43, 46]);
  });

  it('C3 J2 J3 has seven apologies, one spelt otherwise', () => {
    expect(meeting.apologies).toEqual([
      'Christina Alvelin',
      'Mats Dahl',
      'Shujaat Noormohamed',
      'Göran Matejka',
      'Carl-Peter Anderberg',
      'Roland Mattsson',
      'Anneli Assmundson Bjerde',
    ]);
    expect(told('name spelt two ways')).toEqual([51]);
  });

  it('C5 C6 C7 knows who presents by the text', () => {
    const people = (number: number) =>
      item(number).presenters.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '));
    expect(people(4)).toEqual(['Jeanette Andersson, Processledare, VästKom', 'Tobias Nilsson, VGR']);
    expect(people(5)).toEqual(['Ulrika Söderlund, VGR']);
    expect(people(7)).toEqual(['Lina Ljung Roseke, VGR', 'Britta Timan, representant för VästKom']);
    expect(people(8)).toEqual(['Erika Hägg, LGS']);
    expect(people(9)).toEqual(['Thomas Jungbeck', 'Ann Söderström']);
    expect(told('presenter read from text')).toEqual([78, 157, 180, 242, 273, 291]);
  });

  it('D1 D2 D4 D5 D6 D7 has the formal items', () => {
    expect(items.flatMap(({ number, formality }) => (formality ? [`${number} ${formality}`] : []))).toEqual([
      '1 opening',
      '2 agenda approval',
      '3 minutes approval',
      '10 reporting',
      '11 other matters',
      '12 next meeting',
    ]);
    expect(item(1).subItems).toMatchObject([
      { letter: 'a', title: 'Övriga frågor', body: '- Ordförande Ledningsrådet\n- FVM' },
    ]);
    expect(item(2).body).toBe('Agendan godkänns.');
    expect(item(3).body).toBe('Minnesanteckningar från föregående möte godkänns.');
    expect(meeting.nextMeeting).toEqual({ date: '2019-11-28', start: '13:30', end: '16:30' });
  });

  it('D6 E9 has two reporting items with their documents', () => {
    expect(item(10)).toMatchObject({
      body: 'Ingen föredragning.',
      attachments: [{ title: 'Bilaga a' }, { title: 'Bilaga b' }],
    });
    expect(item(10).subItems.map(({ title }) => title)[1]).toBe(
      'Förslag till uppdragshandling om att ta fram en länsgemensam riktlinje för medföljande personal till sjukhus.',
    );
  });

  it('D8 D9 has closing words, and no signatures in the text', () => {
    expect(meeting.closing).toMatch(/^Ann Söderström avslutar .*\n\nVälkommen!$/su);
    expect(item(12)).toMatchObject({ title: 'Mötestider 2019', body: '' });
  });

  it('E1 E2 has 12 items and the sub-items', () => {
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(item(4).subItems.map(({ letter, title }) => `${letter}. ${title}`)).toEqual([
      'a. Nuläge med återrapport hur sommaren har varit',
      'b. Kort om följeforskningen',
      'c. Uppstart av Ledningsråd 4 september',
    ]);
    expect(item(9).title).toBe('Info om förstärkt dialog mellan VGR och länets kommuner om hälso- och sjukvård');
  });

  it('E4 takes the kind of item 9 from its title and tells of the rest', () => {
    expect(items.flatMap(({ number, kind }) => (kind ? [`${number} ${kind}`] : []))).toEqual(['9 information']);
    expect(told('kind not stated')).toEqual([75, 154, 174, 240, 272]);
  });

  it('E6 takes time and note off the title of item 7', () => {
    expect(item(7)).toMatchObject({
      title: 'Länsgemensam riktlinje - samverkan vid oro för det väntade barnet',
      slot: { minutes: 15, start: null, end: null },
    });
    expect(told('internal note in title')).toEqual([240]);
  });

  it('E9 E16 has documents named in the text, above it', () => {
    expect(item(5).attachments).toEqual([
      { title: 'Förslag till fördelning av statliga medel 2019', url: null, place: 'before' },
    ]);
    expect(item(6).attachments.map(({ title }) => title.slice(0, 13))).toEqual(['Slutrapporter', 'Mobil närvård']);
    expect(item(6).body).toMatch(/^Dialog utifrån bifogade slutrapporter/u);
  });

  it('E11 E12 E14 E15 E17 keeps inner headings, lists, amounts, quotes and references', () => {
    expect(item(4).subItems[1]?.body).toContain('Slutsatser - inför framtiden:\n\n- Information och utbildning');
    expect(item(4).subItems[1]?.body).toContain('”digitalt först”');
    expect(item(5).body).toContain('21 727 449 kr');
    expect(item(8).body).toContain('VVG-mötet den 29 maj');
  });

  it('F2 F4 F5 F6 F7 F8 F9 F11 has the positions of items 4 to 10', () => {
    expect(
      [4, 5, 6, 7, 8, 9, 10].map((number) =>
        item(number).positions.map((text) => text.split(' ').slice(0, 4).join(' ')),
      ),
    ).toEqual([
      ['VVG noterar informationen.'],
      ['VVG ställer sig bakom'],
      ['VVG ställer sig bakom'],
      ['VVG ställer sig bakom'],
      ['VVG enas om att'],
      ['VVG noterar informationen.'],
      ['VVG noterar informationen. Inga'],
    ]);
    expect(item(5).positions[0]).toContain('Partsgemensam grupp får fortsatt uppdrag att samordna');
    expect(item(6).positions[0]).toMatch(/Uppdragshandling tas fram till nästa VVG\.$/u);
    expect(item(7).positions[0]).toContain('föreslår remiss till berörda verksamheter');
    expect(item(8).positions[0]).toMatch(/går tillbaka till VVG\.$/u);
  });

  it('F10 has the election under its own matter', () => {
    expect(item(11).positions).toEqual([]);
    expect(item(11).subItems[0]).toMatchObject({
      title: 'Utse ordförande till Ledningsrådet.',
      body: 'VVG utser ordförande för Ledningsråd samordnad hälsa, vård och omsorg.\n\nFörslag: Jan Carlström, VGR.',
      positions: ['VVG ställer sig bakom förslaget, Jan Carlström utses till ordförande för ledningsrådet.'],
    });
  });

  it('F12 F13 keeps an opinion in the text, and tells of a decision without label', () => {
    expect(item(6).body).toContain('VVG är positiva till gemensamt ansvar');
    expect(told('position without label')).toEqual([145, 301, 311, 341]);
  });

  it('D3 J1 keeps three matters though a letter is used twice', () => {
    expect(item(11).subItems.map(({ letter }) => letter)).toEqual(['a', 'a', 'b']);
    expect(told('duplicate letter')).toEqual([323]);
  });

  it('G1 G2 G4 keeps views, names and messages', () => {
    expect(item(6).body).toContain('Synpunkter från dialogen som följde:');
    expect(item(11).subItems[1]?.title).toContain('Ann-Marie Schaffrath (SÄS, VGR) lyfte frågan');
    expect(item(7).body).toContain('Ytterligare ett medskick gjordes');
  });

  it('J4 heals what page breaks took apart', () => {
    expect(item(4).subItems[0]?.body).toContain('dagar vilket är oförändrat för perioden');
    expect(item(6).body).toContain('LSS-boende, patienter');
    expect(item(6).body).toContain('underlag för gemensam diskussion:');
    expect(item(11).subItems[1]?.body).toMatch(/^Arbete pågår inom VGR/u);
  });

  it('J7 J10 normalises neither spelling nor tense', () => {
    expect(item(4).subItems[0]?.body).toContain('patiententer');
    expect(item(7).body).toContain('presenterade');
  });

  it('loses no word', () => {
    const kept = JSON.stringify([read.meeting, groups, items, read.doubts]).replaceAll('\\n', ' ');
    const labels =
      /^(?:Förhinder|Tid|augusti|vice|ordförande|sekr|kommunikatör|Bilaga|Bilagor|Ställningstagande|min|Nästa|möte|Carl-Peter)$/u;
    const words =
      seed(2019)
        .replace(/-\s*\n+\s*/g, '-')
        .match(/\p{L}[\p{L}-]{2,}/gu) ?? [];
    expect(words.filter((word) => !labels.test(word) && !kept.includes(word))).toEqual([]);
  });
});

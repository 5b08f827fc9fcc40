import { agenda, reading, third } from './reading.ts';

const slot = (minutes: number, start: string | null, end: string | null) => ({ minutes, start, end });
const names = (people: readonly { name: string; affiliation: string | null }[]) =>
  people.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));

describe('an item', () => {
  it.each([
    ['3. Trygg hemgång'],
    ['3) Trygg hemgång'],
    ['§ 3 Trygg hemgång'],
    ['3  Trygg hemgång'],
    ['3.\tTrygg hemgång'],
    ['## 3. Trygg hemgång'],
    ['**3. Trygg hemgång**'],
    ['3. **Trygg hemgång**'],
    ['3\\. Trygg hemgång'],
    ['3.\nTrygg hemgång'],
  ])('E1 begins with %j', async (heading) => {
    expect(await third(heading)).toMatchObject({ number: 3, title: 'Trygg hemgång' });
  });

  it('E1 may begin in another way than the rest, and J1 out of order where its content shows it', async () => {
    const { items, told } = await reading(
      agenda('3) Ett', '4. Två', '6. Tre', 'Information', '6. Fyra', 'Information'),
    );
    expect(items.map(({ number, title }) => `${number} ${title}`).slice(2)).toEqual([
      '3 Ett',
      '4 Två',
      '6 Tre',
      '7 Fyra',
    ]);
    expect(told.filter((each) => each.includes('number'))).toEqual(['6 number out of order', '8 number out of order']);
  });

  it.each([
    ['a.', 'a.'],
    ['a)', 'a)'],
    ['- a)', 'a)'],
  ])('E2 has sub-items with %s', async (mark, style) => {
    const { items, meeting } = await reading(
      agenda('3. Hemgång', `${mark} Nuläge`, 'Det går bra.', `${mark.replace('a', 'b')} Framåt`),
    );
    expect(items[2]?.subItems).toEqual([
      { letter: 'a', title: 'Nuläge', body: 'Det går bra.', positions: [] },
      { letter: 'b', title: 'Framåt', body: '', positions: [] },
    ]);
    expect(meeting.style.letters).toBe(style);
  });

  it.each([
    ['Information', 'information'],
    ['*Information*', 'information'],
    ['Information och dialog', 'information och dialog'],
    ['Information/dialog', 'information och dialog'],
    ['Dialog', 'information och dialog'],
    ['Information samt ställningstagande', 'information och ställningstagande'],
    ['Information, ställningstagande', 'information och ställningstagande'],
    ['Ställningstagande', 'ställningstagande'],
    ['(Beslut)', 'ställningstagande'],
    ['Typ: Information', 'information'],
  ])('E3 reads the kind %s', async (line, kind) => {
    expect(await third('3. Hemgång', line)).toMatchObject({ kind, body: '', positions: [] });
  });

  it.each([
    ['(30 minuter, kl. 09.10 - 09.40)', slot(30, '09:10', '09:40')],
    ['(5 minuter, kl. 10.20- 10.25)', slot(5, '10:20', '10:25')],
    ['(15 minuter, kl. 09.40 – 09.55)', slot(15, '09:40', '09:55')],
    ['10:20–10:25', slot(5, '10:20', '10:25')],
    ['kl. 23.50–00.10', slot(20, '23:50', '00:10')],
    ['kl 9.10-9.40', slot(30, '09:10', '09:40')],
    ['klockan 9 till 10', slot(60, '09:00', '10:00')],
    ['15 min', slot(15, null, null)],
    ['(ca 15 min)', slot(15, null, null)],
    ['Tid: 15 min, kl. 10.00', slot(15, '10:00', '10:15')],
    ['(kl. 09.10–09.40, 30 min.)', slot(30, '09:10', '09:40')],
  ])('E5 reads the slot %s', async (line, expected) => {
    expect(await third('3. Hemgång', line)).toMatchObject({ slot: expected, body: '' });
  });

  it.each([
    ['- (PAUS 15 min)', 15],
    ['Paus 15 minuter', 15],
    ['*Fikapaus, 20 min*', 20],
    ['Lunch 12.00–13.00', 60],
    ['Rast (10 min)', 10],
  ])('E7 reads the pause %s', async (line, minutes) => {
    const { meeting, items } = await reading(agenda('3. Hemgång', line, '4. Nästa'));
    expect(meeting.pauses).toEqual([{ afterItem: 3, minutes }]);
    expect(items[2]?.body).toBe('');
  });

  it('E7 measures a pause without length by the slots beside it', async () => {
    const { meeting, told } = await reading(
      agenda('3. Ett', '(10 min, kl. 09.00-09.10)', 'PAUS', '4. Två', '(10 min, kl. 09.25-09.35)', 'PAUS'),
    );
    expect(meeting.pauses).toEqual([
      { afterItem: 3, minutes: 15 },
      { afterItem: 4, minutes: 0 },
    ]);
    expect(told).toContain('9 pause without length');
  });

  it.each([
    [
      'Föredragande: Nadia Karlberg, Kommunförbundet och Tomas Ekdahl, RE',
      ['Nadia Karlberg (Kommunförbundet)', 'Tomas Ekdahl (RE)'],
    ],
    ['**Föredragande:** Nadia Karlberg, Kommunförbundet.', ['Nadia Karlberg (Kommunförbundet)']],
    ['Föredragare: Nadia Karlberg (RE), Tomas Ekdahl (KE)', ['Nadia Karlberg (RE)', 'Tomas Ekdahl (KE)']],
    ['Föredras av: Nadia Karlberg, Tomas Ekdahl och Eva Ek', ['Nadia Karlberg', 'Tomas Ekdahl', 'Eva Ek']],
    ['Föredragande: Nadia Karlberg, Vård och omsorg', ['Nadia Karlberg (Vård och omsorg)']],
    ['Föredragande: verksamhetschef Nadia Karlberg, RE', ['Nadia Karlberg (verksamhetschef, RE)']],
    ['Föredragande: Nadia och Tomas', ['Nadia', 'Tomas']],
    ['Föredragande:\n- Nadia Karlberg, RE\n- Tomas Ekdahl', ['Nadia Karlberg (RE)', 'Tomas Ekdahl']],
  ])('E8 reads %j', async (line, expected) => {
    expect(names((await third('3. Hemgång', line)).presenters)).toEqual(expected);
  });

  it.each([
    ['Nadia Karlberg, RE, redogör för läget.', ['Nadia Karlberg (RE)']],
    [
      'Processledare Nadia Karlberg, KE och Tomas Ekdahl, RE, ger en lägesrapport.',
      ['Nadia Karlberg (Processledare, KE)', 'Tomas Ekdahl (RE)'],
    ],
    [
      'Nadia Karlberg (RE) och Tomas Ekdahl (ombud för KE) presenterade förslaget.',
      ['Nadia Karlberg (RE)', 'Tomas Ekdahl (ombud för KE)'],
    ],
    ['Rapporten presenterades i juni.', []],
  ])('C5 knows who presents by the text %j, and tells', async (line, expected) => {
    const item = await third('3. Hemgång', line);
    expect(names(item.presenters)).toEqual(expected);
    expect(item.body).toBe(line);
    expect(item.told.includes('5 presenter read from text')).toBe(expected.length > 0);
  });

  it.each([
    ['Mötets öppnande', 'opening'],
    ['Godkännande av dagens agenda', 'agenda approval'],
    ['Fastställande av dagordning', 'agenda approval'],
    ['Föregående mötesanteckning', 'minutes approval'],
    ['Protokoll från föregående möte', 'minutes approval'],
    ['Referat fra siste møte', 'minutes approval'],
    ['Anmälningsärenden', 'reporting'],
    ['Övriga frågor', 'other matters'],
    ['Nästa möte', 'next meeting'],
    ['Mötestider 2027', 'next meeting'],
    ['Öppna jämförelser', null],
  ])('D knows the formal item %s', async (title, formality) => {
    expect(await third(`3. ${title}`)).toMatchObject({ formality });
  });

  it('D2 lists what was announced under the opening', async () => {
    const { items } = await reading('1) Mötets öppnande\na. Övriga frågor\n\n- Ordförande i rådet\n- Journal');
    expect(items[0]?.subItems).toMatchObject([
      { letter: 'a', title: 'Övriga frågor', body: '- Ordförande i rådet\n- Journal' },
    ]);
  });

  it.each([
    ['Nästa möte är den 4/12 kl. 13.00-15.00', { date: '2027-12-04', start: '13:00', end: '15:00' }, ''],
    ['Nästa möte: 15 april 2027', { date: '2027-04-15', start: null, end: null }, ''],
    [
      'Nästa möte är den 14/1 i Sjötorp',
      { date: '2028-01-14', start: null, end: null },
      'Nästa möte är den 14/1 i Sjötorp',
    ],
  ])('D7 reads %s', async (line, next, body) => {
    const { meeting, items } = await reading(agenda('3. Nästa möte', line));
    expect(meeting.nextMeeting).toEqual(next);
    expect(items[2]?.body).toBe(body);
  });

  it('D8 D9 takes closing words and signatures off the end', async () => {
    const { meeting, items, groups } = await reading(
      agenda(
        '3. Mötestider',
        'Nästa möte är den 4/12.',
        '',
        'Karin Almgren avslutar med att tacka alla.',
        '',
        'Karin Almgren    Eva Nyqvist',
        '',
        'ordförande     vice ordförande',
      ),
    );
    expect(meeting.closing).toBe('Karin Almgren avslutar med att tacka alla.');
    expect(items[2]?.body).toBe('');
    expect(groups[0]?.seats).toMatchObject([
      { name: 'Karin Almgren', role: 'chair' },
      { name: 'Eva Nyqvist', role: 'vice chair' },
    ]);
  });

  it('C2 C4 takes absences and partial presence of the opening', async () => {
    const { meeting, items, groups } = await reading(
      'Kallade:\nNorra:\n- Karin Almgren\n- Eva Nyqvist\n- Mikael Öberg\n1. Mötets öppnande\na) Upprop\n\nFrånvarande: Karin Almgren och Eva Nyqvist.\n\nMikael Öberg var närvarande under sin mötespunkt.',
    );
    expect(meeting.absent).toEqual(['Karin Almgren', 'Eva Nyqvist']);
    expect(groups[0]?.seats.map(({ ownItemOnly }) => ownItemOnly)).toEqual([false, false, true]);
    expect(items[0]?.subItems[0]?.body).toBe('');
  });
});

import { buttonsOf, choicesOf, dataOf, inputsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const lead = { viewer: 'lead' } as const;
const rollCall = (...of: Parameters<typeof viewOf>) => shown('roll call', viewOf(...of));

test('tells group by group who is here and who is not; a vacant seat is nobody', () => {
  const card = rollCall(meetings.rolled);
  expect(textsOf(card)).toEqual([
    'Samverkan Södra Slätten',
    'Upprop',
    '6 av 10 närvarande',
    'Ekby, Lunda och Norrvik (ELNO) · 3/4',
    'Här: Astrid Berg, Bo Dal och Cilla Fors',
    'Frånvarande: David Gran',
    'Koncernledning, Regionen · 2/4',
    'Här: Elsa Hed och Nils Ask',
    'Under sin punkt: Hanna Moberg',
    'Förhinder: Gun Lind',
    'Kansliet · 1/2',
    'Här: Maja Stål',
    'Väntas: Oskar Palm',
    'Inbjudna och gäster · 0/1',
    'Väntas: Ingrid Holt',
    'Tryck Jag är här om du är med och inte redan står som här.',
  ]);
  expect(buttonsOf(card)).toEqual(['Jag är här']);
  expect(card.summary).toBe('Upprop: 6 av 10 närvarande');
});

test('tells the one who has pressed so', () => {
  const card = rollCall(meetings.rolled, { you: 'p2' });
  expect(textsOf(card)).toContain('Du är antecknad som närvarande.');
  expect(buttonsOf(card)).toEqual([]);
});

test('those who are here fetch that view by themselves, after the leads', () => {
  const { userIds } = rollCall(meetings.rolled).card['refresh'] as { userIds: string[] };
  expect(userIds.slice(0, 2)).toEqual(['29:chair', '29:secretary']);
  expect(userIds.slice(2).sort()).toEqual(['29:u1', '29:u2', '29:u5', '29:u6', '29:u9']);
});

test('the lead view asks for each person, with what is known filled in', () => {
  const card = rollCall(meetings.rolled, lead);
  const inputs = inputsOf(card);
  expect(Object.values(inputs).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Astrid Berg', 'Gun Lind', 'Ingrid Holt']),
  );
  expect(inputs['roll-p1']?.['value']).toBe('present');
  expect(inputs['roll-p4']?.['value']).toBe('absent');
  expect(inputs['roll-p7']?.['value']).toBe('apology');
  expect(inputs['roll-p8']?.['value']).toBe('own item');
  expect(inputs['roll-p10']?.['value']).toBe('none');
  expect(choicesOf(card, 'roll-p1')).toEqual([
    'Inte angivet',
    'Närvarande',
    'Frånvarande',
    'Förhinder',
    'Under sin punkt',
  ]);
  expect(buttonsOf(card)).toEqual(['Spara upprop', 'Koppla kontot']);
});

test('a lead who is called and not here yet has the button too', () => {
  const away = rollCall(meetings.rolled, { ...lead, you: 'p10' });
  expect(buttonsOf(away)).toEqual(['Spara upprop', 'Jag är här', 'Koppla kontot']);
  expect(dataOf(away, 'Jag är här')).toMatchObject({ klubba: { on: 'roll call', kind: 'here' } });
  expect(buttonsOf(rollCall(meetings.rolled, { ...lead, you: 'p1' }))).toEqual(['Spara upprop', 'Koppla kontot']);
  expect(buttonsOf(rollCall(meetings.closed, { ...lead, you: 'p10' }))).not.toContain('Jag är här');
});

test('the press names the people it asked about', () => {
  const data = dataOf(rollCall(meetings.rolled, lead), 'Spara upprop') as { klubba: { people: string[] } };
  expect(data.klubba.people).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'i1']);
});

test('accounts that are nobody yet can be linked to people without one, and no others', () => {
  const card = rollCall(meetings.rolled, lead);
  expect(choicesOf(card, 'user')).toEqual(['Fors, Cilla', 'Oskar Palm', 'Ingrid Holt']);
  expect(choicesOf(card, 'person')).toEqual([
    'Cilla Fors',
    'David Gran',
    'Gun Lind',
    'Hanna Moberg',
    'Oskar Palm',
    'Ingrid Holt',
  ]);
  expect(buttonsOf(rollCall(meetings.rolled, { ...lead, roster: [] }))).toEqual(['Spara upprop']);
});

test('once everybody called has an answer the form is folded, unless a page of it is asked for', () => {
  const { p10, ...others } = meetings.rolled.people;
  const people = { ...others, ...(p10 && { p10: { ...p10, answer: 'absent' as const } }) };
  const called = rollCall({ ...meetings.rolled, people }, lead);
  expect(textsOf(called)).toContain('✓ Uppropet är gjort.');
  expect(JSON.stringify(called.card['body'])).toContain('"title":"Ändra uppropet …"');
  const asked = rollCall({ ...meetings.rolled, people }, { ...lead, page: 0 });
  expect(JSON.stringify(asked.card['body'])).not.toContain('Ändra uppropet');
  expect(buttonsOf(asked)).toContain('Spara upprop');
});

test('after the close members can press nothing', () => {
  expect(buttonsOf(rollCall(meetings.closed))).toEqual([]);
});

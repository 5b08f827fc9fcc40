import { answerCard } from '../../../src/cards/show.ts';
import { buttonsOf, choicesOf, dataOf, inputsOf, textsOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { roster } from '../scenes/slatten.ts';
import { meetings, viewOf } from '../scenes/stations.ts';

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

test('the lead view has a tick for each seat, set for those known to be away, and says what is known', () => {
  const inputs = inputsOf(rollCall(meetings.rolled, lead));
  const ticks = Object.values(inputs).flatMap(({ type, title, value }) =>
    type === 'Input.Toggle' ? [[title, value]] : [],
  );
  expect(ticks).toEqual([
    ['Astrid Berg · här', 'false'],
    ['Bo Dal · här', 'false'],
    ['Cilla Fors · här', 'false'],
    ['David Gran · frånvarande', 'true'],
    ['Elsa Hed · här', 'false'],
    ['Nils Ask · här', 'false'],
    ['Gun Lind · förhinder', 'true'],
    ['Hanna Moberg · under sin punkt', 'true'],
    ['Maja Stål · här', 'false'],
    ['Oskar Palm', 'false'],
  ]);
});

test('whom Teams has not seen join is ticked, and it is said why', () => {
  const joined = new Set([roster[0]?.user ?? '']);
  const inputs = inputsOf(rollCall(meetings.opened, { ...lead, joined }));
  expect(inputs['away-p1']).toMatchObject({ title: 'Astrid Berg', value: 'false' });
  expect(inputs['away-p2']).toMatchObject({ title: 'Bo Dal · inte ansluten', value: 'true' });
  // Has no account in the chat, so Teams knows nothing.
  expect(inputs['away-p3']).toMatchObject({ title: 'Cilla Fors', value: 'false' });
});

test('a lead who is called and not here yet has the button too', () => {
  const away = rollCall(meetings.rolled, { ...lead, you: 'p10' });
  expect(buttonsOf(away)).toEqual(['Spara upprop', 'Jag är här', 'Koppla kontot']);
  expect(dataOf(away, 'Jag är här')).toMatchObject({ klubba: { on: 'roll call', kind: 'here' } });
  expect(buttonsOf(rollCall(meetings.rolled, { ...lead, you: 'p1' }))).toEqual(['Spara upprop', 'Koppla kontot']);
  expect(buttonsOf(rollCall(meetings.closed, { ...lead, you: 'p10' }))).not.toContain('Jag är här');
});

test('the press names the people it asked about, and who was ticked', () => {
  const { klubba } = dataOf(rollCall(meetings.rolled, lead), 'Spara upprop') as { klubba: Record<string, unknown> };
  expect(klubba['people']).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10']);
  expect(klubba['away']).toEqual(['p4', 'p7', 'p8']);
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

test('once everybody called has an answer the sheet is folded, unless a page of it is asked for', () => {
  const called = rollCall(meetings.called, lead);
  expect(textsOf(called)).toContain('✓ Uppropet är gjort.');
  expect(JSON.stringify(called.card['body'])).toContain('"title":"Ändra uppropet …"');
  const asked = rollCall(meetings.called, { ...lead, page: 0 });
  expect(JSON.stringify(asked.card['body'])).not.toContain('Ändra uppropet');
  expect(buttonsOf(asked)).toContain('Spara upprop');
});

test('then those who are not here are listed, guests too, with what can be recorded of them', () => {
  const called = rollCall(meetings.called, lead);
  expect(choicesOf(called, 'not-here')).toEqual([
    'David Gran · frånvarande',
    'Gun Lind · förhinder',
    'Hanna Moberg · under sin punkt',
    'Oskar Palm · frånvarande',
    'Ingrid Holt · väntas',
  ]);
  expect(buttonsOf(called).slice(0, 5)).toEqual([
    'Har kommit',
    'Frånvarande',
    'Förhinder',
    'Under sin punkt',
    'Spara ersättare',
  ]);
  expect(textsOf(called)).not.toContain('Kryssa först vem det gäller.');
});

test('one who is alone in not being here needs no tick', () => {
  const { i1, p4, p7, p8, p10, ...here } = meetings.called.people;
  const people = { ...here, ...(p10 && { p10 }) };
  expect(inputsOf(rollCall({ ...meetings.called, people }, lead))['not-here']).toMatchObject({ value: 'p10' });
});

test('a press that marks nobody is answered with what to do first, and keeps what was written', () => {
  const press = { meeting: 'm', on: 'roll call', kind: 'name deputy' } as const;
  const inputs = { deputy: 'Nils Holm, Sund' };
  const answer = answerCard(press, viewOf(meetings.called, { ...lead, inputs }));
  if (!answer) throw new Error('no card');
  expect(textsOf(answer)).toContain('Kryssa först vem det gäller.');
  expect(inputsOf(answer)['deputy']).toMatchObject({ value: 'Nils Holm, Sund' });
});

test('after the close members can press nothing', () => {
  expect(buttonsOf(rollCall(meetings.closed))).toEqual([]);
});

import { reading } from '../reading.ts';

const head = ['Kallelse', 'Samrådet Sjöbygden', 'Datum: 11 februari 2027', 'Tid: 09.00–11.00', 'Plats: Rådhuset'];
const called = ['Kallade:', 'Eva Ek, Sjö kommun (ordförande)', 'Bo Lund, Region Ås', ''];
const items = ['1. Mötets öppnande', '2. Hemgång', '3. Nästa möte'];

/** The kallelse with a line of its head in place of another, or one more. */
const withHead = (line: string, instead?: string): string =>
  [...head.map((each) => (each === instead ? line : each)), ...(instead ? [] : [line]), ...called, ...items].join('\n');
const withCalled = (...people: readonly string[]): string => [...head, 'Kallade:', ...people, '', ...items].join('\n');
const withItems = (...agenda: readonly string[]): string => [...head, ...called, ...agenda].join('\n');
const withSecond = (...below: readonly string[]): string => withItems(...items.slice(0, 2), ...below, '3. Nästa möte');

/** Kallelser of which a part goes nowhere, or may be misread, and the words in question. */
const losses: readonly (readonly [what: string, text: string, lost: string])[] = [
  ['a time that is no time', withHead('Tid: förmiddagen', 'Tid: 09.00–11.00'), 'förmiddagen'],
  ['a date that is no date', withHead('Datum: se inbjudan', 'Datum: 11 februari 2027'), 'se inbjudan'],
  ['a second day', withHead('Datum: 11 februari 2027 och 12 mars 2027', 'Datum: 11 februari 2027'), '12 mars'],
  ['a date without its year', withHead('Datum: 11 februari', 'Datum: 11 februari 2027'), '11 februari'],
  ['another weekday', withHead('Datum: måndag 11 februari 2027', 'Datum: 11 februari 2027'), 'måndag'],
  ['a second place', withHead('Lokal: Sal B'), 'Sal B'],
  ['lunch before the meeting', withHead('Lunch från kl. 12.00'), 'Lunch'],
  ['whom to tell', withHead('Förhinder anmäls till Siv Dal, siv.dal@exempel.se'), 'Siv Dal'],
  ['whom to ask', withHead('Kontakt: Siv Dal, tfn 012-34 56'), 'Siv Dal'],
  ['who calls', withHead('Kallade av: Siv Dal'), 'Siv Dal'],
  [
    'a day in the called list',
    withCalled('Eva Ek, Sjö kommun', 'Bo Lund, Region Ås', 'Sista dag: 2027-03-11'),
    '2027-03-11',
  ],
  ['a sentence in the head', withHead('Mötet spelas in för dem som inte kan delta.'), 'spelas in'],
  ['a table in the head', withHead('Bil\tAntal\nBuss\t2\n'), 'Bil'],
  ['two persons in one name', withCalled('Anna Berg Karl Lund', 'Bo Lund, Region Ås'), 'Karl Lund'],
  ['persons parted by nothing but a comma', withCalled('Eva Ek Sjö kommun, Bo Lund Region Ås'), 'Bo Lund'],
  [
    'a role that may be another body’s',
    withCalled('Eva Ek, ordförande i Sjö kommun', 'Bo Lund, Region Ås'),
    'ordförande i',
  ],
  ['organisations without persons', withCalled('Sjö kommun', 'Region Ås'), 'Sjö kommun'],
  ['a mark of attendance that is none', withHead('Namn\tNärvarande\nEva Ek\tX\nSiv Dal\tsjuk\n'), 'sjuk'],
  ['a sign without its footnote', withCalled('Eva Ek, Sjö kommun *', 'Bo Lund, Region Ås'), 'Eva Ek'],
  [
    'an item whose number is out of order',
    withItems('1. Mötets öppnande', '2. Hemgång', '4. Vinterplan'),
    'Vinterplan',
  ],
  [
    'items that are all the first',
    withItems('1. Mötets öppnande', 'Text.', '1. Hemgång', 'Text.', '1. Plan'),
    'Hemgång',
  ],
  [
    'a title between titles',
    withItems('Dagordning', 'Mötets öppnande', 'Hemgång', 'Vi går igenom läget, sedan planen.', 'Nästa möte'),
    'Hemgång',
  ],
  ['a heading between items', withSecond('', 'KOMMUNERNA INFORMERAR'), 'KOMMUNERNA'],
  ['a list that counts like items', withSecond('Vi går igenom:', '1. läget', '2. planen'), 'läget'],
  ['a letter used twice', withSecond('a) Norra', 'a) Södra'), 'Södra'],
  ['a link to nothing', withSecond('[Plan 2027](#)'), 'Plan 2027'],
  ['a presenter without surname', withSecond('Föredragande: Siv'), 'Siv'],
  ['a pause without its length', withSecond('Paus'), 'Paus'],
  [
    'the end of a letter',
    [...head, ...called, ...items, '', 'Vänliga hälsningar', 'Siv Dal', 'Storgatan 1'].join('\n'),
    'Storgatan',
  ],
];

const told: string[] = [];
afterAll(() => {
  process.stdout.write(`Losses told among the first three doubts: ${told.length} of ${losses.length}\n`);
});

test.each(losses)('among the first three doubts is told %s', async (what, text, lost) => {
  const { doubts } = await reading(text);
  expect(doubts.slice(0, 3).map(({ quote }) => quote)).toContainEqual(expect.stringContaining(lost));
  told.push(what);
});

test('the kallelse without these parts gives no doubt', async () => {
  expect((await reading([...head, ...called, ...items].join('\n'))).told).toEqual([]);
});

test.each(losses.filter(([, , lost]) => /^(?:förmiddagen|se inbjudan|Sal B|Siv Dal|Lunch|Bil)$/.test(lost)))(
  'nobody is called who is %s',
  async (_, text) => {
    const { groups } = await reading(text);
    expect(groups.map(({ name, seats }) => [name, seats.map((seat) => seat.name)])).toEqual([
      ['Kallade', ['Eva Ek', 'Bo Lund']],
    ]);
  },
);

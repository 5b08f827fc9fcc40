import { printedNumber } from '../../../src/meeting/agenda/printed-number.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { itemOf, type Meeting } from '../../../src/meeting/meeting.ts';
import { plan } from '../../../src/meeting/time/plan.ts';
import {
  after,
  approved,
  dahl,
  ek,
  fixed,
  item,
  meetingAfter,
  received,
  receivedWith,
  summons,
  underWay,
} from '../../support/board.ts';
import { add, change, move, strike } from './agenda-commands.ts';

const called: readonly Event[] = [received, fixed];
const summoned = meetingAfter(called);
const atThree = meetingAfter(underWay);

/** The agenda as people read it: `7 Budget`. */
const printed = ({ summons }: Meeting): readonly string[] =>
  (summons?.items ?? []).map((one) => `${printedNumber(one)} ${one.title}`);
const times = ({ summons }: Meeting): readonly string[] =>
  summons ? plan(summons).map(({ item: number, start, end }) => `${number} ${start}-${end}`) : [];
const all = (meeting: Meeting, ...commands: readonly Command[]): Meeting =>
  commands.reduce((so, command) => after(so, dahl, command), meeting);

test('K9 a new item comes before other matters, with the number that stood there', () => {
  expect(printed(all(summoned, add('Budget')))).toEqual([
    '1 Mötets öppnande',
    '2 Godkännande av dagens agenda',
    '3 Vårdplanering',
    '4 Statsbidrag',
    '5 Journalgranskning',
    '6 Budget',
    '7 Övriga frågor',
  ]);
});

test('K9 a new item comes before the end of the meeting too, and never before the item that is on', () => {
  const ending = [item(7, 'Nästa möte', { formality: 'next meeting' }), item(8, 'Mötet avslutas')];
  const long = meetingAfter([receivedWith({ items: [...summons.items, ...ending] }), fixed]);
  expect(printed(all(long, add('Budget'))).slice(4)).toEqual([
    '5 Journalgranskning',
    '6 Budget',
    '7 Övriga frågor',
    '8 Nästa möte',
    '9 Mötet avslutas',
  ]);
  const atOther = meetingAfter([...underWay, { type: 'ItemStarted', item: 6, letter: null }]);
  expect(printed(all(atOther, add('Budget'))).slice(5)).toEqual(['6 Övriga frågor', '7 Budget']);
});

test('K9 items keep the ids that events and positions name, whatever they are printed as', () => {
  const meeting = all(atThree, add('Budget', { at: { before: 4 } }));
  expect(printed(meeting).slice(2)).toEqual([
    '3 Vårdplanering',
    '4 Budget',
    '5 Statsbidrag',
    '6 Journalgranskning',
    '7 Övriga frågor',
  ]);
  expect(itemOf(meeting, 4)?.title).toBe('Statsbidrag');
  expect(itemOf(meeting, 7)?.title).toBe('Budget');
  expect(meeting.visits.at(-1)?.item).toBe(3);
});

test('K9 numbers already used stay: of items that were on, decided or noted on', () => {
  const visited = meetingAfter([
    ...underWay,
    { type: 'ItemStarted', item: 5, letter: null },
    { type: 'ItemStarted', item: 3, letter: null },
  ]);
  expect(printed(all(visited, add('Budget', { at: { before: 4 } }))).slice(2)).toEqual([
    '3 Vårdplanering',
    '4 Budget',
    '6 Statsbidrag',
    '5 Journalgranskning',
    '7 Övriga frågor',
  ]);
  const noted = meetingAfter([
    ...underWay,
    { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 6, letter: null, text: 'Parkering' },
  ]);
  expect(printed(all(noted, add('Budget'))).slice(4)).toEqual(['5 Journalgranskning', '7 Budget', '6 Övriga frågor']);
});

test('K9 a moved item takes the number of its new place, and those it passes share out theirs', () => {
  expect(printed(all(summoned, move(3, { after: 5 }))).slice(2)).toEqual([
    '3 Statsbidrag',
    '4 Journalgranskning',
    '5 Vårdplanering',
    '6 Övriga frågor',
  ]);
  expect(printed(all(summoned, move(5, { before: 3 }))).slice(2)).toEqual([
    '3 Journalgranskning',
    '4 Vårdplanering',
    '5 Statsbidrag',
    '6 Övriga frågor',
  ]);
  expect(printed(all(summoned, move(5, { before: 3 }), move(5, { after: 4 })))).toEqual(printed(summoned));
});

test('K9 a struck item leaves its number free, and no other item ever gets it', () => {
  const struck = all(summoned, strike(4));
  expect(printed(struck).slice(2)).toEqual(['3 Vårdplanering', '5 Journalgranskning', '6 Övriga frågor']);
  expect(struck.amendments.struck.map(({ title }) => title)).toEqual(['Statsbidrag']);
  expect(printed(all(summoned, strike(6), add('Budget'))).slice(4)).toEqual(['5 Journalgranskning', '7 Budget']);
});

test('K9 title, presenters, proposal and documents of an item are changed', () => {
  const document = { title: 'Budget.pdf', url: 'https://example.org/b', place: 'before' } as const;
  const presenters = [{ name: 'Ida Frost', affiliation: null }];
  const meeting = all(
    summoned,
    change(5, { title: ' Budget \n 2025 ', presenters, proposal: 'VNK tackar.', attachments: [document] }),
  );
  expect(itemOf(meeting, 5)).toMatchObject({
    title: 'Budget 2025',
    presenters,
    proposal: 'VNK tackar.',
    attachments: [document],
    slot: { minutes: 20, start: '09:30' },
  });
});

test.each<[string, Command, readonly string[]]>([
  ['a longer slot', change(3, { minutes: 25 }), ['3 09:05-09:30', '4 09:30-09:40', '5 09:50-10:10']],
  ['no slot', change(3, { minutes: null }), ['4 09:05-09:15', '5 09:25-09:45']],
  ['an item struck', strike(3), ['4 09:05-09:15', '5 09:25-09:45']],
  ['an item moved', move(5, { before: 3 }), ['5 09:05-09:25', '3 09:25-09:40', '4 09:40-09:50']],
  [
    'an item added',
    add('Budget', { at: { before: 4 }, minutes: 10 }),
    ['3 09:05-09:20', '7 09:20-09:30', '4 09:30-09:40', '5 09:50-10:10'],
  ],
  [
    'an item added last',
    add('Budget', { minutes: 10 }),
    ['3 09:05-09:20', '4 09:20-09:30', '5 09:40-10:00', '7 10:00-10:10'],
  ],
  [
    'an item added without a slot',
    add('Budget', { at: { before: 4 } }),
    ['3 09:05-09:20', '4 09:20-09:30', '5 09:40-10:00'],
  ],
])('K9 slots are recomputed after %s, and pauses and gaps stay', (_, command, expected) => {
  expect(times(all(summoned, command))).toEqual(expected);
});

test('K9 a pause stays where it was when the item before it is struck or moved', () => {
  const pauses = (meeting: Meeting) => meeting.summons?.meeting.pauses;
  expect(pauses(all(summoned, strike(4)))).toEqual([{ afterItem: 3, minutes: 10 }]);
  expect(pauses(all(summoned, move(4, { after: 5 })))).toEqual([{ afterItem: 3, minutes: 10 }]);
  expect(times(all(summoned, move(4, { after: 5 })))).toEqual(['3 09:05-09:20', '5 09:30-09:50', '4 09:50-10:00']);
});

test.each<[string, Command]>([
  ['added', add('Budget', { minutes: 10, at: { after: 3 } })],
  ['moved', move(5, { before: 4 })],
  ['struck', strike(5)],
  ['changed', change(4, { title: 'Bidrag', minutes: 5, proposal: null })],
])('K9 what was %s is undone, before the opening and after', (_, command) => {
  for (const meeting of [summoned, atThree]) {
    const amended = after(meeting, dahl, command);
    const back = after(amended, ek, { type: 'Undo' });
    expect(amended.summons).not.toEqual(meeting.summons);
    expect([back.summons, back.amendments]).toEqual([meeting.summons, meeting.amendments]);
  }
});

test('K9 an id is never given to another item, though the first was taken back', () => {
  const again = all(summoned, add('Budget'), { type: 'Undo' }, add('Lokaler'));
  expect(again.summons?.items.find(({ title }) => title === 'Lokaler')?.number).toBe(8);
});

test('K9 another kallelse begins with no amendments', () => {
  const replaced = meetingAfter([...called, { type: 'ItemStruck', item: 5 }, received, fixed]);
  expect([replaced.amendments.struck, replaced.amendments.made]).toEqual([[], []]);
});

test('K9 a meeting recorded before the agenda could be amended reads as it did', () => {
  expect(printed(meetingAfter([...underWay, approved]))).toEqual(
    summons.items.map(({ number, title }) => `${number} ${title}`),
  );
});

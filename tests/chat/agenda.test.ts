import { parseChat } from '../../src/chat/parse.ts';
import { withItemIds } from '../../src/chat/readers/item-ids.ts';
import { notesText } from '../../src/chat/replies/notes-text.ts';
import { refusalText } from '../../src/chat/replies/refusal-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { searchText } from '../../src/chat/replies/search.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import { after, dahl, fixed, meetingAfter, received, started, underWay } from '../support/board.ts';

const { sv, en } = languages;
const read = (text: string) => parseChat(text, '2024-04-09');
const asked = (text: string): unknown => {
  const saying = read(text);
  return saying.say === 'command' ? saying.command : saying;
};
const added = { type: 'AddItem', at: null, minutes: null, presenters: [], proposal: null, attachments: [] };

test.each<[string, unknown]>([
  ['ny punkt Budget 2025', { ...added, title: 'Budget 2025' }],
  ['ny punkt: Budget; efter punkt 5; 15 min', { ...added, title: 'Budget', at: { after: 5 }, minutes: 15 }],
  ['ny punkt Budget; 15 min; före 5.', { ...added, title: 'Budget', at: { before: 5 }, minutes: 15 }],
  ['ny punkt Budget; lokaler', { ...added, title: 'Budget; lokaler' }],
  ['new item Budget; after item 5', { ...added, title: 'Budget', at: { after: 5 } }],
  ['ny punkt efter 3: Budget; 15 min', { ...added, title: 'Budget', at: { after: 3 }, minutes: 15 }],
  ['ny punkt: innan punkt 6: Budget: läget', { ...added, title: 'Budget: läget', at: { before: 6 } }],
  ['ny punkt Budget efter 4', { ...added, title: 'Budget', at: { after: 4 } }],
  ['ny punkt Budget före punkt 4; 10 min', { ...added, title: 'Budget', at: { before: 4 }, minutes: 10 }],
  ['ny punkt Läget efter 2026', { ...added, title: 'Läget efter 2026' }],
  ['ny punkt efter sommaren: uppföljning', { ...added, title: 'efter sommaren: uppföljning' }],
  ['ny punkt efter 3 år', { ...added, title: 'efter 3 år' }],
  ['ny punkt efter 3.', { say: 'incomplete', command: 'addItem', needs: 'text' }],
  ['ny punkt', { say: 'incomplete', command: 'addItem', needs: 'text' }],
  ['flytta punkt 8 före 6', { type: 'MoveItem', item: 8, at: { before: 6 } }],
  ['flytta punkt 3 efter punkt 6.', { type: 'MoveItem', item: 3, at: { after: 6 } }],
  ['move item 8 before item 6', { type: 'MoveItem', item: 8, at: { before: 6 } }],
  ['flytta punkt 8', { say: 'incomplete', command: 'moveItem', needs: 'agenda place' }],
  ['stryk punkt 7', { type: 'StrikeItem', item: 7 }],
  ['strike item 7', { type: 'StrikeItem', item: 7 }],
  ['stryk punkt 7b', { say: 'incomplete', command: 'strikeItem', needs: 'number' }],
  ['ändra punkt 7 rubrik Budget', { type: 'ChangeItem', item: 7, title: 'Budget' }],
  ['ändra punkt 7: tid: 20 min', { type: 'ChangeItem', item: 7, minutes: 20 }],
  ['ändra punkt 7 tid ingen', { type: 'ChangeItem', item: 7, minutes: null }],
  [
    'ändra punkt 7 föredragande Siv Alm, Regionen; Olle Berg',
    {
      ...{ type: 'ChangeItem', item: 7 },
      presenters: [
        { name: 'Siv Alm', affiliation: 'Regionen' },
        { name: 'Olle Berg', affiliation: null },
      ],
    },
  ],
  ['ändra punkt 7 föredragande ingen', { type: 'ChangeItem', item: 7, presenters: [] }],
  ['ändra punkt 7 förslag VNK tackar.', { type: 'ChangeItem', item: 7, proposal: 'VNK tackar.' }],
  [
    'ändra punkt 7 handlingar Budget.pdf https://example.org/b; Bilaga',
    {
      ...{ type: 'ChangeItem', item: 7 },
      attachments: [
        { title: 'Budget.pdf', url: 'https://example.org/b', place: 'before' },
        { title: 'Bilaga', url: null, place: 'before' },
      ],
    },
  ],
  ['change item 7 proposal none', { type: 'ChangeItem', item: 7, proposal: null }],
  ['ändra punkt 7 färg blå', { say: 'incomplete', command: 'changeItem', needs: 'agenda field' }],
  ['ändra punkt 7 tid snart', { say: 'incomplete', command: 'changeItem', needs: 'agenda field' }],
])('K9 %s', (text, meant) => {
  expect(asked(text)).toEqual(meant);
});

/** Items 4, 5 and 6 are printed as 5, 6 and 7; the new one, of id 7, as 4. */
const budget: Event = {
  ...{ type: 'ItemAdded', item: 7, after: 3, title: 'Budget', minutes: null },
  ...{ presenters: [], proposal: null, attachments: [] },
};
const amended = meetingAfter([...underWay, budget]);

test.each<[string, unknown]>([
  ['punkt 4', { type: 'GoToItem', item: 7, letter: null }],
  ['punkt 5 b', { type: 'GoToItem', item: 4, letter: 'b' }],
  ['klubba punkt 5', { type: 'Adopt', item: 4 }],
  ['anteckna punkt 7: Parkering', { type: 'TakeNote', item: 6 }],
  ['ändra anteckning 1 på punkt 4: Ny', { type: 'ChangeNote', note: { number: 1, item: 7 } }],
  ['flytta punkt 4 efter 6', { type: 'MoveItem', item: 7, at: { after: 5 } }],
  ['ny punkt Lokaler; före 7', { type: 'AddItem', at: { before: 6 } }],
  ['nästa', { type: 'NextItem', from: null }],
  ['punkt 9', { type: 'GoToItem', item: 9 }],
])('K9 in an amended agenda %s means the item that is printed so', (text, meant) => {
  const saying = read(text);
  expect(saying.say === 'command' && withItemIds(amended, saying.command)).toMatchObject(meant as object);
});

test('K9 a number that only an id bears is no item', () => {
  const struck = meetingAfter([...underWay, budget, { type: 'ItemStruck', item: 7 }]);
  const none = { reason: 'no such item', item: 4, letter: null };
  expect(withItemIds(struck, { type: 'StrikeItem', item: 4 })).toEqual(none);
  expect(withItemIds(struck, { type: 'StrikeItem', item: 5 })).toEqual({ type: 'StrikeItem', item: 4 });
});

const told = (past: readonly Event[], command: Command, words = sv): string => {
  const before = meetingAfter(past);
  const now = after(before, dahl, command);
  const events: Event[] = [];
  for (let link = now.past; link && link.recorded.seq > before.seq; link = link.before)
    events.unshift(link.recorded.event);
  return replyTo(events, now, words, 'Europe/Stockholm');
};
const add = { ...added, title: 'Budget' } as Command;
test('K9 each change is told with the numbers that are printed now', () => {
  expect(told(underWay, add)).toBe('Punkt 6, Budget, är tillagd i agendan. Punkterna från 7 har nya nummer i agendan.');
  expect(told([received, fixed], { type: 'MoveItem', item: 5, at: { before: 3 } })).toBe(
    'Journalgranskning är flyttad och är nu punkt 3. Punkterna från 4 har nya nummer i agendan.',
  );
  expect(told(underWay, { type: 'StrikeItem', item: 5 })).toBe('Punkt 5, Journalgranskning, är struken.');
  expect(told(underWay, { type: 'ChangeItem', item: 5, title: 'Journaler' })).toBe('Punkt 5, Journaler, är ändrad.');
  expect(told([...underWay, budget], { type: 'Undo' })).toBe('Taget tillbaka: den nya punkten (Budget).');
  expect(told([...underWay, budget, { type: 'ItemStruck', item: 5 }], { type: 'Undo' })).toBe(
    'Taget tillbaka: att punkten ströks (punkt 6).',
  );
  expect(told(underWay, add, en)).toBe(
    'Item 6, Budget, is added to the agenda. The items from 7 have new numbers in the agenda.',
  );
});

test('K9 replies, refusals, notes and search name items as they are printed', () => {
  const noted: Event = { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 4, letter: null, text: 'Bra.' };
  const past: readonly Event[] = [
    ...underWay,
    budget,
    noted,
    { type: 'PositionOpened', position: 'b1', item: 4, letters: [], text: 'VNK tackar.' },
  ];
  const meeting = meetingAfter(past);
  expect(replyTo([started(4)], meeting, sv, 'Europe/Stockholm')).toBe('Nu behandlas punkt 5, Statsbidrag.');
  expect(refusalText({ reason: 'position open', item: 4 }, meeting, sv)).toContain('punkt 5 ');
  expect(refusalText({ reason: 'no such item', item: 4, letter: 'x' }, meeting, sv)).toContain('punkt 5 x');
  expect(refusalText({ reason: 'no such item', item: 9, letter: null }, meeting, sv)).toContain('punkt 9.');
  expect(refusalText({ reason: 'outcome missing', items: [4] }, meeting, sv)).toContain('klubba punkt 5');
  expect(notesText(meeting, 5, sv)).toContain('Bra.');
  expect(searchText('tackar', meeting, sv)).toContain('Punkt 5, Statsbidrag');
});

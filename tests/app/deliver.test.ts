import type { Shown } from '../../src/cards/kit/view.ts';
import { berg, dahl, ek, lund } from '../support/board.ts';
import { silent } from '../support/memory.ts';
import { groupChat } from '../support/office.ts';
import { begun, summaries } from './delivered.ts';

test('a fixed summons gives the chat its agenda, and the review card is not posted there', async () => {
  const { chat } = await begun();
  expect(chat.calls.map(({ action }) => action)).toEqual(['post', 'update']);
  expect(JSON.stringify([...chat.shown.values()])).toContain('Vårdplanering');
});

test('what is kept of a card, to tell whether it shows the newest, is of signs that every database takes', async () => {
  const { dependencies } = await begun();
  const kept = await dependencies.cards.of('m');
  expect(kept.map(({ key }) => key)).toEqual(['agenda']);
  for (const { digest } of kept) expect(digest).toMatch(/^\d+-[0-9a-f]{8}$/);
});

test('each item visited gets its card, in order, and nothing is posted twice', async () => {
  const { chat, ask, delivery } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await ask(ek, { type: 'OpenPosition', item: null, letters: [], text: null });
  await delivery.settled();
  await delivery.oweAll();
  await delivery.settled();
  const posted = chat.calls.filter(({ action }) => action === 'post').length;
  expect(posted).toBe(5);
  expect(new Set(summaries(chat)).size).toBe(5);
});

test('many presses at once make few updates, and the last state is shown', async () => {
  const { chat, ask, delivery } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: null });
  await delivery.settled();
  const before = chat.calls.length;
  await Promise.all([ek, lund, berg, dahl].map((by) => ask(by, { type: 'Confirm', position: null, revision: null })));
  await delivery.settled();
  const updates = chat.calls.slice(before);
  expect(updates.length).toBeLessThanOrEqual(3);
  expect(JSON.stringify([...chat.shown.values()].at(-1))).toContain('Olle Berg');
});

test('what changes within a moment is shown together', async () => {
  let pause = Promise.resolve();
  let pass = (): void => undefined;
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return pause;
  };
  const { chat, ask, delivery } = await begun({ wait });
  const before = chat.calls.length;
  waits.length = 0;
  pause = new Promise((resolve) => {
    pass = resolve;
  });
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await new Promise(setImmediate);
  expect(chat.calls.length).toBe(before);
  expect(waits).toEqual([150]);
  pass();
  await delivery.settled();
  const [agenda] = chat.shown.keys();
  expect(chat.calls.slice(before).filter(({ activity }) => activity === agenda)).toHaveLength(1);
});

test('a card is updated once in 1.2 seconds, however fast the meeting goes', async () => {
  const { chat, ask, delivery, clock } = await begun();
  const [agenda] = chat.shown.keys();
  const times: number[] = [];
  const { update } = chat.outgoing;
  chat.outgoing.update = (id, activity, render) => {
    if (activity === agenda) times.push(clock.waited);
    return update(id, activity, render);
  };
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await delivery.settled();
  const [first = 0, second = 0] = times;
  expect(times).toHaveLength(2);
  expect(second - first).toBeGreaterThanOrEqual(1_200);
  expect(second - first).toBeLessThan(1_500);
});

test('what only chair and secretary see brings the card up to date as well', async () => {
  const { chat, ask, delivery, dependencies } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'CallRoll', answers: { p1: 'present' } });
  for (const item of [2, 3, 4]) await ask(ek, { type: 'Adopt', position: null, item, outcome: null, text: null });
  await ask(ek, { type: 'CloseMeeting', words: null });
  await delivery.settled();
  const before = chat.calls.length;
  await dependencies.filings.keepFiled('m', 'draft', { name: 'utkast.docx', tag: 't', id: null, url: null });
  delivery.owe('m');
  await delivery.settled();
  expect(chat.calls.slice(before)).toMatchObject([{ action: 'update' }]);
  expect(JSON.stringify([...chat.shown.values()])).not.toContain('utkast.docx');
});

test('those who have answered fetch their own view of the position from the next update on, and nothing is sent for that alone', async () => {
  const { chat, ask, delivery, dependencies } = await begun();
  const named = () => ([...chat.shown.values()].at(-1) as Shown).card['refresh'];
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: null });
  await ask(berg, { type: 'Confirm', position: null, revision: null });
  await delivery.settled();
  expect(named()).toMatchObject({ userIds: ['29:u-ek', '29:u-lund', '29:u-dahl', '29:u-berg'] });
  const before = chat.calls.length;
  const roster = await dependencies.rosterStore.get(groupChat.id);
  await dependencies.rosterStore.keep(
    groupChat.id,
    roster.filter(({ user }) => user !== berg.user),
  );
  await delivery.oweAll();
  await delivery.settled();
  expect(chat.calls.length).toBe(before);
});

test('a message somebody took away is posted anew', async () => {
  const { chat, ask, delivery } = await begun();
  chat.next.push({ outcome: 'gone' });
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  expect(chat.calls.filter(({ action }) => action === 'post').length).toBeGreaterThan(3);
  const cards = await office(chat);
  expect(cards).toBe(new Set(summaries(chat)).size);
});

const office = async (chat: Awaited<ReturnType<typeof begun>>['chat']) =>
  summaries(chat).filter((text) => text !== '').length;

test('`dagordning` moves the card to the end of the chat', async () => {
  const { chat, delivery } = await begun();
  const [before] = chat.shown.keys();
  await delivery.repost('m', 'agenda');
  await delivery.settled();
  expect(chat.shown.has(before ?? '')).toBe(false);
  expect(chat.shown.size).toBe(1);
});

test('`dagordning` while the card is being updated leaves one card, at the end of the chat', async () => {
  const { chat, ask, delivery } = await begun();
  const [before = ''] = chat.shown.keys();
  let moved: Promise<void> | null = null;
  chat.during = async () => {
    moved ??= delivery.repost('m', 'agenda');
    await moved;
  };
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  expect(chat.shown.has(before)).toBe(false);
  expect(summaries(chat).filter((line) => line.startsWith('Dagordning'))).toHaveLength(1);
});

test('a meeting whose record is broken is set aside, and the others are brought', async () => {
  const broken = new Error('an event nobody knows');
  const told: unknown[] = [];
  const { dependencies, delivery, chat } = await begun({
    log: { ...silent, error: (details: object) => void told.push(details) },
    breaks: (meeting) => (meeting === 'broken' ? broken : null),
  });
  await dependencies.conversations.keep({ ...groupChat, id: '19:other@thread.v2' });
  await dependencies.conversations.hold('19:other@thread.v2', 'broken');
  await delivery.oweAll();
  await delivery.settled();
  expect(told).toMatchObject([{ meeting: 'broken', error: { name: 'Unreadable', cause: broken } }]);
  expect(chat.shown.size).toBe(1);
});

test('the card of what was taken back is taken away', async () => {
  const { chat, ask, delivery } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await delivery.settled();
  const before = chat.shown.size;
  await ask(ek, { type: 'Undo' });
  await delivery.settled();
  expect(chat.shown.size).toBe(before - 1);
  expect(chat.calls.filter(({ action }) => action === 'remove')).toHaveLength(1);
});

import type { Shown } from '../../src/cards/view.ts';
import { asks, berg, dahl, ek, links, lund, summons } from '../support/board.ts';
import { groupChat, openOffice } from '../support/office.ts';

const begun = async () => {
  const office = await openOffice();
  const { parts, delivery } = office;
  await parts.conversations.hold(groupChat.id, 'm');
  const ask = (...[by, command]: [typeof ek, Parameters<typeof parts.meetings.ask>[1]]) =>
    parts.meetings.ask('m', command, asks(by, office.clock.now), null);
  await ask(dahl, { type: 'GiveSummons', summons, doubts: [], source: 'x' });
  await ask(dahl, { type: 'FixSummons', links });
  await delivery.settled();
  return { ...office, ask };
};

const summaries = (chat: Awaited<ReturnType<typeof begun>>['chat']) =>
  [...chat.shown.values()].map((shown) => (shown as Shown).summary);

test('a fixed summons gives the chat its agenda, and the review card is not posted there', async () => {
  const { chat } = await begun();
  expect(chat.calls.map(({ action }) => action)).toEqual(['post']);
  expect(JSON.stringify([...chat.shown.values()])).toContain('Vårdplanering');
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

test('those who have answered fetch their own view of the position from the next update on, and nothing is sent for that alone', async () => {
  const { chat, ask, delivery, parts } = await begun();
  const named = () => ([...chat.shown.values()].at(-1) as Shown).card['refresh'];
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: null });
  await ask(berg, { type: 'Confirm', position: null, revision: null });
  await delivery.settled();
  expect(named()).toMatchObject({ userIds: ['29:u-ek', '29:u-lund', '29:u-dahl', '29:u-berg'] });
  const before = chat.calls.length;
  const roster = await parts.conversations.roster(groupChat.id);
  await parts.conversations.keepRoster(
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

test('when Teams says later, it is tried again and shown', async () => {
  const { chat, ask, delivery } = await begun();
  chat.next.push({ outcome: 'later', retryAfter: 5_000 }, { outcome: 'later', retryAfter: 5_000 });
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  expect(JSON.stringify([...chat.shown.values()])).toContain('Upprop');
});

test('a post of which nobody knows whether it appeared is not repeated by itself', async () => {
  const { chat, ask, delivery, parts } = await begun();
  chat.next.push({ outcome: 'uncertain' }, { outcome: 'uncertain' }, { outcome: 'uncertain' });
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  const posts = chat.calls.filter(({ action }) => action === 'post').length;
  expect(posts).toBeLessThanOrEqual(4);
  expect((await parts.conversations.cards('m')).length).toBeLessThan(4);
});

test('`dagordning` moves the card to the end of the chat', async () => {
  const { chat, delivery } = await begun();
  const [before] = chat.shown.keys();
  await delivery.repost('m', 'agenda');
  await delivery.settled();
  expect(chat.shown.has(before ?? '')).toBe(false);
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

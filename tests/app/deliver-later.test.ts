import { createBringing } from '../../src/app/delivery/bring-cards.ts';
import { ek } from '../support/board.ts';
import { groupChat } from '../support/office.ts';
import { begun, summaries } from './delivered.ts';

test('when Teams says later, it is tried again and shown', async () => {
  const { chat, ask, delivery } = await begun();
  chat.next.push({ outcome: 'later', retryAfter: 5_000 }, { outcome: 'later', retryAfter: 5_000 });
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  expect(JSON.stringify([...chat.shown.values()])).toContain('Upprop');
});

test('of several cards that Teams takes later, the next try is when the first may be sent', async () => {
  const { chat, ask, delivery, dependencies, viewing } = await begun();
  delivery.stop();
  await ask(ek, { type: 'OpenMeeting' });
  const conversation = { ...groupChat, meeting: 'm', body: groupChat.id, pending: null };
  /** The wait until the next try, where Teams asks for these for the agenda and the roll call. */
  const nextTry = (...waits: readonly number[]) => {
    chat.next.push(...waits.map((retryAfter) => ({ outcome: 'later', retryAfter }) as const));
    return createBringing(dependencies, viewing).all('m', conversation);
  };
  expect(await nextTry(9_000, 5_000)).toBe(5_000);
  expect(await nextTry(5_000, 9_000)).toBe(5_000);
  expect(await nextTry(9_000)).toBe(9_000);
});

test('a card begins as a line that becomes the card, so that a line may be doubled but never a card', async () => {
  const { chat, ask, delivery } = await begun();
  chat.next.push({ outcome: 'uncertain' }, { outcome: 'uncertain' });
  const before = chat.calls.length;
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  const posts = chat.calls.slice(before).filter(({ action }) => action === 'post');
  expect(posts).toHaveLength(3);
  const [first] = posts;
  expect(chat.posted.get(first?.activity ?? '')).toBe('Upprop: 1 av 5 närvarande');
  expect(new Set(summaries(chat)).size).toBe(chat.shown.size);
});

test('a card whose line may be there is begun anew after longer and longer waits', async () => {
  const { chat, ask, delivery, clock } = await begun();
  for (let time = 0; time < 6; time += 1) chat.next.push({ outcome: 'uncertain' });
  const times: number[] = [];
  const { post } = chat.outgoing;
  chat.outgoing.post = (id, content) => {
    times.push(clock.waited);
    return post(id, content);
  };
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  // Two cards, each posted three times: before each repetition all of the wait has passed.
  const tries = times.filter((_, at) => at % 2 === 0);
  const waits = tries.slice(1).map((time, at) => time - (tries[at] ?? 0));
  expect(times).toHaveLength(6);
  for (const [at, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(2_000 * 2 ** at);
});

test('what could not be taken away now is taken away later', async () => {
  const { chat, delivery } = await begun();
  const [before = ''] = chat.shown.keys();
  chat.next.push({ outcome: 'later', retryAfter: 5_000 });
  await delivery.repost('m', 'agenda');
  await delivery.settled();
  expect(chat.calls.filter(({ action, activity }) => action === 'remove' && activity === before)).toHaveLength(2);
});

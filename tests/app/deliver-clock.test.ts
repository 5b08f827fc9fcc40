import type { Shown } from '../../src/cards/kit/view.ts';
import { berg, ek } from '../support/board.ts';
import { memoryCards } from '../support/memory.ts';
import { begun } from './delivered.ts';

test('the minute’s look renders only where the plan stands otherwise against the clock', async () => {
  const { chat, ask, delivery, clock } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await delivery.settled();
  await delivery.oweClocks();
  await delivery.settled();
  const before = chat.calls.length;
  await delivery.oweClocks();
  await delivery.settled();
  expect(chat.calls.length).toBe(before);
  clock.now += 30 * 60_000;
  await delivery.oweClocks();
  await delivery.settled();
  expect(chat.calls.slice(before)).toMatchObject([{ action: 'update' }, { action: 'update' }]);
});

/** The messages that show these cards, by how their lines begin. */
const showing = ({ shown }: Awaited<ReturnType<typeof begun>>['chat'], ...lines: readonly string[]) =>
  lines.map((line) => [...shown].findLast(([, content]) => (content as Shown).summary.startsWith(line))?.[0]);

test('the clock moves the agenda and the one card at the end of the chat, and no other', async () => {
  const { chat, ask, delivery, clock } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  const minute = async () => {
    await delivery.settled();
    const before = chat.calls.length;
    clock.now += 30 * 60_000;
    await delivery.oweClocks();
    await delivery.settled();
    return chat.calls
      .slice(before)
      .map(({ action, activity }) => `${action} ${activity}`)
      .sort();
  };
  const updated = (...lines: readonly string[]) =>
    showing(chat, ...lines)
      .map((activity) => `update ${activity}`)
      .sort();
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  expect(await minute()).toEqual(updated('Dagordning', 'Punkt 3'));
  await ask(ek, { type: 'OpenPosition', item: null, letters: [], text: null });
  expect(await minute()).toEqual(updated('Dagordning', 'Ställningstagande'));
  await ask(ek, { type: 'Adopt', position: null, item: null, outcome: null, text: null });
  expect(await minute()).toEqual(updated('Dagordning', 'Ställningstagande'));
  await ask(ek, { type: 'GoToItem', item: 4, letter: null });
  expect(await minute()).toEqual(updated('Dagordning', 'Punkt 4'));
});

test('the minute’s look asks for nothing where nothing changed, and else makes the cards that follow the clock alone', async () => {
  const asked: string[] = [];
  const cards = memoryCards();
  const { chat, ask, delivery, clock } = await begun({
    cards: {
      ...cards,
      of: async (meeting) => {
        asked.push('cards');
        return cards.of(meeting);
      },
    },
    rosters: {
      members: async () => {
        asked.push('roster');
        return [];
      },
      includes: async () => true,
    },
  });
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await ask(ek, { type: 'OpenPosition', item: null, letters: [], text: null });
  await delivery.settled();
  asked.length = 0;
  await delivery.oweClocks();
  await delivery.settled();
  expect(asked).toEqual([]);
  const [agenda, position] = showing(chat, 'Dagordning', 'Ställningstagande');
  const before = chat.calls.length;
  clock.now += 30 * 60_000;
  await delivery.oweClocks();
  await delivery.settled();
  expect(chat.calls.slice(before)).toEqual([
    { action: 'update', activity: agenda },
    { action: 'update', activity: position },
  ]);
  // Of each card the roster for what everybody sees and for the leads, when it is compared and when it is sent.
  expect(asked).toEqual(Array.from({ length: 8 }, () => 'roster'));
});

test('the clock moves an agenda that was posted anew, not the one taken away', async () => {
  const { chat, ask, delivery, clock } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await delivery.settled();
  clock.now += 30 * 60_000;
  chat.next.push({ outcome: 'gone' });
  await delivery.oweClocks();
  await delivery.settled();
  await delivery.oweAll();
  await delivery.settled();
  const before = chat.calls.length;
  clock.now += 30 * 60_000;
  await delivery.oweClocks();
  await delivery.settled();
  const [agenda, item] = showing(chat, 'Dagordning', 'Punkt 3');
  expect(chat.calls.slice(before)).toEqual([
    { action: 'update', activity: agenda },
    { action: 'update', activity: item },
  ]);
});

test('what changes while the clock’s look waits is shown on every card', async () => {
  let pause = Promise.resolve();
  let pass = (): void => undefined;
  let waited = 0;
  const wait = (milliseconds: number) => {
    waited += milliseconds;
    return pause;
  };
  const { chat, ask, delivery, clock } = await begun({ wait, elapsed: () => waited });
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  pause = new Promise((resolve) => {
    pass = resolve;
  });
  clock.now += 30 * 60_000;
  const looked = delivery.oweClocks();
  await ask(ek, { type: 'GoToItem', item: 3, letter: null });
  pass();
  await looked;
  await delivery.settled();
  expect(showing(chat, 'Punkt 3')).not.toEqual([undefined]);
});

test('a clock put back does not keep a card from being shown', async () => {
  const { chat, ask, delivery, clock } = await begun();
  await ask(ek, { type: 'OpenMeeting' });
  await delivery.settled();
  clock.now -= 300_000;
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: null });
  await ask(berg, { type: 'Confirm', position: null, revision: null });
  const waited = clock.waited;
  await delivery.settled();
  expect(JSON.stringify([...chat.shown.values()].at(-1))).toContain('Olle Berg');
  expect(clock.waited - waited).toBeLessThan(10_000);
});

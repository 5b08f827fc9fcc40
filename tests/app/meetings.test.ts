import { Conflict, type Journal, Unreadable } from '../../src/app/ports/journal.ts';
import { noPeers } from '../../src/app/ports/peers.ts';
import { openMeetings } from '../../src/app/record/meetings.ts';
import type { Event } from '../../src/meeting/events.ts';
import { asks, berg, dahl, ek, lund, minutes } from '../support/board.ts';
import { memoryJournal } from '../support/memory.ts';
import { begun, confirm, road } from './on-the-road.ts';

test('a command is recorded before it is answered', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const answer = await meetings.ask('m', confirm, asks(berg), 'c 1');
  expect(answer).toMatchObject({ outcome: 'done', events: [{ type: 'PositionConfirmed', person: 'p3' }] });
  expect((await journal.read('m')).at(-1)?.event).toMatchObject({ type: 'PositionConfirmed', person: 'p3' });
});

test('a refusal and what is already so record nothing', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const before = (await journal.read('m')).length;
  expect(await meetings.ask('m', { type: 'OpenMeeting' }, asks(ek), 'c 1')).toMatchObject({
    outcome: 'refused',
    refusal: { reason: 'already open' },
  });
  await meetings.ask('m', confirm, asks(berg), 'c 2');
  expect(await meetings.ask('m', confirm, asks(berg), 'c 3')).toMatchObject({ outcome: 'unchanged' });
  expect(await journal.read('m')).toHaveLength(before + 1);
});

test('the same activity delivered twice is recorded once, also after a restart and within one batch', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const next = { type: 'TakeNote', kind: 'note', item: null, letter: null, text: 'En gång.' } as const;
  const [one, two] = await Promise.all([
    meetings.ask('m', next, asks(dahl), 'c 9'),
    meetings.ask('m', next, asks(dahl), 'c 9'),
  ]);
  expect([one?.outcome, two?.outcome]).toEqual(['done', 'repeated']);
  expect(await openMeetings(journal, noPeers).ask('m', next, asks(dahl), 'c 9')).toMatchObject({ outcome: 'repeated' });
  expect((await meetings.read('m')).entries).toHaveLength(1);
});

const notes = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => ({ type: 'TakeNote', kind: 'note', item: 3, letter: null, text: `${i}` }) as const,
  );

/** A meeting, and how often it has been written to since it began. */
const counted = async () => {
  const { journal } = memoryJournal();
  let appends = 0;
  const append: Journal['append'] = (...given) => {
    appends += 1;
    return journal.append(...given);
  };
  const meetings = await begun({ ...journal, append });
  const before = appends;
  return { meetings, appends: () => appends - before };
};

test('many presses at once are written together, in order, and each is answered', async () => {
  const { meetings, appends } = await counted();
  const all = notes(300);
  const answers = await Promise.all(all.map((note, i) => meetings.ask('m', note, asks(dahl, minutes(i)), `c ${i}`)));
  expect(answers.every(({ outcome }) => outcome === 'done')).toBe(true);
  expect((await meetings.read('m')).entries.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
  expect(appends()).toBeLessThan(6);
});

test('what is known after a command is what a restart reads', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  await meetings.ask('m', confirm, asks(berg), 'c 1');
  await meetings.ask('m', { type: 'CallRoll', answers: { p1: 'absent', p4: 'apology' } }, asks(dahl), 'c 2');
  expect(await meetings.read('m')).toEqual(await openMeetings(journal, noPeers).read('m'));
});

test('a press that comes again is known without asking the database', async () => {
  const { meetings, appends } = await counted();
  const [note] = notes(1);
  if (!note) throw new Error('no note');
  await meetings.ask('m', note, asks(dahl), 'c 1');
  expect(await meetings.ask('m', note, asks(dahl), 'c 1')).toMatchObject({ outcome: 'repeated' });
  expect(appends()).toBe(1);
});

test('presses that come in right after each other are written together', async () => {
  const { meetings, appends } = await counted();
  // The next is due before the write looks again whether there is more.
  const askEach = async ([note, ...others]: ReturnType<typeof notes>): Promise<void> => {
    if (!note) return;
    const next = new Promise(setImmediate).then(() => askEach(others));
    await Promise.all([meetings.ask('m', note, asks(dahl), `c ${note.text}`), next]);
  };
  await askEach(notes(9));
  expect((await meetings.read('m')).entries).toHaveLength(9);
  expect(appends()).toBe(1);
});

test('two processes on one meeting decide again when the other was first', async () => {
  const { journal } = memoryJournal();
  const one = await begun(journal);
  const other = openMeetings(journal, noPeers);
  await other.read('m');
  await one.ask('m', confirm, asks(berg), null);
  expect(await other.ask('m', confirm, asks(berg), null)).toMatchObject({ outcome: 'unchanged' });
  expect(await one.ask('m', confirm, asks(lund), null)).toMatchObject({ outcome: 'done' });
  expect(await other.ask('m', confirm, asks(ek), null)).toMatchObject({ outcome: 'done' });
  expect((await openMeetings(journal, noPeers).read('m')).positions[0]?.confirmations).toHaveLength(3);
});

test('a write that fails is told to everyone who waited, and forgotten', async () => {
  const { journal } = memoryJournal();
  let broken = true;
  const meetings = await begun(journal);
  const flaky = openMeetings(
    {
      ...journal,
      append: (...given) => (broken ? Promise.reject(new Error('disk')) : journal.append(...given)),
    },
    noPeers,
  );
  await expect(flaky.ask('m', confirm, asks(berg), 'k')).rejects.toThrow('disk');
  broken = false;
  expect(await flaky.ask('m', confirm, asks(berg), 'k')).toMatchObject({ outcome: 'done' });
  expect((await meetings.read('m')).positions[0]?.confirmations).toEqual([]);
});

test('somebody who always comes first is given up on, not fought for ever', async () => {
  const { journal } = memoryJournal();
  const never = openMeetings({ ...journal, append: () => Promise.reject(new Conflict('always')) }, noPeers);
  await expect(never.ask('m', road[0][1], asks(dahl), 'k')).rejects.toMatchObject({ name: 'Unavailable' });
});

test('F14 the minutes are owed on close and on each change after it', async () => {
  const { journal, owed } = memoryJournal();
  const meetings = await begun(journal);
  const adopt = (item: number | null) => ({ type: 'Adopt', position: null, item, outcome: null, text: null }) as const;
  for (const item of [null, 2, 4]) await meetings.ask('m', adopt(item), asks(ek), null);
  expect(owed).toEqual([]);
  await meetings.ask('m', { type: 'CloseMeeting', words: null }, asks(ek), null);
  await meetings.ask(
    'm',
    { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'Tillägg.' },
    asks(dahl),
    null,
  );
  // What Teams saw is compared when it closes, and not again for a correction.
  expect(owed.map(({ type }) => type)).toEqual(['file minutes', 'compare attendance', 'file minutes']);
  expect(new Set(owed.map(({ meeting }) => meeting))).toEqual(new Set(['m']));
});

test('changes are told once they are durable', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const told: string[] = [];
  meetings.onChange((id) => told.push(id));
  await meetings.ask('m', confirm, asks(berg), null);
  await meetings.ask('m', confirm, asks(berg), null);
  expect(told).toEqual(['m']);
});

test('a fault in one of many commands is its own, and nothing that cannot be folded is recorded', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const before = (await journal.read('m')).length;
  const broken = { type: 'CallRoll', answers: null } as unknown as typeof confirm;
  const [one, two, three] = await Promise.allSettled([
    meetings.ask('m', confirm, asks(berg), 'a'),
    meetings.ask('m', broken, asks(ek), 'b'),
    meetings.ask('m', confirm, asks(lund), 'c'),
  ]);
  expect([one?.status, two?.status, three?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await journal.read('m')).toHaveLength(before + 2);
});

test('a record that cannot be folded is told as such', async () => {
  const { journal } = memoryJournal();
  const meetings = await begun(journal);
  const event = { type: 'RollCalled', answers: null } as unknown as Event;
  const { seq } = await meetings.read('m');
  await journal.append('m', seq, [{ at: 0, by: 'x', key: null, events: [event] }], []);
  await expect(openMeetings(journal, noPeers).read('m')).rejects.toThrow(Unreadable);
});

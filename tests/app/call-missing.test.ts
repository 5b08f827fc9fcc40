import type { Event } from '../../src/meeting/events.ts';
import { berg, ek, lund } from '../support/board.ts';
import { memoryCalledPositions } from '../support/memory.ts';
import { groupChat } from '../support/office.ts';
import { begun } from './delivered.ts';

const present: Event = {
  type: 'RollCalled',
  answers: { p1: 'present', p2: 'present', p3: 'present', p4: 'present' },
};

/** A meeting with everybody there, and the accounts that were called, call by call. */
const opened = async (changes: Parameters<typeof begun>[0] = {}) => {
  const calls: (readonly string[])[] = [];
  const office = await begun({
    meetingNotices: { mark: async (_, accounts) => void calls.push(accounts) },
    ...changes,
  });
  await office.ask(ek, { type: 'OpenMeeting' });
  await office.ask(ek, { type: 'CallRoll', answers: present.answers });
  await office.ask(ek, { type: 'GoToItem', item: 3, letter: null });
  await office.delivery.settled();
  return { ...office, calls };
};

const propose = { type: 'OpenPosition', item: 3, letters: [], text: null } as const;
const confirm = { type: 'Confirm', position: null, revision: null } as const;

test('when a position opens, those who are there and have to answer are called once, and not who holds the gavel', async () => {
  const { ask, delivery, calls } = await opened();
  expect(calls).toEqual([]);
  await ask(ek, propose);
  await delivery.settled();
  expect(calls).toEqual([['29:u-lund', '29:u-dahl', '29:u-berg']]);
  await ask(lund, confirm);
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: 'VNK noterar rapporten.' });
  await delivery.oweAll();
  await delivery.settled();
  expect(calls).toHaveLength(1);
  await ask(ek, { type: 'Adopt', position: null, item: null, outcome: null, text: null });
  await ask(ek, { type: 'OpenPosition', item: 3, letters: [], text: 'VNK ställer sig bakom.' });
  await delivery.settled();
  expect(calls).toHaveLength(2);
});

test('who has answered already, or is not there, is not called', async () => {
  const { ask, delivery, calls } = await opened();
  await ask(ek, { type: 'Leave', whom: { name: 'Per Lund' } });
  const both = [ask(ek, propose), ask(berg, confirm)];
  await Promise.all(both);
  await delivery.settled();
  expect(calls).toEqual([['29:u-dahl']]);
});

test('after a restart nobody is called twice', async () => {
  const calledPositions = memoryCalledPositions();
  await calledPositions.remember('m', 'b8');
  const { ask, delivery, dependencies, calls } = await opened({ calledPositions });
  await ask(ek, propose);
  const { positions } = await dependencies.meetings.read('m');
  expect(positions.map(({ id }) => id)).toEqual(['b8']);
  await delivery.settled();
  expect(calls).toEqual([]);
});

test('nobody is called where the chat belongs to no Teams meeting', async () => {
  const office = await opened();
  await office.dependencies.conversations.keep({ ...groupChat, teamsMeeting: null });
  await office.ask(ek, propose);
  await office.delivery.settled();
  expect(office.calls).toEqual([]);
});

test('what goes wrong with a notice keeps no card back', async () => {
  const { ask, delivery, chat } = await opened({
    meetingNotices: {
      mark: async () => {
        throw new Error('Teams is away.');
      },
    },
  });
  await ask(ek, propose);
  await delivery.settled();
  expect(JSON.stringify([...chat.shown.values()].at(-1))).toContain('VNK noterar informationen.');
});

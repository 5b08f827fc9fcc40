import type { Actor, Command } from '../../src/meeting/commands.ts';
import { alm, berg, dahl, ek, links, lund, stranger } from '../support/board.ts';
import { fc } from '../support/properties.ts';
import { command } from './any-command.ts';
import { summons } from './any-summons.ts';

export const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(ek, dahl) },
  { weight: 3, arbitrary: fc.constantFrom(lund, berg, alm) },
  { weight: 1, arbitrary: fc.constant(stranger) },
);

const step = fc.tuple(actor, command, fc.integer({ min: 0, max: 600_000 }));

/** Who asks what, after so many milliseconds. */
export type Step = readonly [Actor, Command, number];

const road: readonly Step[] = [
  [dahl, { type: 'GiveSummons', summons, doubts: [], source: 'x' }, 0],
  [dahl, { type: 'FixSummons', links }, 0],
  [ek, { type: 'OpenMeeting' }, 0],
  [ek, { type: 'CallRoll', answers: { p1: 'present', p2: 'present', p3: 'absent', p4: 'present' } }, 0],
];
const adopt = (item: number): Step => [ek, { type: 'Adopt', position: null, item, outcome: null, text: null }, 1];
const voting: readonly Step[] = [
  ...road,
  [ek, { type: 'OpenPosition', item: 3, letters: [], text: null }, 1],
  [lund, { type: 'Confirm', position: null, revision: 1 }, 1],
];
const closed: readonly Step[] = [...road, adopt(2), adopt(3), adopt(4), [ek, { type: 'CloseMeeting', words: null }, 1]];

/** Meetings from nothing, and from places that random commands seldom reach. */
export const meetings = fc
  .tuple(fc.constantFrom<readonly Step[]>([], road, voting, closed), fc.array(step, { maxLength: 60 }))
  .map(([begun, steps]) => [...begun, ...steps]);

import { plain } from '../../src/adapters/teams/incoming/invoke-answer.ts';
import type { Recorded } from '../../src/meeting/events.ts';
import { fold } from '../../src/meeting/evolve.ts';
import { opening } from '../support/board.ts';
import { tooSteep } from './growth.ts';

/** A record in which every other decision takes back the one before. */
const recordOf = (length: number): readonly Recorded[] =>
  Array.from({ length }, (_, at) => ({
    seq: at + 1,
    decision: at + 1,
    at: opening + at,
    by: 'u',
    event: at % 2 === 1 ? { type: 'Undone', decision: at } : { type: 'FormalityApproved', item: 1 },
  }));

test('a record of thousands of undos is folded in a time that grows with its length', () => {
  expect(tooSteep((text) => fold(recordOf(text.length / 10)), ['a'])).toEqual([]);
});

test('the words under a card are made plain in a time that grows with their length', () => {
  expect(tooSteep(plain)).toEqual([]);
});

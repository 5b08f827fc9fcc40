import { createOwedAnswers } from '../../../src/adapters/teams/incoming/owed-answers.ts';

/** A clock that stands still until a test lets time run out. */
const standingClock = () => {
  const waiting = new Set<() => void>();
  return {
    now: () => 0,
    after: (_: number, call: () => void) => {
      waiting.add(call);
      return () => void waiting.delete(call);
    },
    runOut: () => {
      for (const call of waiting) call();
    },
  };
};

test('who wrote what could not be taken is told once, and not when it came again', () => {
  const clock = standingClock();
  const owed = createOwedAnswers(clock);
  const told: string[] = [];
  owed.owe('came again', () => told.push('came again'));
  owed.owe('lost', () => told.push('lost'));
  owed.owe('lost', () => told.push('lost a second time'));
  owed.taken('came again');
  owed.taken('never owed');
  clock.runOut();
  expect(told).toEqual(['lost']);
});

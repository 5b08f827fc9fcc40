import type { Event } from '../../../src/meeting/events.ts';
import { heldWith, started } from '../live.ts';
import { foundIn } from '../reviewed.ts';

const agreed = (who: string | null, when: string | null): Event => ({
  type: 'FollowUpAgreed',
  entry: 'e1',
  item: 3,
  what: 'Ta fram underlag',
  who,
  when,
});

test.each([
  [null, null, 'both'],
  ['Eva Dahl', null, 'when'],
  [null, 'juni', 'who'],
] as const)('H2 a follow-up by %s at %s', (who, when, lacks) => {
  expect(foundIn('follow-up incomplete', heldWith({}, started(3), agreed(who, when)))).toMatchObject([
    { lacks, quote: 'Ta fram underlag', place: { item: 3 } },
  ]);
});

test('H2 one that says both is none', () => {
  expect(foundIn('follow-up incomplete', heldWith({}, started(3), agreed('Eva Dahl', 'juni')))).toEqual([]);
});

import type { RollAnswer } from '../events.ts';
import { isPresent, type Meeting, type Person, type Position } from '../meeting.ts';

/** Where somebody is: `expected` has not been asked for yet, `left` had come and left. */
export type Presence = RollAnswer | 'expected' | 'left';

/** Where somebody is now; of a closed meeting, where they were: whoever came for more than their own item was present. */
export const presenceOf = ({ phase }: Meeting, person: Person): Presence => {
  const { answer, presence } = person;
  const came = presence.length > 0;
  if (phase === 'closed' ? answer === 'present' && came : isPresent(person)) return 'present';
  return answer === 'present' ? (came ? 'left' : 'expected') : answer;
};

/** Whether somebody was present at the adoption; while the position is open, whether they are present now. */
export const wasAtAdoption = ({ adoptedAt }: Position, person: Person): boolean =>
  adoptedAt === null
    ? isPresent(person)
    : person.presence.some(({ from, to }) => from <= adoptedAt && (to === null || to >= adoptedAt));

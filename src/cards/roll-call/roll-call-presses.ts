import type { RollAnswer } from '../../meeting/events.ts';
import { personWith } from '../../meeting/meeting.ts';
import { seated } from '../../meeting/people/seats.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { count, id, listOf } from '../../wire/fields.ts';
import { textOrNull } from '../kit/form-values.ts';
import { inputs as names } from '../kit/inputs.ts';
import { cardAsItIs, type PressContext, pressKind } from '../kit/press-kind.ts';

/** The answers that a roll call offers, in the order of its lists. */
export const rollAnswers: readonly RollAnswer[] = ['present', 'absent', 'apology', 'own item'];

const answerIn = (value: string | undefined): RollAnswer | undefined => rollAnswers.find((answer) => answer === value);

/**
 * Blank rows get the "everyone else" answer, unless answered since the form was rendered.
 * Guests come and go, so they get only their own answer, unless they hold a seat.
 */
const rollIn = (
  people: readonly PersonId[],
  { inputs, meeting }: PressContext,
): Readonly<Record<PersonId, RollAnswer>> => {
  const seats = new Set(seated(meeting).map(({ id }) => id));
  return Object.fromEntries(
    people.flatMap((id): [PersonId, RollAnswer][] => {
      const isOpen = seats.has(id) && personWith(meeting, id)?.answer === 'expected';
      const answer = answerIn(inputs[names.rollCall(id)]) ?? (isOpen ? answerIn(inputs[names.rest]) : undefined);
      return answer ? [[id, answer]] : [];
    }),
  );
};

/** Buttons of the roll call. */
export const rollCallPresses = {
  here: pressKind({}, () => ({ type: 'Arrive', whom: { self: true } })),
  link: pressKind({}, (_, { inputs }) => {
    const [user, person] = [textOrNull(inputs[names.user]), textOrNull(inputs[names.person])];
    return user && person ? { type: 'LinkPerson', user, person } : cardAsItIs;
  }),
  /** `people` are those the pressed page asked about. */
  'roll call': pressKind({ page: count, people: listOf(id) }, ({ people }, context) => ({
    type: 'CallRoll',
    answers: rollIn(people, context),
  })),
};

import * as v from 'valibot';
import type { RollAnswer } from '../../meeting/events.ts';
import { type Meeting, personWith } from '../../meeting/meeting.ts';
import { isAway, seated } from '../../meeting/people/seats.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { count, id, listOf } from '../../wire/fields.ts';
import { textOrNull, tickedValues } from '../kit/form-values.ts';
import { inputs as names } from '../kit/inputs.ts';
import { cardAsItIs, type PressContext, pressKind } from '../kit/press-kind.ts';

type RollAnswers = Readonly<Record<PersonId, RollAnswer>>;

/** What can be recorded of those who are not here, in the order of the buttons. */
export const rollAnswers = ['present', 'absent', 'apology', 'own item'] as const satisfies readonly RollAnswer[];

/**
 * The answers of a sheet on which those in `away` were ticked when it was made. A tick that was set or taken away is an answer. Whoever had none
 * gets what the sheet says; anything else that is in the record stands, also where it came after the sheet was made.
 */
const rollIn = (
  people: readonly PersonId[],
  away: readonly PersonId[],
  { inputs, meeting }: PressContext,
): RollAnswers => {
  const seats = new Set(seated(meeting).map((person) => person.id));
  return Object.fromEntries(
    people.flatMap((id): [PersonId, RollAnswer][] => {
      const person = personWith(meeting, id);
      if (!person) return [];
      const was = away.includes(id);
      const is = (inputs[names.away(id)] ?? String(was)) === 'true';
      const isTold = is === was && (person.answer !== 'expected' || !seats.has(id));
      // Who is away with an apology, or until their own item, is not found absent.
      const isKnown = is && (isAway(person) || person.answer === 'own item');
      return isTold || isKnown ? [] : [[id, is ? 'absent' : 'present']];
    }),
  );
};

/** Those ticked among the people who are not here. */
export const tickedAway = (inputs: PressContext['inputs'], meeting: Meeting) =>
  tickedValues(inputs[names.notHere]).flatMap((id) => personWith(meeting, id) ?? []);

/** Whoever has come meanwhile stays present. */
const markedAs = (answer: RollAnswer, { inputs, meeting }: PressContext): RollAnswers =>
  Object.fromEntries(
    tickedAway(inputs, meeting)
      .filter(({ presence }) => answer === 'present' || presence.length === 0)
      .map((person) => [person.id, answer]),
  );

/** Buttons of the roll call. */
export const rollCallPresses = {
  here: pressKind({}, () => ({ type: 'Arrive', whom: { self: true } })),
  link: pressKind({}, (_, { inputs }) => {
    const [user, person] = [textOrNull(inputs[names.user]), textOrNull(inputs[names.person])];
    return user && person ? { type: 'LinkPerson', user, person } : cardAsItIs;
  }),
  /** `people` are those on the pressed page. Cards of earlier versions asked in another way and have no `away`: they are answered with a new sheet. */
  'roll call': pressKind(
    { page: count, people: listOf(id), away: v.optional(listOf(id)) },
    ({ people, away }, context) =>
      away === undefined ? cardAsItIs : { type: 'CallRoll', answers: rollIn(people, away, context) },
  ),
  'mark attendance': pressKind({ answer: v.picklist(rollAnswers) }, ({ answer }, context) => {
    const answers = markedAs(answer, context);
    return Object.keys(answers).length > 0 ? { type: 'CallRoll', answers } : cardAsItIs;
  }),
  'name deputy': pressKind({}, (_, { inputs, meeting }) => {
    const deputy = textOrNull(inputs[names.deputy]);
    return deputy === null
      ? cardAsItIs
      : tickedAway(inputs, meeting).map(({ name }) => ({ type: 'Deputise', deputy, absent: name }));
  }),
};

import type { UserId } from '../../meeting/events.ts';
import { isPresent, leads, type Meeting, personOf } from '../../meeting/meeting.ts';
import { nextStep } from '../../meeting/next/next-step.ts';
import { itemsPresentedBy } from '../../meeting/people/presents-item.ts';
import { takesPositions } from '../../meeting/people/seats.ts';
import { positionShown } from '../position.ts';
import type { You } from '../sections.ts';

/** What is one viewer's own; `name` is the account's, for whoever is not of the meeting. */
export const youOf = (meeting: Meeting, user: UserId, name: string): Omit<You, 'meeting'> => {
  const person = personOf(meeting, user);
  const position = positionShown(meeting);
  const called = person?.name ?? name;
  const by = (answer: { readonly person: string | null }): boolean => answer.person === person?.id;
  return {
    name: called,
    leads: leads(meeting, user),
    person: person?.id ?? null,
    present: person !== null && isPresent(person),
    takesPositions: person !== null && takesPositions(meeting, person),
    answers: [
      ...(position?.confirmations.some(by) ? (['confirmed'] as const) : []),
      ...(position?.dissents.some(by) ? (['dissented'] as const) : []),
      ...(position?.views.some(by) ? (['viewed'] as const) : []),
    ],
    presents: itemsPresentedBy(meeting.summons?.items ?? [], called),
    raised: person === null ? [] : meeting.otherMatters.filter(by).map(({ text }) => text),
    next: nextStep(meeting, user),
  };
};

import type { Meeting, Position } from '../meeting/meeting.ts';
import type { Outcome } from '../meeting/position/outcome.ts';
import { states } from '../meeting/position/referral.ts';
import type { Words } from './words.ts';

/** A position the gavel fell on. */
type Decided = Pick<Position, 'text' | 'referral'> & { readonly outcome: Outcome };

/** A position as the minutes say it: its own text where that states the outcome, else the sentence of the outcome. */
export const decisionText = (
  { text, outcome, referral }: Decided,
  { summons }: Pick<Meeting, 'summons'>,
  { minutes }: Words,
): string => {
  const own = states(text, outcome);
  switch (outcome) {
    case 'as proposed':
    case 'amended':
      return text;
    case 'noted':
      return own ? text : minutes.notes(summons?.meeting.body ?? summons?.meeting.abbreviation ?? '');
    case 'referred': {
      const to = referral?.to ?? null;
      const until = referral?.until ?? null;
      return [own && text, (!own || to !== null) && minutes.referred(to), until !== null && minutes.answersBy(until)]
        .filter(Boolean)
        .join(' ');
    }
    case 'returned':
    case 'postponed':
    case 'dropped':
      return own ? text : minutes[outcome];
  }
};

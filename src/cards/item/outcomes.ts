import type { Words } from '../../i18n/words.ts';
import { type Meeting, type Position, positionsOf } from '../../meeting/meeting.ts';
import { type Outcome, outcomes } from '../../meeting/position/outcome.ts';
import type { Item } from '../../meeting/summons.ts';
import { label } from '../kit/safe-text.ts';

/** Whether the item is only approved (agenda, previous minutes), with a fixed sentence. */
export const isApproval = (item: Item): boolean =>
  item.formality === 'agenda approval' || item.formality === 'minutes approval';

/** The sentence recorded when an item is only noted; null where the proposal itself already says so. */
export const notedText = (item: Item, meeting: Meeting, words: Words): string | null => {
  if (/\bnoterar\b/i.test(item.proposal ?? '')) return null;
  const head = meeting.summons?.meeting;
  return words.cards.notes(head?.abbreviation ?? head?.body ?? words.cards.theMeeting);
};

/** The outcome chosen in a list; null for anything else. */
export const outcomeIn = (value: string | undefined): Outcome | null =>
  outcomes.find((outcome) => outcome === value) ?? null;

/** The outcomes that can be chosen for an item left without one. `amended` is not among them: a new wording needs a position. */
export const outcomesFor = (item: Item): readonly Outcome[] => {
  if (item.formality === 'agenda approval') return ['as proposed', 'dropped'];
  if (isApproval(item)) return ['as proposed', 'postponed', 'dropped'];
  const worded: readonly Outcome[] = item.proposal === null ? [] : ['as proposed'];
  return [...worded, 'noted', 'referred', 'returned', 'postponed', 'dropped'];
};

/** The outcome that is preselected for an open position. */
export const likelyOutcome = (item: Item | null, position: Position): Outcome =>
  item?.proposal != null && item.proposal !== position.text ? 'amended' : 'as proposed';

export const outcomeWord = (item: Item, outcome: Outcome, words: Words): string =>
  outcome === 'as proposed' && isApproval(item) ? words.cards.approved : words.cards.outcomes[outcome];

/** How a position ended, in words; null while it is open. A matter sent for comment tells to whom, at most in `limit` bytes each. Plain text. */
export const endOf = (item: Item, { outcome, referral }: Position, words: Words, limit = 300): string | null => {
  const short = (said: string | null): string | null => said && label(said, limit);
  if (outcome === null) return null;
  return referral
    ? words.cards.referral.sent(short(referral.to), short(referral.until))
    : outcomeWord(item, outcome, words);
};

/** The outcomes of an item in words, each once, as plain text. Empty while nothing is decided. */
export const decided = (item: Item, meeting: Meeting, words: Words): readonly string[] => {
  const approved = meeting.approvals.includes(item.number) ? [words.cards.approved] : [];
  const taken = positionsOf(meeting, item.number).flatMap((position) => endOf(item, position, words, 100) ?? []);
  return [...new Set([...approved, ...taken])];
};

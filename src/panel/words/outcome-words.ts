import type { ShownPosition } from '../../views/position-section.ts';
import type { ShownItem } from '../../views/sections.ts';
import type { PageWords } from './words.ts';

/** How a position ended, in words; a matter sent for comment tells to whom. Empty while it is open. */
export const outcomeWords = (
  { outcome, referral }: Pick<ShownPosition | ShownItem['decided'][number], 'outcome' | 'referral'>,
  { cards }: Pick<PageWords, 'cards'>,
): string => {
  if (outcome === null) return '';
  return referral ? cards.referral.sent(referral.to, referral.until) : cards.outcomes[outcome];
};

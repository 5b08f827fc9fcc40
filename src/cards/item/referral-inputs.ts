import type { Words } from '../../i18n/words.ts';
import type { Outcome } from '../../meeting/position/outcome.ts';
import { type Referral, states } from '../../meeting/position/referral.ts';
import { type Element, lineInput, text } from '../kit/elements.ts';
import { textOrNull } from '../kit/form-values.ts';
import type { Inputs } from '../kit/press-kind.ts';

/** The ids of the two fields. */
interface Ids {
  readonly to: string;
  readonly until: string;
}

/** To whom a matter is sent for comment, and by when they answer. */
export const referralFields = (
  { to, until }: Ids,
  inputs: Inputs,
  { cards: { referral: words } }: Words,
): readonly Element[] => [
  lineInput({ id: to, label: words.to, placeholder: words.toHint, value: inputs[to] ?? '' }),
  lineInput({ id: until, label: words.until, placeholder: words.untilHint, value: inputs[until] ?? '' }),
];

/**
 * Asks to whom a matter is sent for comment and by when they answer, once that outcome was chosen in `inputs` and `proposed`, the text, does not
 * say it already. A card cannot show fields while the outcome is being chosen, so they come with the answer to the press.
 */
export const referralInputs = (
  ids: Ids,
  chosen: Outcome | null,
  proposed: string,
  inputs: Inputs,
  words: Words,
): readonly Element[] =>
  chosen !== 'referred' || states(proposed, chosen)
    ? []
    : [text(words.cards.referral.ask, { color: 'warning', spacing: 'small' }), ...referralFields(ids, inputs, words)];

/** What was filled in of them, for the command of the gavel; nothing where the card had none. */
export const filledReferral = ({ to, until }: Ids, inputs: Inputs): { readonly referral?: Referral } => {
  const referral = { to: textOrNull(inputs[to]), until: textOrNull(inputs[until]) };
  return referral.to === null && referral.until === null ? {} : { referral };
};

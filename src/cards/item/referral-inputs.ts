import type { Words } from '../../i18n/words.ts';
import type { Outcome } from '../../meeting/outcome.ts';
import { type Referral, states } from '../../meeting/referral.ts';
import { type Element, lineInput, text } from '../kit/elements.ts';
import { textOrNull } from '../kit/form-values.ts';
import type { Inputs } from '../kit/press-kind.ts';

/** The ids of the two fields. */
interface Ids {
  readonly to: string;
  readonly until: string;
}

/**
 * Asks to whom a matter is sent for comment and by when they answer, once that outcome was chosen in `inputs` and `proposed`, the text, does not
 * say it already. A card cannot show fields while the outcome is being chosen, so they come with the answer to the press.
 */
export const referralInputs = (
  { to, until }: Ids,
  chosen: Outcome | null,
  proposed: string,
  inputs: Inputs,
  { cards: { referral: words } }: Words,
): readonly Element[] =>
  chosen !== 'referred' || states(proposed, chosen)
    ? []
    : [
        text(words.ask, { color: 'warning', spacing: 'small' }),
        lineInput({ id: to, label: words.to, placeholder: words.toHint, value: inputs[to] ?? '' }),
        lineInput({ id: until, label: words.until, placeholder: words.untilHint, value: inputs[until] ?? '' }),
      ];

/** What was filled in of them, for the command of the gavel; nothing where the card had none. */
export const filledReferral = ({ to, until }: Ids, inputs: Inputs): { readonly referral?: Referral } => {
  const referral = { to: textOrNull(inputs[to]), until: textOrNull(inputs[until]) };
  return referral.to === null && referral.until === null ? {} : { referral };
};

import type { Command } from '../../meeting/commands.ts';
import { itemOf } from '../../meeting/meeting.ts';
import type { Outcome } from '../../meeting/position/outcome.ts';
import { inputs } from '../kit/inputs.ts';
import type { PressContext } from '../kit/press-kind.ts';
import { notedText } from './outcomes.ts';
import { filledReferral } from './referral-inputs.ts';

/** The gavel on an item that has no open position. An item that is only noted gets the fixed sentence. */
export const adoptItem = (
  number: number,
  outcome: Outcome | null,
  { meeting, words, inputs: filled }: PressContext,
): Command => {
  const item = outcome === 'noted' ? itemOf(meeting, number) : undefined;
  const text = item ? notedText(item, meeting, words) : null;
  const referral = filledReferral({ to: inputs.toOf(number), until: inputs.untilOf(number) }, filled);
  return { type: 'Adopt', position: null, item: number, outcome, text, ...referral };
};

import type { Command } from '../../meeting/commands.ts';
import { itemOf } from '../../meeting/meeting.ts';
import type { Outcome } from '../../meeting/outcome.ts';
import type { PressContext } from '../kit/press-kind.ts';
import { notedText } from './outcomes.ts';

/** The gavel on an item that has no open position. An item that is only noted gets the fixed sentence. */
export const adoptItem = (number: number, outcome: Outcome | null, { meeting, words }: PressContext): Command => {
  const item = outcome === 'noted' ? itemOf(meeting, number) : undefined;
  const text = item ? notedText(item, meeting, words) : null;
  return { type: 'Adopt', position: null, item: number, outcome, text };
};

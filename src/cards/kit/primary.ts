import { personWith } from '../../meeting/meeting.ts';
import { nextStepOf, type Step } from '../../meeting/next/next-step.ts';
import type { View } from './view.ts';

/** What the viewer should do next; null on the card that everybody sees, which is nobody's own. */
export const nextOf = ({ meeting, viewer, you }: View): Step | null => {
  if (viewer === 'everyone' && !you) return null;
  return nextStepOf(meeting, viewer === 'lead', (you && personWith(meeting, you)) || null);
};

/**
 * The look of a button that does one of these steps: it stands out where that is what the viewer should do next. On the card that
 * everybody sees it always does, since members are asked one thing there.
 */
export const primaryFor = (view: View, ...steps: readonly Step['step'][]): { readonly style?: 'positive' } => {
  const next = nextOf(view);
  return next === null || steps.includes(next.step) ? { style: 'positive' } : {};
};

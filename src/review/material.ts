import { currentVisit, type Meeting } from '../meeting/meeting.ts';
import type { Doubt, Item, SourceLine } from '../meeting/summons.ts';

/**
 * What is proof-read: a meeting, held here or told of by a file, so that the same rules read both.
 * Of a file only what its words show is known: no visits, no times, no identities.
 */
export interface Material {
  readonly origin: 'meeting' | 'file';
  readonly meeting: Meeting;
  /** Whether somebody's name stands under the minutes. */
  readonly signed: boolean;
  /** The lines of a file; none for a meeting. */
  readonly lines: readonly SourceLine[];
  /** What the import of the file or of the kallelse was unsure of. */
  readonly doubts: readonly Doubt[];
}

/** Whether the meeting has begun: a kallelse has no outcomes, roll call or signatures to lack. */
export const isHeld = ({ meeting }: Material): boolean => meeting.phase === 'open' || meeting.phase === 'closed';

/** While the meeting goes on only what it has left behind lacks anything. */
export const isPassed = ({ meeting }: Material, { number }: Item): boolean =>
  meeting.phase === 'closed' ||
  (currentVisit(meeting)?.item !== number && meeting.visits.some(({ item }) => item === number));

import type { Instant } from './events.ts';
import type { Meeting } from './meeting.ts';
import type { Clock, Summons } from './summons.ts';

/** When an item is meant to be on. */
export interface Planned {
  readonly item: number;
  readonly start: Clock;
  readonly end: Clock;
}

/** The plan against the clock. */
export interface Progress {
  /** Minutes behind the plan; negative is ahead. */
  readonly late: number;
  /** When the meeting will end if every item left takes its planned time; null without slots. */
  readonly ends: Clock | null;
  /** Whether that passes the end stated in the kallelse. */
  readonly passesEnd: boolean;
  /** Items not yet finished, the current first, with the times now expected. */
  readonly expected: readonly Planned[];
}

/** The slots of the kallelse with its pauses counted in: an item after a pause starts that much later than a plan that forgot it. */
export declare const plan: (summons: Summons) => readonly Planned[];

/** `clockAt` turns an instant into the board's local time. */
export declare const progress: (meeting: Meeting, now: Instant, clockAt: (at: Instant) => Clock) => Progress;

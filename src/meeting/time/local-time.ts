import type { DateText } from '../../language/calendar.ts';
import type { Clock } from '../../language/clock.ts';
import type { Instant } from '../events.ts';

/** How the clocks of the board's time zone show instants. */
export interface LocalTime {
  readonly dateAt: (at: Instant) => DateText;
  readonly clockAt: (at: Instant) => Clock;
  /**
   * When the clocks show this, the earliest first: twice in the night when they are put back. What they skip when they are put forward is the instant
   * at which they would have shown it.
   */
  readonly instantsOf: (date: DateText, clock: Clock) => readonly [Instant, ...Instant[]];
  /** Whether the clocks are not changed from a day before to a day after. */
  readonly isSteady: (at: Instant) => boolean;
}

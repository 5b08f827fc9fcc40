import type { DateText } from '../../language/calendar.ts';
import type { Clock } from '../../language/clock.ts';
import type { Instant } from '../events.ts';

/** How the clocks of the board's time zone show instants. */
export interface LocalTime {
  readonly dateAt: (at: Instant) => DateText;
  readonly clockAt: (at: Instant) => Clock;
  /**
   * The instants at which clocks show this time, the earliest first. There are two in the night when clocks are put back.
   * For a time that is skipped when they are put forward, the instant at which they would have shown it.
   */
  readonly instantsOf: (date: DateText, clock: Clock) => readonly [Instant, ...Instant[]];
  /** Whether the clocks are not changed from a day before to a day after. */
  readonly isSteady: (at: Instant) => boolean;
}

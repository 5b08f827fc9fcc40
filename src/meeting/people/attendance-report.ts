import type { Instant, UserId } from '../events.ts';
import type { Interval } from '../meeting.ts';

/** A stay that is over. Half open: from ≤ t < to. */
export interface Stay {
  readonly from: Instant;
  readonly to: Instant;
}

/** Somebody Teams saw: an account, or a name where there was none. */
export interface Attendee {
  /** Entra object id; null for who joined without an account. */
  readonly user: UserId | null;
  readonly name: string;
  readonly stays: readonly Stay[];
}

/** What Teams saw of its own meeting. It may have been held in several sessions, and somebody may have joined several times. */
export interface AttendanceReport {
  readonly sessions: readonly Stay[];
  readonly attendees: readonly Attendee[];
}

/** In order, those that meet or overlap made one. */
export const joined = (stays: readonly Stay[]): readonly Stay[] => {
  const whole: Stay[] = [];
  for (const { from, to } of [...stays].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) whole.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else whole.push({ from, to });
  }
  return whole;
};

/** The parts of these stays that lie within those windows. */
export const within = (stays: readonly Interval[], windows: readonly Stay[]): readonly Stay[] =>
  windows.flatMap((window) =>
    stays.flatMap((stay) => {
      const from = Math.max(stay.from, window.from);
      const to = Math.min(stay.to ?? window.to, window.to);
      return from < to ? [{ from, to }] : [];
    }),
  );

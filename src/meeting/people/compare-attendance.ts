import type { Instant } from '../events.ts';
import type { Meeting, Person } from '../meeting.ts';
import { type AttendanceReport, joined, type Stay, within } from './attendance-report.ts';
import { gathered, matched, type Unknown } from './match-attendees.ts';

/** Where what Teams saw and what the record says of one person part. */
export type Difference =
  /** Not recorded as present. */
  | { readonly type: 'only seen'; readonly person: Person; readonly seen: readonly Stay[] }
  /** Recorded as present while Teams looked, and not seen. */
  | { readonly type: 'only recorded'; readonly person: Person; readonly recorded: readonly Stay[] }
  /** `recorded` null is from the beginning. */
  | {
      readonly type: 'arrival';
      readonly person: Person;
      readonly seen: Instant;
      readonly recorded: Instant | null;
    }
  /** `recorded` null is to the end. */
  | {
      readonly type: 'leaving';
      readonly person: Person;
      readonly seen: Instant;
      readonly recorded: Instant | null;
    };

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Those compared by their name alone, since no account of theirs was seen: to be told, for a name proves nobody. */
  readonly byName: readonly Person[];
  readonly unknown: readonly Unknown[];
}

/** Smallest difference that is told, in milliseconds: people join some minutes before they are noted, and a roll call takes some. */
const clear = 5 * 60_000;

/** From the first coming to the last going. */
const whole = (stays: readonly Stay[]): Stay => ({
  from: Math.min(...stays.map(({ from }) => from)),
  to: Math.max(...stays.map(({ to }) => to)),
});

/**
 * Compares Teams' report with the record. Only time inside a Teams session, while the meeting was open, counts. Who came during the first item
 * counts as present from the beginning, as in the minutes. Changes nothing.
 */
export const compareAttendance = (meeting: Meeting, { sessions, attendees }: AttendanceReport): Comparison => {
  const { openedAt, closedAt } = meeting;
  if (openedAt === null || closedAt === null) return { differences: [], byName: [], unknown: [] };
  const windows = within(joined(sessions), [{ from: openedAt, to: closedAt }]);
  const { seen, byName, unknown } = matched(meeting, gathered(attendees, windows));
  const [begun, ended] = [meeting.visits[0]?.to ?? openedAt, windows.at(-1)?.to ?? closedAt];

  const times = (person: Person, there: Stay, recorded: Stay): readonly Difference[] => {
    const [came, noted] = [Math.max(there.from, begun), Math.max(recorded.from, begun)];
    const told = { from: noted === begun ? null : noted, to: recorded.to === ended ? null : recorded.to };
    return [
      ...(Math.abs(came - noted) > clear
        ? [{ type: 'arrival', person, seen: there.from, recorded: told.from } as const]
        : []),
      ...(Math.abs(there.to - recorded.to) > clear
        ? [{ type: 'leaving', person, seen: there.to, recorded: told.to } as const]
        : []),
    ];
  };

  const differences = Object.values(meeting.people).flatMap((person): readonly Difference[] => {
    const there = seen.get(person) ?? [];
    const recorded = within(person.presence, windows);
    if (there.length === 0) return recorded.length > 0 ? [{ type: 'only recorded', person, recorded }] : [];
    // Who is there for the own item only often waits in the meeting before and after it.
    if (person.answer === 'own item') return [];
    return recorded.length > 0
      ? times(person, whole(there), whole(recorded))
      : [{ type: 'only seen', person, seen: there }];
  });
  return { differences, byName, unknown };
};

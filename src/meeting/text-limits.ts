import type { Event } from './events.ts';
import type { Meeting } from './meeting.ts';
import type { Refusal } from './refusal.ts';

/** Longest text one command may store, in UTF-16 units; above what a secretary types for one item, far below what a card or row cannot hold. */
export const longestText = 20_000;

/** All texts of one meeting together, in UTF-16 units: a kallelse as long as the import reads, and a full note for each item of a long agenda beside it. */
export const longestRecord = 2_000_000;

/** A press adds ids alone, which are shorter; then the whole record need not be measured. */
const ids = 300;

interface Measure {
  readonly longest: number;
  readonly total: number;
}

/** The texts within a value, how long the longest is and all are together, in UTF-16 units. */
const measured = (value: unknown): Measure => {
  if (typeof value === 'string') return { longest: value.length, total: value.length };
  let [longest, total] = [0, 0];
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) {
      const inside = measured(part);
      longest = Math.max(longest, inside.longest);
      total += inside.total;
    }
  return { longest, total };
};

/** How long all texts of a meeting are together, in UTF-16 units; the events they came from are not counted. */
export const lengthOfRecord = (meeting: Meeting): number => measured({ ...meeting, past: null }).total;

/** A kallelse has the import's own limit, and what it carries over was stored once already. */
const isTyped = ({ type }: Event): boolean => type !== 'SummonsReceived' && type !== 'SummonsFixed';

/** Null when what was decided can be stored: no text, name or setting longer than one may be, and all together no more than a meeting holds. */
export const notTooLong = (meeting: Meeting, events: readonly Event[]): Refusal | null => {
  if (measured(events.filter(isTyped)).longest > longestText) return { reason: 'text too long', limit: longestText };
  const { total } = measured(events);
  return total > ids && lengthOfRecord(meeting) + total > longestRecord
    ? { reason: 'record full', limit: longestRecord }
    : null;
};

import type { Event } from './events.ts';
import type { Meeting } from './meeting.ts';
import type { Refusal } from './refusal.ts';

/** Longest text of one command, in UTF-16 units. More than a secretary types for one item, and far less than a card or a row can hold. */
export const longestText = 20_000;

/** Longest record, all texts of a meeting together, in UTF-16 units: the longest kallelse the import reads, and a full note for each item. */
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

/** How long the texts are that new wordings take the place of. */
const replaced = (meeting: Meeting, events: readonly Event[]): number => {
  const changed = new Set(events.map((event) => (event.type === 'NoteChanged' ? event.entry : null)));
  return meeting.entries.reduce((sum, { id, text }) => (changed.has(id) ? sum + text.length : sum), 0);
};

/** Null when the events can be stored: each text is within its own limit, and all of them within the limit of a meeting. */
export const notTooLong = (meeting: Meeting, events: readonly Event[]): Refusal | null => {
  if (measured(events.filter(isTyped)).longest > longestText) return { reason: 'text too long', limit: longestText };
  const total = measured(events).total - replaced(meeting, events);
  return total > ids && lengthOfRecord(meeting) + total > longestRecord
    ? { reason: 'record full', limit: longestRecord }
    : null;
};

import type { AgendaRow } from '../views/sections.ts';

/** The item that somebody of the meeting waits to present, or presents now. */
export interface OwnItem {
  readonly row: AgendaRow;
  /** When it is expected; null where nobody planned it, where it was passed over, and while it is on. */
  readonly expected: AgendaRow['planned'];
}

/** Of the items that somebody presents, the one that is on, else the next to come; null where all have been. */
export const ownItem = (rows: readonly AgendaRow[], presents: readonly number[]): OwnItem | null => {
  const on = rows.findIndex(({ state }) => state === 'now');
  const own = rows.filter(({ number, state }) => state !== 'done' && presents.includes(number));
  const now = own.find(({ state }) => state === 'now');
  if (now) return { row: now, expected: null };
  const next = own.find((row) => rows.indexOf(row) > on);
  if (next) return { row: next, expected: next.expected ?? next.planned };
  // One that was passed over comes when those who lead go back to it: no plan tells when.
  return own[0] ? { row: own[0], expected: null } : null;
};

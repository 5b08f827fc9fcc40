import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Line } from '../source/line.ts';
import { isFullName, withoutTitle } from './person-names.ts';
import type { PersonAt } from './presenters.ts';
import { peopleAt } from './presenters.ts';

export type Attendance = 'present' | 'absent' | 'apologies';

const patterns: readonly (readonly [Attendance, RegExp])[] = [
  ['present', new RegExp(`^(?:x|✓|✔|☑|☒|${words.labels.present})$`, 'iu')],
  ['apologies', new RegExp(`^${words.labels.apologies}$`, 'iu')],
  ['absent', new RegExp(`^${words.labels.absent}$`, 'iu')],
];

const markOf = (text: string): Attendance | null =>
  patterns.find(([, pattern]) => pattern.test(text.trim().replace(/^[(–-]\s*|\)$/g, '')))?.[0] ?? null;

/** Whether a text is nothing but such a mark. */
export const isMark = (text: string): boolean => markOf(plainText(text)) !== null;

const startsWithPerson = (text: string): boolean => isFullName(withoutTitle(text.split(/[,(]/)[0] ?? '').name);

/** Longest mark, in words: `har anmält förhinder`. */
const longest = 3;

/** Splits the mark from the end of a person's line: `Eva Ek, Sjö X`, `Bo Lund Anmält förhinder`; null where there is none. */
const markedIn = (text: string): { readonly person: string; readonly mark: Attendance } | null => {
  const said = plainText(text).split(/\s+/);
  for (let count = Math.min(longest, said.length - 2); count > 0; count -= 1) {
    const mark = markOf(said.slice(-count).join(' '));
    const person = said
      .slice(0, -count)
      .join(' ')
      .replace(/[\s,–-]+$/u, '');
    if (mark && startsWithPerson(person)) return { person, mark };
  }
  return null;
};

/** The mark beside a person in a row, and the row without it. */
const markedRow = (line: Line): { readonly line: Line; readonly person: string; readonly mark: Attendance } | null => {
  const cells = line.cells ?? [];
  const at = cells.findIndex((cell, index) => index > 0 && markOf(plainText(cell.join(' '))) !== null);
  const person = cells.map((cell) => plainText(cell.join(' '))).find(startsWithPerson);
  const mark = markOf(plainText((cells[at] ?? []).join(' ')));
  return mark && person ? { line: { ...line, cells: cells.with(at, []) }, person, mark } : null;
};

/** The lines of the called list without the marks of who was present, and those who by their marks were not. */
export const withoutMarks = (
  lines: readonly Line[],
): {
  readonly lines: readonly Line[];
  readonly absent: readonly PersonAt[];
  readonly apologies: readonly PersonAt[];
} => {
  const away: Record<'absent' | 'apologies', PersonAt[]> = { absent: [], apologies: [] };
  const left = lines.map((line): Line => {
    const text = line.cells ? null : markedIn(line.text);
    const row = line.cells ? markedRow(line) : null;
    const found = row ?? (text && { ...text, line: { ...line, text: text.person } });
    if (found && found.mark !== 'present') away[found.mark].push(...peopleAt(found.person, line.number));
    return found?.line ?? line;
  });
  return { lines: left, ...away };
};

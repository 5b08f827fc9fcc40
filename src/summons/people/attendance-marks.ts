import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Line } from '../source/line.ts';
import { isFullName, withoutTitle } from './person-names.ts';
import type { PersonAt } from './presenters.ts';
import { peopleAt } from './presenters.ts';

export type Attendance = 'present' | 'absent' | 'apologies';

const attendances: readonly (readonly [Attendance, RegExp])[] = [
  ['present', new RegExp(`^${words.labels.present}$`, 'iu')],
  ['apologies', new RegExp(`^${words.labels.apologies}$`, 'iu')],
  ['absent', new RegExp(`^${words.labels.absent}$`, 'iu')],
];
const crosses = 'x|✓|✔|☑|☒|\\[x\\]';
const yes = new RegExp(`^(?:${crosses}|${words.people.yes})$`, 'iu');
const boxes = '☐|\\[ ?\\]|\\( ?\\)';
const dash = /^[-–—]$/;
const no = new RegExp(`^(?:[-–—]|${boxes}|${words.people.no})$`, 'iu');

/** What a mark beside a person says: attendance in words, or yes or no to what its column asks. Null for other text. */
export const answerOf = (text: string): Attendance | 'yes' | 'no' | null => {
  const said = text.trim();
  const bare = said.replace(/^[(–-]\s*(?=\S)|\)$/g, '');
  if (yes.test(bare)) return 'yes';
  if (no.test(said)) return 'no';
  return attendances.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
};

/** What a mark says where no column asks anything: a dash is none there. */
const markOf = (text: string): Attendance | null => {
  const answer = answerOf(text);
  if (answer === 'yes') return 'present';
  if (answer === 'no') return dash.test(text.trim()) ? null : 'absent';
  return answer;
};

/** Whether a text begins with somebody's full name. */
export const startsWithPerson = (text: string): boolean => isFullName(withoutTitle(text.split(/[,(]/)[0] ?? '').name);

/** A person's text without the mark beside it. */
interface Marked {
  readonly person: string;
  readonly mark: Attendance;
}

/** Longest mark, in words: `har anmält förhinder`. */
const longest = 3;

/** Splits the mark from the end of a person's line: `Eva Ek, Sjö X`, `Bo Lund Anmält förhinder`; null where there is none. */
const markedBehind = (text: string): Marked | null => {
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

const dashBehind = /\s[-–—]$/u;
const leading = new RegExp(`^(${crosses}|${boxes})\\s+(?=\\S)`, 'iu');

/** Splits the mark from the beginning of a person's line: `X Eva Ek`, `☐ Bo Lund`; null where there is none. */
const markedBefore = (text: string): Marked | null => {
  const said = plainText(text);
  const mark = leading.exec(said);
  const person = said.slice(mark?.[0].length ?? 0);
  return mark && startsWithPerson(person)
    ? { person, mark: answerOf(mark[1] ?? '') === 'yes' ? 'present' : 'absent' }
    : null;
};

/** A person's text without the mark before it. */
export const withoutMark = (text: string): string => markedBefore(text)?.person ?? text;

/** The mark beside a person in a row, and the row without it. */
const markedRow = (line: Line): (Marked & { readonly line: Line }) | null => {
  const cells = line.cells ?? [];
  const at = cells.findIndex((cell) => markOf(plainText(cell.join(' '))) !== null);
  const person = cells.map((cell) => plainText(cell.join(' '))).find(startsWithPerson);
  const mark = markOf(plainText((cells[at] ?? []).join(' ')));
  return mark && person ? { line: { ...line, cells: cells.with(at, []) }, person, mark } : null;
};

/** A row with marks beside the people within its cells: `Eva Ek (frånvarande)`; null where it has none. */
const markedCells = (line: Line): { readonly line: Line; readonly marked: readonly Marked[] } | null => {
  const marked: Marked[] = [];
  const bare = (text: string): string => {
    const found = markedBehind(text);
    if (found) marked.push(found);
    return found?.person ?? text;
  };
  const cells = (line.cells ?? []).map((cell) => cell.map(bare));
  return marked.length > 0 ? { line: { ...line, cells }, marked } : null;
};

/** Where others have crosses before their names, a bullet without one marks who was absent; where behind them, a dash does. */
const markedAgainst = (lines: readonly Line[]): ((line: Line) => Marked | null) => {
  const texts = lines.flatMap((line) => (line.cells ? [] : [line.text]));
  const before = texts.filter((text) => markedBefore(text)?.mark === 'present').length > 1;
  const behind = texts.some((text) => markedBehind(text)?.mark === 'present');
  return (line) => {
    const said = plainText(line.text);
    if (!startsWithPerson(said.replace(dashBehind, ''))) return null;
    const person = before && line.bullet ? said : behind && dashBehind.test(said) ? said.replace(dashBehind, '') : null;
    return person === null ? null : { person, mark: 'absent' };
  };
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
  const against = markedAgainst(lines);
  const left = lines.map((line): Line => {
    const before = line.cells ? null : markedBefore(line.text);
    const beside = line.cells || before ? null : (against(line) ?? markedBehind(line.text));
    const found = line.cells
      ? markedRow(line)
      : ((before && { ...before, line: { ...line, text: before.person, bullet: true } }) ??
        (beside && { ...beside, line: { ...line, text: beside.person } }));
    const within = line.cells && !found ? markedCells(line) : null;
    for (const { person, mark } of within?.marked ?? [])
      if (mark !== 'present') away[mark].push(...peopleAt(person, line.number));
    if (found && found.mark !== 'present') away[found.mark].push(...peopleAt(found.person, line.number));
    return found?.line ?? within?.line ?? line;
  });
  return { lines: left, ...away };
};

import { words } from '../../language/vocabulary/words.ts';
import { lettered, numbered } from '../agenda/markers.ts';
import { hasSubNumber } from '../agenda/sub-markers.ts';
import { kindOf } from '../item/kinds.ts';
import { pauseOf } from '../item/pauses.ts';
import { slotOf } from '../item/slots.ts';
import { labelled } from './labels.ts';
import { type Line, lineText } from './line.ts';
import { longestLine } from './long-lines.ts';

/** The column at which a text was wrapped; 0 where each line is a paragraph. */
const wrapColumn = (lines: readonly Line[]): number => {
  const lengths = lines.filter((line) => !line.cells).map((line) => line.indent + line.text.length);
  const longest = Math.max(0, ...lengths);
  if (longest > 130 || longest < 50) return 0;
  const full = lines.filter((_, index) => (lengths[index] ?? 0) > longest * 0.75 && !lines[index + 1]?.gap).length;
  return full >= 8 ? longest : 0;
};

const isAlone = (line: Line): boolean => {
  const text = lineText(line);
  return kindOf(text) !== null || slotOf(text) !== null || pauseOf(text) !== null;
};

/** Whether a line never continues the one before it. */
const begins = (line: Line): boolean =>
  line.bullet ||
  line.cells !== null ||
  line.heading !== null ||
  /^\s*(?:\*|\[)/.test(line.text) ||
  / {3,}/.test(line.text) ||
  numbered(line) !== null ||
  lettered(line) !== null ||
  hasSubNumber(line) ||
  labelled(line) !== null ||
  isAlone(line);

const clause = new RegExp(`^${words.items.clause}\\s`, 'iu');
/** A shorter title is not broken. */
const leastBroken = 30;

/** Whether a line goes on with a title that was broken by hand: small letters, and further in than the number. */
const isTitleBelow = (before: Line, next: Line): boolean =>
  numbered(before) !== null &&
  !next.gap &&
  next.indent >= before.indent + 2 &&
  before.text.length >= leastBroken &&
  /^\p{Ll}/u.test(next.text) &&
  !/[.:?!;]\**$/u.test(before.text.trimEnd()) &&
  !clause.test(next.text);

const goesOn = (before: Line, lastLength: number, next: Line, column: number): boolean => {
  if (before.text.length + next.text.length > longestLine) return false;
  if (begins(next) || before.cells || before.heading !== null || isAlone(before)) return false;
  const ended = before.text.trimEnd();
  const small = /^[\p{Ll}(]/u.test(next.text);
  if (isTitleBelow(before, next)) return true;
  if (small && !/[.:?!;]\**$/u.test(ended)) return lastLength >= (column > 0 ? column * 0.5 : next.gap ? 60 : 1000);
  if (column === 0 || next.gap || ended.endsWith(':') || (numbered(before) && !small)) return false;
  const stopped = /[.!?]\**$/u.test(ended);
  // A short line with a colon after a full sentence introduces something.
  if (stopped && next.text.length < 60 && /:\s*$/.test(next.text)) return false;
  const firstWord = next.text.split(' ')[0] ?? '';
  return stopped ? lastLength + 1 + firstWord.length >= column * 0.88 : lastLength >= column * 0.7;
};

const conjunction = new RegExp(`^${words.joints.or}(?!\\p{L})`, 'u');

const glued = (before: string, next: string): string => {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next) && !conjunction.test(next)) return before + next;
  return /\p{L}\/$/u.test(before) ? before + next : `${before} ${next}`;
};

/** Joins paragraphs that a page break divided inside a sentence. With `wrapped`, also lines divided at a column. */
export const joined = (lines: readonly Line[], wrapped: boolean): readonly Line[] => {
  const column = wrapped ? wrapColumn(lines) : 0;
  const whole: Line[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && goesOn(before, lastLength, line, column))
      whole[whole.length - 1] = { ...before, text: glued(before.text.trimEnd(), line.text.trim()) };
    else whole.push(line);
    lastLength = line.indent + line.text.trimEnd().length;
  }
  return whole;
};

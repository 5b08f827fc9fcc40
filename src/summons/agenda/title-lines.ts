import { words } from '../../language/vocabulary/words.ts';
import { namedMeeting } from '../head/next-meeting.ts';
import { isLinks } from '../item/attachments.ts';
import { formalityOf, isClosing, kindOf } from '../item/kinds.ts';
import { pauseOf } from '../item/pauses.ts';
import { slotIn, slotOf } from '../item/slots.ts';
import { isFullName } from '../people/person-names.ts';
import { labelled } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';
import { lettered, numbered } from './markers.ts';
import { afterClock } from './starts.ts';

/** The titles of an agenda that has no numbers, and lines that may be titles too but were not taken for such: places among the lines. */
export interface Titles {
  readonly titles: readonly number[];
  readonly doubtful: readonly number[];
}

/** Where an agenda without numbers lies: below its heading (`headed`) or else below the facts of the meeting, and before another part of the document. */
export interface Region {
  readonly above: number;
  readonly headed: boolean;
  readonly end: number;
}

const farewell = new RegExp(`^${words.head.farewell}(?!\\p{L})`, 'iu');
const everyday = new RegExp(`^${words.items.everyday}$`, 'iu');

/** The title a line would be: without a time before it and a colon after it. */
const titleIn = (line: Line): string => {
  const text = lineText(line).replace(/\s*:$/, '');
  return afterClock(text) ?? text;
};

/** Whether a line ends a letter: `Vänliga hälsningar`. */
export const isFarewell = (line: Line): boolean =>
  !line.cells && (farewell.test(lineText(line)) || /^\/ ?\p{Lu}\p{L}+$/u.test(lineText(line)));

/** Whether a line tells of the item above it: its kind, slot or presenters. */
export const isDetail = (line: Line): boolean => {
  const text = lineText(line);
  const timed = slotIn(text);
  return (
    kindOf(text) !== null ||
    slotOf(text) !== null ||
    (timed !== null && kindOf(timed.before) !== null) ||
    ['presenters', 'kind', 'slot'].includes(labelled(line)?.label ?? '')
  );
};

/** Whether a line says nothing but a day and a time. */
export const namesDay = (text: string): boolean => namedMeeting(text, true)?.whole === true || !/\p{L}/u.test(text);

/** Whether a line is what stands beside items and is no text of theirs: a pause, a date, a label, a letter, a link. */
export const isBeside = (line: Line): boolean => {
  const text = lineText(line);
  return (
    pauseOf(text) !== null || labelled(line) !== null || lettered(line) !== null || isLinks(line.text) || namesDay(text)
  );
};

/** Whether a line could be an item's title by its form: short, no sentence, nobody's name, nothing known as something else. */
export const mayBeTitle = (line: Line): boolean => {
  const title = titleIn(line);
  return (
    line.cells === null &&
    title.length > 1 &&
    title.length <= 150 &&
    /^[\p{Lu}\p{Ll}\d"”“']/u.test(title) &&
    !/[.!;,]$/.test(title) &&
    numbered(line) === null &&
    !(isDetail(line) || isBeside(line) || isFarewell(line)) &&
    !isFullName(title.split(/[,(]/)[0] ?? '')
  );
};

/** Whether a title is one only meetings have: `Mötets öppnande`, but not `Inledning`, which reports have too. */
export const isMeetings = (line: Line): boolean => formalityOf(titleIn(line)) !== null && !everyday.test(titleIn(line));

/** Whether a title is one every agenda has. */
export const isFormal = (line: Line): boolean => formalityOf(titleIn(line)) !== null || isClosing(titleIn(line));

/** Whether a title says when, or lines right below it say of what kind, when or by whom. */
export const isDetailed = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (!line) return false;
  const below = lines.slice(at + 1, at + 5);
  const end = below.findIndex((each) => mayBeTitle(each) && each.bullet === line.bullet);
  const own = end < 0 ? below : below.slice(0, end);
  return slotIn(lineText(line)) !== null || afterClock(lineText(line)) !== null || own.some(isDetail);
};

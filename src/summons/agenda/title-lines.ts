import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
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

/** Indexes of the titles of an agenda without numbers, and of lines that may be titles but were not taken. */
export interface Titles {
  readonly titles: readonly number[];
  readonly doubtful: readonly number[];
}

/** Where an agenda without numbers is: below its heading (`headed`) or else the meeting's facts, until the document's next part. */
export interface Region {
  readonly above: number;
  readonly headed: boolean;
  readonly end: number;
}

const farewell = new RegExp(`^${words.head.farewell}(?!\\p{L})`, 'iu');
const everyday = new RegExp(`^${words.items.everyday}$`, 'iu');

/** A line as a title: without the time before it and the colon after it. */
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
const namesDay = (text: string): boolean => namedMeeting(text, true)?.whole === true || !/\p{L}/u.test(text);

/** Whether a line tells when the meeting is, and maybe where: `11 februari 2027, kl. 9–11, Teams`. */
export const tellsWhen = (text: string): boolean => {
  const date = text.length > 160 ? null : dateIn(text);
  return namesDay(text) || (date !== null && date.year !== null && spanIn(date.rest, 'in spans') !== null);
};

/** Whether a line is no title and no text of an item: a pause, a date, a label, a letter or a link. */
export const isBeside = (line: Line): boolean => {
  const text = lineText(line);
  return (
    pauseOf(text) !== null || labelled(line) !== null || lettered(line) !== null || isLinks(line.text) || namesDay(text)
  );
};

/** Whether a line has the form of a title: short, no sentence, no person's name, and nothing else that is known. */
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

/** Whether only meetings have such a title: `Mötets öppnande`, but not `Inledning`, which reports have too. */
export const isMeetings = (line: Line): boolean => formalityOf(titleIn(line)) !== null && !everyday.test(titleIn(line));

/** Whether a title is one every agenda has. */
export const isFormal = (line: Line): boolean => formalityOf(titleIn(line)) !== null || isClosing(titleIn(line));

/** Whether a title has a time, or the lines right below it tell its kind, time or presenter. */
export const isDetailed = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (!line) return false;
  const below = lines.slice(at + 1, at + 5);
  const end = below.findIndex((each) => mayBeTitle(each) && each.bullet === line.bullet);
  const own = end < 0 ? below : below.slice(0, end);
  return slotIn(lineText(line)) !== null || afterClock(lineText(line)) !== null || own.some(isDetail);
};

import { isBold, type Line, lineText } from '../source/line.ts';
import {
  isBeside,
  isDetail,
  isDetailed,
  isFormal,
  isMeetings,
  mayBeTitle,
  type Region,
  type Titles,
} from './title-lines.ts';

const isPlain = (line: Line): boolean =>
  line.heading === null && !line.bullet && line.cells === null && !isBold(line.text);

/** A line with a colon introduces something, unless every agenda has such a title. */
const isCandidate = (line: Line): boolean =>
  isPlain(line) && mayBeTitle(line) && (isFormal(line) || !/:$/.test(lineText(line)));

/**
 * Titles known only by their words and place. Titles every agenda has, and titles with details below, are sure. Other short lines between
 * them are titles where the agenda has no running text, or where each title follows an empty line. Otherwise they are doubtful.
 */
export const plainTitles = (lines: readonly Line[], { above, headed, end }: Region): Titles | null => {
  const inside = (at: number): boolean => at > above && at < end;
  const all = lines.flatMap((line, at) => (inside(at) && isCandidate(line) ? [at] : []));
  const proven = all.filter((at) => isFormal(lines[at] as Line) || isDetailed(lines, at));
  const [first, last] = [proven[0] ?? -1, proven.at(-1) ?? -1];
  const text = lines.filter(
    (line, at) =>
      inside(at) &&
      at > (headed ? above : first - 1) &&
      isPlain(line) &&
      !(isCandidate(line) || isDetail(line) || isBeside(line)),
  );
  const listed = headed && text.length === 0;
  const meetings = proven.filter((at) => isMeetings(lines[at] as Line) || isDetailed(lines, at));
  const clear = headed ? proven.length > 0 || listed : proven.length > 1 && meetings.length > 0;
  if (!clear) return null;
  const apart = proven.length > 1 && proven.slice(1).every((at) => lines[at]?.gap);
  const sure = new Set(proven);
  const isTitle = (at: number): boolean =>
    sure.has(at) ||
    listed ||
    (apart && lines[at]?.gap === true && (headed || (at > first && at < last))) ||
    (text.length === 0 && at > first && at < last);
  const titles = all.filter(isTitle);
  const doubtful = all.filter((at) => !isTitle(at) && at > (titles[0] ?? 0));
  return titles.length > 1 ? { titles, doubtful } : null;
};

import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { labelled } from '../source/labels.ts';
import { isBold, type Line, lineText } from '../source/line.ts';
import { isAgendaHeading } from './agenda-heading.ts';
import { plainTitles } from './plain-titles.ts';
import {
  isDetailed,
  isFarewell,
  isFormal,
  isMeetings,
  mayBeTitle,
  type Region,
  type Titles,
  tellsWhen,
} from './title-lines.ts';

const ofHead: readonly Label[] = ['date', 'place', 'invited', 'called', 'body'];

const isHeading = (line: Line): boolean => !line.cells && isAgendaHeading(lineText(line));

/** Index of the first title that every agenda has; -1 where there is none. */
const firstFormal = (lines: readonly Line[]): number =>
  lines.findIndex((line) => mayBeTitle(line) && isFormal(line) && !isHeading(line));

/** Finds the agenda's heading. Above the meeting's facts the same word is the document's title; below an item it is the approval of the agenda. */
const headingIn = (lines: readonly Line[]): number => {
  const formal = firstFormal(lines);
  const at = lines.slice(0, formal < 0 ? lines.length : formal).findLastIndex(isHeading);
  const dated = lines.slice(at + 1, Math.max(at + 1, formal)).some((line) => tellsWhen(lineText(line)));
  const facts = lines.slice(at + 1).some((line) => ofHead.includes(labelled(line)?.label ?? 'kind'));
  return dated || facts ? -1 : at;
};

/** Index of the last fact of the meeting above the first known title; -1 where there is none. */
const factsIn = (lines: readonly Line[]): number => {
  const formal = firstFormal(lines);
  const facts: readonly Label[] = formal < 0 ? ofHead : [...ofHead, 'time'];
  const top = formal < 0 ? lines : lines.slice(0, formal);
  return top.findLastIndex(
    (line) =>
      facts.includes(labelled(line)?.label ?? 'kind') || isHeading(line) || (formal >= 0 && tellsWhen(lineText(line))),
  );
};

const endOf = (lines: readonly Line[], heading: number, level: number | null): number => {
  const own = lines[heading]?.heading ?? null;
  const closes = (line: Line, at: number): boolean =>
    at > heading &&
    (isFarewell(line) || (own !== null && (level ?? 9) > own && line.heading !== null && line.heading <= own));
  const end = heading < 0 ? lines.findLastIndex(isFarewell) : lines.findIndex(closes);
  return end < 0 ? lines.length : end;
};

/** How many titles are certain: every agenda has them, or details follow. */
const proofs = (lines: readonly Line[], titles: readonly number[]): readonly number[] =>
  titles.filter((at) => isFormal(lines[at] as Line) || isDetailed(lines, at));

/** Titles known by their look. `sure`: below the agenda's heading the look is enough. */
const marked = (
  lines: readonly Line[],
  { above, headed, end }: Region,
  holds: (line: Line) => boolean,
  sure: boolean,
): Titles | null => {
  const all = lines.flatMap((line, at) => (at > above && at < end && holds(line) && mayBeTitle(line) ? [at] : []));
  const proven = proofs(lines, all);
  const titles = headed ? all : all.filter((at) => at >= (proven[0] ?? 0));
  const meetings = proven.some((at) => isMeetings(lines[at] as Line) || isDetailed(lines, at));
  const clear = headed ? sure || proven.length > 0 : proven.length > 1 && meetings;
  // Another part of the document is no item, but its text must be kept somewhere.
  const doubtful = lines.flatMap((line, at) => (at >= end && line.heading !== null ? [at] : []));
  return clear && titles.length > 1 ? { titles, doubtful } : null;
};

/** All ways to tell titles from text, the clearest first. */
const ways = (lines: readonly Line[]): readonly (Titles | null)[] => {
  const heading = headingIn(lines);
  const own = lines[heading]?.heading ?? null;
  const above = heading < 0 ? factsIn(lines) : heading;
  const region = (level: number | null): Region => ({
    above,
    headed: heading >= 0,
    end: endOf(lines, heading, level),
  });
  const levels = [...new Set(lines.slice(above + 1).flatMap((line) => line.heading ?? []))].sort();
  const bullets = lines.slice(above + 1, region(null).end).filter(({ bullet }) => bullet);
  const outermost = Math.min(...bullets.map(({ indent }) => indent));
  const below = lines[above + 1];
  return [
    ...levels.map((level) =>
      marked(lines, region(level), (line) => line.heading === level, own !== null && level > own),
    ),
    marked(lines, region(null), ({ text, heading, bullet }) => heading === null && !bullet && isBold(text), false),
    marked(
      lines,
      region(null),
      ({ bullet, indent }) => bullet && indent === outermost,
      heading >= 0 && below?.bullet === true,
    ),
    plainTitles(lines, region(null)),
  ];
};

/** Finds the titles of an agenda without numbers, where it is clear which lines they are; else null. */
export const unnumbered = (lines: readonly Line[]): Titles | null => {
  const weight = (found: Titles | null): number => (found ? 1 + proofs(lines, found.titles).length : 0);
  const [best] = [...ways(lines)].sort((a, b) => weight(b) - weight(a));
  return best ?? null;
};

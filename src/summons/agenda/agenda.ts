import type { SourceLine } from '../../meeting/summons.ts';
import { formalityOf, kindOf } from '../item/kinds.ts';
import { slotIn, slotOf } from '../item/slots.ts';
import { labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { isAgendaHeading, isSectionHeading, namesSection, withoutKindHeadings } from './agenda-heading.ts';
import { type NumberedLine, numbered } from './markers.ts';
import { afterClock, meetingEnd, withEnds } from './starts.ts';
import { isBelowInList } from './sub-markers.ts';
import type { Titles } from './title-lines.ts';
import { unnumbered } from './unnumbered.ts';

/** An item's heading and the lines under it. */
export interface Section {
  readonly number: number;
  readonly style: '1.' | '1)' | '§';
  readonly heading: Line;
  /** The title as printed, without number. */
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A summons divided at its items. */
export interface Agenda {
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
}

/** The source lines, each with the item it belongs to. */
export const placesOf = ({ head, sections }: Agenda): readonly SourceLine[] =>
  [{ number: null, heading: null, lines: head }, ...sections].flatMap(({ number: item, heading, lines }) =>
    [...(heading ? [heading] : []), ...lines].map((line) => ({ line: line.number, item, text: lineText(line) })),
  );

/** Whether a numbered line is an item rather than part of a list: a kind, slot or presenter follows, or every agenda has its title. */
const isSurely = (lines: readonly Line[], at: number): boolean => {
  const title = numbered(lines[at] as Line)?.title ?? '';
  if (formalityOf(title) || slotIn(title)) return true;
  for (const line of lines.slice(at + 1, at + 5)) {
    if (numbered(line)) return false;
    const text = lineText(line);
    if (kindOf(text) || slotOf(text) || labelled(line)?.label === 'presenters') return true;
  }
  return false;
};

/** Whether a line is a label alone, whose list is below it. */
const introducesList = (line: Line): boolean =>
  labelled(line)?.value === '' || labelNamed(lineText(line)) === 'position';

/** A numbered list below an item, as far as it was read. */
interface Counted {
  readonly next: number;
  readonly style: string;
  readonly id: string | null;
  /** Whether its last entry is a sentence, and how far in it stands. */
  readonly sentence: boolean;
  readonly indent: number;
}

/** A number with its sign, as it is written. */
const markOf = (found: NumberedLine | null): string => `${found?.style} ${found?.number}`;

const isSentence = (line: Line): boolean => /[.!?;,]$/.test(lineText(line));

/** The first of two numbered lines that count upwards; -1 where there are none. */
const firstCounted = (lines: readonly Line[]): number => {
  const all = lines.flatMap((line, at) => (numbered(line)?.number.valueOf() === undefined ? [] : [at]));
  return (
    all.find((at, index) => {
      const next = lines[all[index + 1] ?? -1];
      return next !== undefined && numbered(next)?.number === (numbered(lines[at] as Line)?.number ?? 0) + 1;
    }) ?? -1
  );
};

/** Items before the one that was found, whose numbers lead up to it. */
const backFrom = (lines: readonly Line[], from: number): number => {
  let first = from;
  for (let at = from - 1; at >= 0; at -= 1) {
    const [found, due] = [numbered(lines[at] as Line), numbered(lines[first] as Line)];
    if (!found || !due) continue;
    if (found.style !== due.style || found.number !== due.number - 1) break;
    first = at;
  }
  return first;
};

/** Where the agenda begins: at the opening, else after its own heading, else at the first line numbered 1 or the first that counts on. */
const beginning = (lines: readonly Line[]): number => {
  const all = lines.flatMap((line, at) => {
    const found = numbered(line);
    return found && (found.number === 1 || found.style === '§') ? [at] : [];
  });
  const headings = all.filter((at) => lines[at]?.heading !== null);
  const firsts = headings.length > 0 ? headings : all;
  const opening = firsts.find((at) => formalityOf(numbered(lines[at] as Line)?.title ?? '') === 'opening');
  const headed = lines.findIndex((line) => isAgendaHeading(lineText(line)));
  return backFrom(
    lines,
    opening ??
      firsts.find((at) => headed >= 0 && at > headed) ??
      firsts.find((at) => isSurely(lines, at)) ??
      firsts[0] ??
      firstCounted(lines),
  );
};

/** The heading level of the items from the first one on; null where they are not headings. */
const levelFrom = (lines: readonly Line[], from: number): number | null => {
  const level = lines[from]?.heading ?? null;
  return lines.slice(from).filter((line) => line.heading === level && numbered(line)).length > 1 ? level : null;
};

/** Numbers the items of an agenda without numbers, and tells a doubt about it. */
const numberedBy = (lines: readonly Line[], { titles, doubtful }: Titles, tell: Tell): Agenda => {
  const ended = withEnds(lines.map(lineText), meetingEnd(lines));
  for (const at of doubtful) tell('title kept as text', (lines[at] as Line).number, lineText(lines[at] as Line));
  tell('numbers are ours', (lines[titles[0] ?? 0] as Line).number, lineText(lines[titles[0] ?? 0] as Line));
  const sections = titles.map((at, index): Section => {
    const heading = lines[at] as Line;
    const said = (ended[at] ?? '').replace(/\s*:$/, '');
    // The last start has no end, so it stays as text.
    const untimed = slotIn(said) ? null : afterClock(said);
    const start = untimed === null ? [] : [{ ...heading, text: said.slice(0, -untimed.length).trim(), bullet: false }];
    const own = lines.slice(at + 1, titles[index + 1]);
    return { number: index + 1, style: '1.', heading, title: untimed ?? said, lines: [...start, ...own] };
  });
  return { head: lines.slice(0, titles[0]), sections };
};

/**
 * Finds the agenda's items, numbered one after the other. A number out of order is an item only where its content or heading shows it.
 * The same holds for a line that is no heading where the other items are. Numbered lists inside items stay text.
 */
export const agendaOf = (lines: readonly Line[], tell: Tell): Agenda => {
  const from = beginning(lines);
  const titles = lines.some((line, at) => numbered(line) && isSurely(lines, at)) ? null : unnumbered(lines);
  if (titles && (from < 0 || (titles.titles[0] ?? 0) < from)) return numberedBy(lines, titles, tell);
  if (from < 0) return { head: lines, sections: [] };
  const level = levelFrom(lines, from);
  const sections: (Section & { lines: Line[] })[] = [];
  // The Word lists that number items.
  const lists = new Set<string>();
  let list = null as Counted | null;
  const lastAt = new Map(
    lines.flatMap((line, at) => {
      const found = numbered(line);
      return found ? [[markOf(found), at] as const] : [];
    }),
  );
  for (const [offset, line] of lines.slice(from).entries()) {
    const at = from + offset;
    const last = sections.at(-1);
    // A level below the items in their own list numbers sub-items.
    const found = last && isBelowInList(line, last.heading) ? null : numbered(line);
    const due: number | undefined = last ? last.number + 1 : found?.number;
    const inList: boolean =
      list !== null &&
      list.next === found?.number &&
      list.style === found.style &&
      (line.list === null ? !line.gap : line.list === list.id);
    // A number that goes on with a list may be the next item's all the same, where that comes nowhere below.
    const mayBeItem: boolean =
      inList && found?.number === due && found?.style === last?.style && lastAt.get(markOf(found)) === at;
    const isOther: boolean =
      mayBeItem && list !== null && (isSentence(line) !== list.sentence || line.indent < list.indent);
    const sameList = line.list !== null && found?.number === due && lists.has(line.list);
    const headed = level !== null && line.heading === level;
    const isPlain = level === null || (line.list === null && found?.number === due);
    const surely = found !== null && (sameList || headed || (isPlain && isSurely(lines, at)));
    const named = found !== null && (found.title !== '' || lines[at + 1] !== undefined);
    if (found && named && (surely || (level === null && found.number === due && (!inList || isOther)))) {
      if (found.number !== due) tell('number out of order', line.number, lineText(line));
      const above = last?.lines.at(-1);
      if (above && isSectionHeading(above)) {
        last?.lines.pop();
        if (!namesSection(lineText(above))) tell('heading not understood', above.number, lineText(above));
      }
      const number = last ? Math.max(found.number, last.number + 1) : found.number;
      sections.push({ number, style: found.style, heading: line, title: found.title, lines: [] });
      if (line.list !== null) lists.add(line.list);
      list = null;
    } else {
      last?.lines.push(line);
      if (found) {
        // Where items are headings, a list is only a list.
        const begins = list?.next !== found.number && !lines.slice(Math.max(0, at - 2), at).some(introducesList);
        if (level === null && (begins || mayBeItem)) tell('list kept as text', line.number, lineText(line));
        list = {
          next: found.number + 1,
          style: found.style,
          id: line.list,
          sentence: isSentence(line),
          indent: line.indent,
        };
      } else if (!(line.bullet || line.cells)) list = null;
    }
  }
  return { head: lines.slice(0, from), sections: withoutKindHeadings(sections) };
};

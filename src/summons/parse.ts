import type { DateText } from '../language/calendar.ts';
import { matchable, plainText } from '../language/plain-text.ts';
import { namesFor } from '../language/vocabulary/words.ts';
import { dateIn, weekdayHolds } from '../language/written-date.ts';
import type { Doubt, Head, SourceLine, Summons } from '../meeting/summons.ts';
import { agendaOf, placesOf, type Section } from './agenda/agenda.ts';
import { untabled } from './agenda/agenda-table.ts';
import { withoutContents } from './agenda/contents-list.ts';
import { withNumbers } from './agenda/number-marks.ts';
import { withNumberedRows } from './agenda/numbered-rows.ts';
import { meetingEnd } from './agenda/starts.ts';
import { checkCapitals, checkNames, type NameAt } from './checks/check-names.ts';
import { checkSlots, timedPauses } from './checks/check-slots.ts';
import { checkSums } from './checks/check-sums.ts';
import { checkAbbreviations, checkBodyName } from './checks/check-words.ts';
import { type Ending, endingOf } from './ending/closing.ts';
import { withoutFarewell } from './ending/farewell.ts';
import { headOf } from './head/head.ts';
import type { ReadHead } from './head/head-draft.ts';
import { houseStyleOf, isMinutesTitle, titleWordOf } from './head/house-style.ts';
import { following, settled } from './head/missing-year.ts';
import { withoutPeopleNumbers } from './head/people-lines.ts';
import { itemOf, type ReadItem, tellKindless } from './item/item.ts';
import { formalityOf, isClosing } from './item/kinds.ts';
import { withOutcomeLabels } from './item/outcome-labels.ts';
import { abbreviationIn } from './item/positions.ts';
import { withoutMarks } from './people/attendance-marks.ts';
import { calledOf, seated } from './people/called.ts';
import { tellNoNames, tellStrangers, withOwnItems, withRoles } from './people/seating.ts';
import { type Line, lineText, type Tell } from './source/line.ts';

/** What surrounds the text: the day of reading, and the name of the file it came in. */
export interface Circumstances {
  readonly today: DateText;
  readonly name: string | null;
}

/** Only an item that ends meetings has the words that close one, unless they have a heading. */
const ending = (sections: readonly Section[]): Ending => {
  const last = sections.at(-1);
  // The title may be the first line below the number.
  const below = last?.title === '' ? last.lines.slice(0, 1) : [];
  const title = below[0] ? lineText(below[0]) : (last?.title ?? '');
  const formality = formalityOf(title);
  const ends = formality === 'next meeting' || formality === 'other matters' || isClosing(title);
  const found = endingOf(last?.lines.slice(below.length) ?? [], ends);
  return { ...found, lines: [...below, ...found.lines] };
};

const dated = (head: ReadHead, text: string, { today, name }: Circumstances, tell: Tell): DateText | null => {
  const named = name === null ? null : dateIn(name.replaceAll('_', ' '));
  if (!head.date) {
    const date = named?.year ? settled(named, { text, today }) : null;
    tell('date missing', null, date ?? '');
    return date;
  }
  const { written, line, quote } = head.date;
  const sameDay = named?.year && named.month === written.month && named.day === written.day;
  const date = settled(sameDay ? { ...written, year: written.year ?? named.year } : written, { text, today });
  if (written.year === null) tell('date without year', line, quote);
  else if (!weekdayHolds(written, date)) tell('weekday does not match date', line, quote);
  return date;
};

/** What head and items say of the meeting without more ado. */
const meetingOf = (head: ReadHead, items: readonly ReadItem[], minutesTitle: string) => ({
  title: titleWordOf(head.titleWord, items, minutesTitle),
  body: head.body,
  start: head.start,
  end: head.end,
  place: head.place,
  invited: head.invited,
  apologies: [...head.apologies, ...items.flatMap((read) => read.apologies)].map(({ name }) => name),
  absent: [...head.absent, ...items.flatMap((read) => read.absent)].map(({ name }) => name),
  style: houseStyleOf(items, head.apologiesInHead),
});

/** Makes a summons of lines and tells every doubt, in the order of the text. Pure; never throws, and drops nothing but labels and page numbers. */
export const parse = (
  source: readonly Line[],
  around: Circumstances,
): { readonly summons: Summons; readonly doubts: readonly Doubt[]; readonly lines: readonly SourceLine[] } => {
  const doubts: Doubt[] = [];
  const tell: Tell = (reason, line, quote) => doubts.push({ reason, line, quote });
  const lines = untabled(
    withNumbers(withNumberedRows(withoutContents(withoutPeopleNumbers(source)))),
    meetingEnd(source),
    tell,
  );
  const text = lines.map(lineText).join('\n');
  const names = namesFor(text);
  const found = agendaOf(lines, tell);
  const last = found.sections.at(-1);
  const agenda = last ? { ...found, sections: [...found.sections.slice(0, -1), withoutFarewell(last, tell)] } : found;
  const head = headOf(agenda.head, tell);
  const marked = withoutMarks(head.called);
  head.absent.push(...marked.absent);
  head.apologies.push(...marked.apologies);
  const abbreviation = head.abbreviation ?? abbreviationIn(text);
  const bodies = [abbreviation, head.body].filter((name) => name !== null).map(matchable);
  const end = ending(agenda.sections);
  const sections = agenda.sections.map((section, at) =>
    at === agenda.sections.length - 1 ? { ...section, lines: end.lines } : section,
  );
  const held = isMinutesTitle(head.titleWord) || end.signed.length > 0;
  const items = (held ? withOutcomeLabels(sections) : sections).map((section) =>
    itemOf(section, { bodies, held }, tell),
  );
  tellKindless(items, tell);
  const at = (read: ReadItem): number => (read.presenterLine ?? read.section.heading).number;
  const others: NameAt[] = [
    ...head.apologies,
    ...head.absent,
    ...head.invited.map(({ name }) => ({ name, line: head.invitedLines[0] ?? 0 })),
    ...items.flatMap((read) => read.item.presenters.map(({ name }) => ({ name, line: at(read) }))),
    ...items.flatMap((read) => [...read.absent, ...read.apologies]),
  ];
  const written = calledOf(
    marked.lines,
    others.map(({ name }) => name),
    names.called,
    tell,
  );
  for (const { name, role, line } of end.signed) if (name && role) head.roles.push({ text: name, role, line });
  withRoles(written, head, names.called);
  const own = items.flatMap((read) => read.ownItem);
  const away = [...head.apologies, ...head.absent, ...items.flatMap((read) => [...read.absent, ...read.apologies])];
  tellNoNames(away, tell);
  // Those present are listed without those who were not.
  tellStrangers(written, head.listsPresent && !head.listsCalled ? [] : away, own, tell);
  const groups = withOwnItems(
    seated(written, head.notes, tell),
    own.map(({ name }) => name),
  );
  const called = written.flatMap(({ seats }) =>
    seats.flatMap(({ name, line }) => (name === null ? [] : [{ name, line }])),
  );
  const pauses = timedPauses(items, tell);
  const date = dated(head, text, around, tell);
  const next = items.find((read) => read.next)?.next ?? null;
  if (next && next.meeting.date.year === null) tell('date without year', next.line.number, lineText(next.line));
  checkSlots(items, pauses, head.end, tell);
  checkNames(called, others, tell);
  checkCapitals(
    [
      ...written.flatMap(({ name, seats }) => [
        { name, line: seats[0]?.line ?? 0 },
        ...seats.map((seat) => ({ name: seat.affiliation ?? '', line: seat.line })),
      ]),
      ...items.flatMap((read) =>
        read.item.presenters.map(({ affiliation }) => ({ name: affiliation ?? '', line: at(read) })),
      ),
    ],
    tell,
  );
  checkSums(lines, tell);
  checkAbbreviations(lines, tell);
  checkBodyName(lines, head.body, tell);
  const meeting: Head = {
    ...meetingOf(head, items, names.minutesTitle),
    abbreviation,
    date,
    pauses: pauses.map(({ afterItem, minutes }) => ({ afterItem, minutes })),
    nextMeeting: next && {
      date: following(next.meeting.date, date ?? around.today),
      start: next.meeting.span?.start ?? null,
      end: next.meeting.span?.end ?? null,
    },
    closing: end.closing === null ? null : plainText(end.closing),
    ...(end.followUps.length > 0 ? { followUps: end.followUps } : {}),
  };
  const order = doubts.map((doubt, index) => ({ doubt, index }));
  order.sort((a, b) => (a.doubt.line ?? 0) - (b.doubt.line ?? 0) || a.index - b.index);
  return {
    summons: { meeting, groups, items: items.map(({ item }) => item) },
    doubts: order.map(({ doubt }) => doubt),
    lines: placesOf(agenda),
  };
};

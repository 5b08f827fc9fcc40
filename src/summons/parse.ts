import { sameName } from '../meeting/names.ts';
import type { DateText, Doubt, Group, Head, SourceLine, Summons } from '../meeting/summons.ts';
import { type Agenda, agendaOf, type Section } from './agenda.ts';
import { calledOf, seated, ungrouped, type WrittenGroup } from './called.ts';
import { checkCapitals, checkNames, type NameAt } from './check-names.ts';
import { checkSlots, timedPauses } from './check-slots.ts';
import { checkSums } from './check-sums.ts';
import { checkAbbreviations, checkBodyName } from './check-words.ts';
import { type Ending, endingOf } from './closing.ts';
import { dateIn, following, settled, weekdayHolds } from './dates.ts';
import { headOf, type ReadHead } from './head.ts';
import { houseStyleOf, titleWordOf } from './house-style.ts';
import { itemOf, type ReadItem } from './item.ts';
import { joined } from './joined.ts';
import { formalityOf, isClosing } from './kinds.ts';
import { type Line, seen, type Tell } from './line.ts';
import { matchable, plain } from './plain.ts';
import { abbreviationIn } from './positions.ts';
import { type PersonAt, presentersOf } from './presenters.ts';
import { seatOf, type WrittenSeat } from './seats.ts';

/** What surrounds the text: the day of reading, and the name of the file it came in. */
export interface Circumstances {
  readonly today: DateText;
  readonly name: string | null;
}

/** Only an item that ends meetings has the words that close one. */
const ending = (sections: readonly Section[]): Ending => {
  const last = sections.at(-1);
  const formality = last && formalityOf(last.title);
  const ends = last && (formality === 'next meeting' || formality === 'other matters' || isClosing(last.title));
  return ends ? endingOf(last.lines) : { lines: last?.lines ?? [], closing: null, signed: [] };
};

/** Gives the roles that labels and signatures name to the seats, and a seat to whoever has none. */
const withRoles = (groups: WrittenGroup[], head: ReadHead): void => {
  const named = head.roles.flatMap(({ text, role, line }) =>
    presentersOf(text).map(({ name, affiliation }) => ({
      text: [name, affiliation].filter(Boolean).join(', '),
      name,
      role,
      line,
    })),
  );
  for (const { text, name, role, line } of named) {
    const written = seatOf(name, line);
    const group = groups.find(({ seats }) =>
      seats.some((seat) => seat.name !== null && sameName(seat.name, written.name ?? '')),
    );
    if (group) {
      const at = group.seats.findIndex((seat) => seat.name !== null && sameName(seat.name, written.name ?? ''));
      const seat = group.seats[at];
      if (seat) group.seats[at] = { ...seat, role: seat.role ?? role };
    } else if (written.name) {
      const rest = groups.find(({ name }) => name === ungrouped) ?? { name: ungrouped, seats: [] };
      if (rest.seats.length === 0) groups.push(rest);
      rest.seats.push({ ...seatOf(text, line), role });
    }
  }
};

const seatsOf = (groups: readonly WrittenGroup[]): readonly WrittenSeat[] => groups.flatMap(({ seats }) => seats);

/** Tells of people said to be away or only partly present of whom the called list does not say as much. */
const tellStrangers = (
  groups: readonly WrittenGroup[],
  away: readonly PersonAt[],
  own: readonly PersonAt[],
  tell: Tell,
): void => {
  const seats = seatsOf(groups);
  const isSeated = ({ name }: PersonAt): boolean =>
    seats.some((seat) => seat.name !== null && sameName(seat.name, name));
  const isKnown = ({ affiliation }: PersonAt): boolean =>
    affiliation === null || seats.some((seat) => seat.affiliation === affiliation);
  for (const person of [
    ...away.filter((each) => !isKnown(each)),
    ...own.filter((each) => !(isSeated(each) && isKnown(each))),
  ])
    tell('called list not understood', person.line, [person.name, person.affiliation].filter(Boolean).join(', '));
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

const ownItem = (groups: readonly Group[], names: readonly string[]): readonly Group[] =>
  groups.map((group) => ({
    ...group,
    seats: group.seats.map((seat) =>
      seat.name !== null && names.some((name) => sameName(name, seat.name ?? ''))
        ? { ...seat, ownItemOnly: true }
        : seat,
    ),
  }));

/** Where everything stands, as it was read. */
const placesOf = ({ head, sections }: Agenda): readonly SourceLine[] =>
  [{ number: null, heading: null, lines: head }, ...sections].flatMap(({ number: item, heading, lines }) =>
    [...(heading ? [heading] : []), ...lines].map((line) => ({ line: line.number, item, text: seen(line) })),
  );

/** Makes a summons of lines and tells every doubt, in the order of the text. Pure; never throws, and drops nothing but labels and page numbers. */
export const parse = (
  source: readonly Line[],
  around: Circumstances,
): { readonly summons: Summons; readonly doubts: readonly Doubt[]; readonly lines: readonly SourceLine[] } => {
  const doubts: Doubt[] = [];
  const tell: Tell = (reason, line, quote) => doubts.push({ reason, line, quote });
  const lines = joined(source);
  const text = lines.map(seen).join('\n');
  const agenda = agendaOf(lines, tell);
  const head = headOf(agenda.head, tell);
  const abbreviation = head.abbreviation ?? abbreviationIn(text);
  const bodies = [abbreviation, head.body].filter((name) => name !== null).map(matchable);
  const end = ending(agenda.sections);
  const sections = agenda.sections.map((section, at) =>
    at === agenda.sections.length - 1 ? { ...section, lines: end.lines } : section,
  );
  const items = sections.map((section) => itemOf(section, bodies, tell));
  const at = (read: ReadItem): number => (read.presenterLine ?? read.section.heading).number;
  const others: NameAt[] = [
    ...head.apologies,
    ...head.absent,
    ...head.invited.map(({ name }) => ({ name, line: head.invitedLines[0] ?? 0 })),
    ...items.flatMap((read) => read.item.presenters.map(({ name }) => ({ name, line: at(read) }))),
    ...items.flatMap((read) => [...read.absent, ...read.apologies]),
  ];
  const written = calledOf(
    head.called,
    others.map(({ name }) => name),
    tell,
  );
  for (const { name, role, line } of end.signed) if (name && role) head.roles.push({ text: name, role, line });
  withRoles(written, head);
  const own = items.flatMap((read) => read.ownItem);
  const away = [...head.apologies, ...head.absent, ...items.flatMap((read) => [...read.absent, ...read.apologies])];
  tellStrangers(written, away, own, tell);
  const groups = ownItem(
    seated(written, head.notes, tell),
    own.map(({ name }) => name),
  );
  const called = written.flatMap(({ seats }) =>
    seats.flatMap(({ name, line }) => (name === null ? [] : [{ name, line }])),
  );
  const pauses = timedPauses(items, tell);
  const date = dated(head, text, around, tell);
  const next = items.find((read) => read.next)?.next ?? null;
  if (next && next.meeting.date.year === null) tell('date without year', next.line.number, seen(next.line));
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
    title: titleWordOf(head.titleWord, items),
    body: head.body,
    abbreviation,
    date,
    start: head.start,
    end: head.end,
    place: head.place,
    invited: head.invited,
    apologies: [
      ...head.apologies.map(({ name }) => name),
      ...items.flatMap((read) => read.apologies.map(({ name }) => name)),
    ],
    absent: [...head.absent.map(({ name }) => name), ...items.flatMap((read) => read.absent.map(({ name }) => name))],
    pauses: pauses.map(({ afterItem, minutes }) => ({ afterItem, minutes })),
    nextMeeting: next && {
      date: following(next.meeting.date, date ?? around.today),
      start: next.meeting.span?.start ?? null,
      end: next.meeting.span?.end ?? null,
    },
    closing: end.closing === null ? null : plain(end.closing),
    style: houseStyleOf(items, head.apologiesInHead),
  };
  const order = doubts.map((doubt, index) => ({ doubt, index }));
  order.sort((a, b) => (a.doubt.line ?? 0) - (b.doubt.line ?? 0) || a.index - b.index);
  return {
    summons: { meeting, groups, items: items.map(({ item }) => item) },
    doubts: order.map(({ doubt }) => doubt),
    lines: placesOf(agenda),
  };
};

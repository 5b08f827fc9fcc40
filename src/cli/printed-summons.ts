import { listed, longDate, printedClock } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Clock } from '../language/clock.ts';
import type { Doubt, Head, Item, Presenter, Seat, Summons } from '../meeting/summons.ts';
import { wrapped } from './wrapped.ts';

const span = (start: Clock | null, end: Clock | null): string =>
  [start, end]
    .filter((clock) => clock !== null)
    .map(printedClock)
    .join('–');

const underlined = (text: string): string => `${text}\n${'─'.repeat(text.length)}`;

const named = ({ name, affiliation }: Presenter): string => (affiliation === null ? name : `${name}, ${affiliation}`);

const headText = (head: Head, { doubts, locale }: Words, width: number): string => {
  const words = doubts.printed;
  const title = head.body
    ? `${head.body}${head.abbreviation ? ` (${head.abbreviation})` : ''}`
    : (head.abbreviation ?? words.untitled);
  const next = head.nextMeeting;
  const rows: [string, string][] = [
    [words.date, head.date ? longDate(head.date, locale) : words.without],
    [words.time, span(head.start, head.end) || words.without],
    [words.place, head.place ?? words.without],
    [words.invited, head.invited.map(named).join('; ')],
    [words.apologies, listed(head.apologies, locale)],
    [words.absent, listed(head.absent, locale)],
    [
      words.nextMeeting,
      next ? [longDate(next.date, locale), span(next.start, next.end)].filter(Boolean).join(', ') : '',
    ],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const column = Math.max(...shown.map(([label]) => label.length)) + 2;
  const lines = shown.map(([label, value]) => wrapped(value, width, label.padEnd(column), ' '.repeat(column)));
  return [underlined(title), ...lines].join('\n');
};

const seatText = (seat: Seat, { doubts: { printed }, minutes }: Words): string => {
  const notes = [
    seat.role && minutes.roles[seat.role],
    seat.deputisesFor && printed.deputisesFor(seat.deputisesFor),
    seat.ownItemOnly && printed.ownItemOnly,
  ].filter(Boolean);
  const who = [seat.name ?? printed.vacant, seat.affiliation].filter(Boolean).join(', ');
  return notes.length > 0 ? `${who} (${notes.join('; ')})` : who;
};

const calledText = ({ groups }: Summons, words: Words, width: number): string => {
  const seats = groups.flatMap((group) => group.seats);
  const vacant = seats.filter(({ name }) => name === null).length;
  return [
    underlined(words.doubts.printed.called(seats.length - vacant, vacant)),
    ...groups.flatMap((group) => [
      `  ${group.takesPositions === false ? words.cards.summons.takesNone(group.name) : group.name}`,
      ...group.seats.map((seat) => wrapped(seatText(seat, words), width, '    ', '      ')),
    ]),
  ].join('\n');
};

const wordCount = (item: Item): number =>
  [item.body, ...item.subItems.map(({ body }) => body)]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const itemText = (item: Item, { doubts: { printed }, minutes }: Words, width: number): string => {
  const inset = '      ';
  const row = (text: string): string => wrapped(text, width, inset, `${inset}  `);
  const slot =
    item.slot && [printed.minutes(item.slot.minutes), span(item.slot.start, item.slot.end)].filter(Boolean).join(', ');
  const facts = [item.kind && minutes.kinds[item.kind], slot].filter(Boolean).join(' · ');
  const body = wordCount(item);
  return [
    wrapped(item.title, width, `${String(item.number).padStart(4)}. `, inset),
    ...(facts ? [row(facts)] : []),
    ...(item.presenters.length > 0 ? [row(`${printed.presenters}: ${item.presenters.map(named).join('; ')}`)] : []),
    ...(item.proposal ? [row(`${printed.proposal}: ${item.proposal}`)] : []),
    ...item.positions.map((position) => row(`${printed.position}: ${position}`)),
    ...item.attachments.map(({ title }) => row(`${printed.attachment}: ${title}`)),
    ...item.subItems.flatMap((sub) => [
      row(`${sub.letter}) ${sub.title}`),
      ...sub.positions.map((position) => row(`${printed.position}: ${position}`)),
    ]),
    ...(body > 0 ? [row(printed.body(body))] : []),
  ].join('\n');
};

const agendaText = ({ items, meeting }: Summons, words: Words, width: number): string => {
  const { printed } = words.doubts;
  const entries = items.flatMap((item) => [
    itemText(item, words, width),
    ...meeting.pauses
      .filter(({ afterItem }) => afterItem === item.number)
      .map(({ minutes }) => `      – ${printed.pause(minutes)} –`),
  ]);
  return [underlined(printed.items(items.length)), entries.join('\n\n')].join('\n');
};

const doubtsText = (doubts: readonly Doubt[], words: Words, width: number): string => {
  const { printed } = words.doubts;
  if (doubts.length === 0) return printed.noDoubts;
  const column = Math.max(...doubts.map(({ line }) => (line === null ? 0 : printed.line(line).length))) + 4;
  return [
    underlined(printed.doubts(doubts.length)),
    ...doubts.map(({ reason, line, quote }) => {
      const place = `  ${line === null ? '' : printed.line(line)}`.padEnd(column);
      const shown = quote.length > 160 ? `${quote.slice(0, 159)}…` : quote;
      return wrapped(
        shown === '' ? words.doubts[reason] : `${words.doubts[reason]}: ${shown}`,
        width,
        place,
        ' '.repeat(column),
      );
    }),
  ].join('\n');
};

/** Lays out for a terminal of `width` columns what an import understood: head, called people, agenda, doubts. */
export const printedSummons = (summons: Summons, doubts: readonly Doubt[], words: Words, width: number): string =>
  [
    headText(summons.meeting, words, width),
    ...(summons.groups.length > 0 ? [calledText(summons, words, width)] : []),
    agendaText(summons, words, width),
    doubtsText(doubts, words, width),
  ].join('\n\n');

import type { Draft } from '../../meeting/meeting.ts';
import { silentGroups } from '../../meeting/people/seats.ts';
import type { Doubt, Group, Seat, Summons } from '../../meeting/summons.ts';
import { actions, aside, box, type Element, heading, text } from '../kit/elements.ts';
import { button, framed, pageTurner, title } from '../kit/frame.ts';
import { pageOf } from '../kit/pages.ts';
import { groupTitle, nameList, presenterNames } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import { whenWords } from '../kit/times.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { accountInputs } from './account-inputs.ts';
import { doubtsByItem } from './doubt-places.ts';
import { itemRow } from './item-row.ts';

const doubtRow = ({ reason, line, quote }: Doubt, { words }: View): Element =>
  box(
    [
      text(words.doubts[reason], { color: 'warning', weight: 'bolder' }),
      aside([line === null ? '' : words.cards.summons.line(line), typed(quote, 240)].filter(Boolean).join(': ')),
    ],
    { spacing: 'small' },
  );

const seatWords = (seat: Seat, { words: { cards } }: View): string => {
  if (seat.name === null) return cards.summons.vacant;
  const named = seat.affiliation ? cards.withAffiliation(seat.name, seat.affiliation) : seat.name;
  const notes = [
    seat.role && cards.roles[seat.role],
    seat.deputisesFor && cards.summons.deputises(seat.deputisesFor),
    seat.ownItemOnly && cards.rollAnswers['own item'].toLowerCase(),
  ].filter(Boolean);
  return notes.length > 0 ? cards.withRole(named, notes.join(', ')) : named;
};

const groupRow = ({ name, seats, takesPositions }: Group, view: View): Element =>
  box(
    [
      text(groupTitle(typed(name, 200), takesPositions, view), { weight: 'bolder', size: 'small' }),
      ...seats.slice(0, 40).map((seat) => aside(typed(seatWords(seat, view), 260))),
      ...(seats.length > 40 ? [aside(view.words.cards.more(seats.length - 40))] : []),
    ],
    { spacing: 'small' },
  );

/** Which groups take no positions. */
const takersRow = (summons: Summons, view: View): Element => {
  const words = view.words.cards.summons;
  const silent = silentGroups({ summons });
  return aside(
    [silent.length > 0 ? words.takers(nameList(silent, view, 800)) : words.allTake, words.changeTakers].join(' '),
  );
};

/** What the head says beside day, time and place. */
const headRows = ({ meeting }: Summons, view: View): readonly Element[] => {
  const { summons, agenda } = view.words.cards;
  const { body, abbreviation, apologies, absent, nextMeeting, closing } = meeting;
  const name = [body, abbreviation && `(${abbreviation})`].filter(Boolean).join(' ');
  const lines = [
    name === '' ? '' : typed(name, 300),
    apologies.length > 0 ? summons.apologies(nameList(apologies, view, 800)) : '',
    absent.length > 0 ? summons.absent(nameList(absent, view, 800)) : '',
    nextMeeting ? agenda.nextMeeting(whenWords(nextMeeting, view)) : '',
    closing ? summons.closing(typed(closing, 200)) : '',
  ];
  const said = lines.filter(Boolean).map((line) => aside(line));
  return said.length > 0 ? [heading(summons.head), ...said] : [];
};

/** What was read from the kallelse, in the order a secretary checks it: doubts first, and again beside the items they are about. */
const rows = (draft: Draft, view: View): readonly Element[] => {
  const { summons, doubts } = draft;
  const words = view.words.cards.summons;
  const { invited, pauses } = summons.meeting;
  const about = doubtsByItem(draft);
  const pauseAfter = new Map(pauses.map(({ afterItem, minutes }) => [afterItem, minutes]));
  return [
    ...(doubts.length > 0 ? [heading(words.doubts)] : []),
    ...doubts.map((doubt) => doubtRow(doubt, view)),
    ...headRows(summons, view),
    ...(summons.items.length > 0 ? [heading(words.items)] : []),
    ...summons.items.map((item) =>
      itemRow(item, pauseAfter.get(item.number) ?? null, about.get(item.number) ?? [], view),
    ),
    ...(summons.groups.length > 0 ? [heading(words.people), takersRow(summons, view)] : []),
    ...summons.groups.map((group) => groupRow(group, view)),
    ...(invited.length > 0 ? [heading(words.invited), aside(presenterNames(invited, view))] : []),
  ];
};

const seated = ({ groups }: Summons): number =>
  groups.flatMap(({ seats }) => seats).filter(({ name }) => name !== null).length;

const gist = ({ items, groups, meeting }: Summons, view: View): string => {
  const { counted } = view.words.cards;
  const parts = [
    whenWords(meeting, view),
    counted.items(items.length),
    counted.people(seated({ groups, items, meeting })),
  ];
  return parts.filter(Boolean).join(' · ');
};

/** The card of a kallelse that is no longer under review: used or discarded. */
const settled = (view: View): Shown => {
  const { summons: words } = view.words.cards;
  const { summons } = view.meeting;
  const outcome = summons ? words.used : words.discarded;
  const next = view.meeting.phase === 'summoned' ? [text(words.opening, { spacing: 'small' })] : [];
  const body = [...title(view, outcome), ...(summons ? [aside(gist(summons, view))] : []), ...next];
  return framed(view, { body, summary: outcome, refresh: null });
};

/** The kallelse as it was read, for the secretary to check: doubts, items, people and their accounts. A long one has several pages. */
export const summonsCard = (view: View): Shown => {
  const { draft } = view.meeting;
  if (!draft) return settled(view);
  const { buttons, counted, summons: words } = view.words.cards;
  const { shown, page, pages } = pageOf(rows(draft, view), { bytes: 11_000, count: 60 }, view.page);
  const doubts = draft.doubts.length > 0 ? counted.doubts(draft.doubts.length) : words.noDoubts;
  const body = [
    ...title(view, words.title),
    aside([gist(draft.summons, view), typed(draft.summons.meeting.place ?? '', 200)].filter(Boolean).join(' · ')),
    text(doubts, { color: draft.doubts.length > 0 ? 'warning' : 'good', spacing: 'small' }),
    ...shown,
    ...pageTurner(view, 'summons', page, pages),
    ...accountInputs(draft, view),
    aside(words.check, { spacing: 'medium' }),
    actions([
      button(buttons.useSummons, pressOn(view, 'summons', { kind: 'use summons' }), { style: 'positive' }),
      button(buttons.cancel, pressOn(view, 'summons', { kind: 'discard summons' }), { associatedInputs: 'none' }),
    ]),
  ];
  return framed(view, { body, summary: `${words.title}: ${gist(draft.summons, view)}. ${doubts}`, refresh: null });
};

import { agreedText } from '../../i18n/follow-up-text.ts';
import { tellsCarried } from '../../meeting/board/carried.ts';
import { type Position, positionsOf } from '../../meeting/meeting.ts';
import { withRaised } from '../../meeting/other-matters.ts';
import { isOnlyProposed } from '../../meeting/position/referral.ts';
import type { Item, SubItem } from '../../meeting/summons.ts';
import { aside, box, type Element, text } from '../kit/elements.ts';
import { presenterNames } from '../kit/people.ts';
import { linked, typed, weight } from '../kit/safe-text.ts';
import { clock, factsLine, whenWords } from '../kit/times.ts';
import type { View } from '../kit/view.ts';
import { endOf } from './outcomes.ts';

/** Kind, time and presenters. */
const facts = (item: Item, view: View): readonly Element[] => {
  const line = factsLine(item, view);
  const presenters = presenterNames(item.presenters, view);
  return [
    ...(line ? [aside(line)] : []),
    ...(presenters ? [aside(view.words.cards.itemCard.presenters(presenters))] : []),
  ];
};

const subItems = (parts: readonly SubItem[], view: View): readonly Element[] => {
  const shown = parts.slice(0, 20);
  return [
    ...shown.map(({ letter, title }) => text(`${letter}) ${typed(title, 240)}`, { spacing: 'small' })),
    ...(parts.length > shown.length ? [aside(view.words.cards.more(parts.length - shown.length))] : []),
  ];
};

const attachments = (item: Item, view: View): readonly Element[] => {
  if (item.attachments.length === 0) return [];
  const links: string[] = [];
  for (const { title, url } of item.attachments) {
    const next = [...links, linked(title, url)];
    if (weight(next) > 5_000) break;
    links.push(linked(title, url));
  }
  const left = item.attachments.length - links.length;
  return [
    text(view.words.cards.itemCard.attachments, { weight: 'bolder', size: 'small', spacing: 'medium' }),
    ...links.map((link) => text(link, { spacing: 'small' })),
    ...(left > 0 ? [aside(view.words.cards.more(left))] : []),
  ];
};

/** The proposal in the kallelse, in a box. */
const proposal = (item: Item, view: View): readonly Element[] =>
  item.proposal === null
    ? []
    : [
        box([aside(view.words.cards.itemCard.proposal), text(typed(item.proposal, 3_000), { spacing: 'none' })], {
          style: 'emphasis',
          spacing: 'medium',
        }),
      ];

/** Follow-ups carried over from the previous meeting. */
const carriedRows = ({ meeting: { carried }, words }: View): readonly Element[] => [
  text(words.cards.itemCard.carried, { weight: 'bolder', size: 'small', spacing: 'medium' }),
  ...carried.slice(0, 15).map((one) => {
    const { what, who, when, consultation, ended, movedFrom } = one;
    const short = !consultation && !ended && !movedFrom;
    const said = short ? [what, who, when].filter(Boolean).join('; ') : agreedText(one, words);
    return text(`– ${typed(said, consultation ? 700 : 300)}`, { spacing: 'small' });
  }),
  ...(carried.length > 15 ? [aside(words.cards.more(carried.length - 15))] : []),
];

/** The time of opening, the other matters that were raised, or the next meeting, on the items for these. */
const ofFormality = (item: Item, view: View): readonly Element[] => {
  const { meeting, words } = view;
  if (item.formality === 'opening') {
    return meeting.openedAt === null ? [] : [aside(words.cards.itemCard.opened(clock(meeting.openedAt, view)))];
  }
  if (item.formality === 'next meeting') {
    return meeting.nextMeeting ? [text(words.cards.agenda.nextMeeting(whenWords(meeting.nextMeeting, view)))] : [];
  }
  if (item.formality !== 'other matters') return [];
  const raised = withRaised(meeting, item).subItems.slice(item.subItems.length);
  return raised.length === 0 ? [aside(words.cards.itemCard.noMatters, { spacing: 'small' })] : subItems(raised, view);
};

/** What fixed items collect during the meeting, and follow-ups of the previous meeting on the item that tells them. */
export const gathered = (item: Item, view: View): readonly Element[] => [
  ...ofFormality(item, view),
  ...(tellsCarried(view.meeting, item) ? carriedRows(view) : []),
];

/** The text of a position. One that is not what was decided is called the proposal, and left out where the card shows that already. */
const wording = (position: Position, above: string | null, { words: { cards } }: View): readonly Element[] => {
  const shown = [text(typed(position.text, 1_200), { spacing: 'none' })];
  if (position.text === '') return [];
  if (!isOnlyProposed(position)) return shown;
  return position.text === above ? [] : [aside(cards.itemCard.proposal, { spacing: 'small' }), ...shown];
};

/** The positions taken on the item, with their outcome. `above` is the proposal where the card shows it already. */
export const positionRows = (item: Item, view: View, above: string | null = null): readonly Element[] => {
  const taken = positionsOf(view.meeting, item.number).filter(({ outcome }) => outcome !== null);
  const { cards } = view.words;
  const approved = view.meeting.approvals.includes(item.number);
  const shown = taken.slice(-5);
  return [
    ...(approved ? [text(`✓ ${cards.approved}`, { color: 'good', weight: 'bolder', spacing: 'small' })] : []),
    ...(taken.length > shown.length ? [aside(cards.more(taken.length - shown.length))] : []),
    ...shown.flatMap((position) => [
      text(`✓ ${typed(endOf(item, position, view.words) ?? '', 700)}`, {
        color: 'good',
        weight: 'bolder',
        spacing: 'small',
      }),
      ...wording(position, above, view),
    ]),
  ];
};

/** Everything known of the current item but its texts and positions. */
export const itemFacts = (item: Item, view: View): readonly Element[] => [
  ...facts(item, view),
  ...subItems(item.subItems, view),
  ...proposal(item, view),
  ...gathered(item, view),
  ...attachments(item, view),
];

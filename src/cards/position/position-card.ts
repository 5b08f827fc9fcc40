import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentVisit, itemOf, openPosition, type Position } from '../../meeting/meeting.ts';
import { isOnlyProposed } from '../../meeting/position/referral.ts';
import type { Item } from '../../meeting/summons.ts';
import { leadControls } from '../agenda/lead-controls.ts';
import { progressAt, resumedAt } from '../agenda/progress-words.ts';
import { endOf } from '../item/outcomes.ts';
import { aside, box, type Element, text } from '../kit/elements.ts';
import { framed } from '../kit/frame.ts';
import { madeOnce } from '../kit/made-once.ts';
import { nextOf } from '../kit/primary.ts';
import { typed } from '../kit/safe-text.ts';
import { clock } from '../kit/times.ts';
import type { CardKey, Shown, View } from '../kit/view.ts';
import { answered, positionAnswers } from './position-answers.ts';
import { answerControls, answersOf, gavelControls } from './position-controls.ts';

/** Most bytes of the position's text on its card. */
const shownText = 4_500;

const wording = (position: Position, view: View): readonly Element[] => {
  const words = view.words.cards.position;
  const shown = typed(position.text, shownText);
  const long = shown.endsWith('…') && !position.text.trimEnd().endsWith('…');
  const proposed = isOnlyProposed(position);
  const said = proposed
    ? [aside(view.words.cards.itemCard.proposal), text(shown, { spacing: 'none' })]
    : [text(shown, { weight: 'bolder' })];
  return [
    ...(proposed ? outcomeRow(position, view) : []),
    ...(shown ? [box(said, { style: 'emphasis', spacing: 'small' })] : []),
    ...(long ? [aside(words.cutShort, { spacing: 'small' })] : []),
    ...(position.revision > 1 && position.outcome === null
      ? [text(words.revised, { color: 'warning', spacing: 'small' })]
      : []),
  ];
};

const outcomeRow = (position: Position, view: View): readonly Element[] => {
  const item = itemOf(view.meeting, position.item);
  if (position.outcome === null || !item) return [];
  const words = view.words.cards.position;
  const outcome = endOf(item, position, view.words) ?? '';
  return [
    text(`✓ ${typed(outcome, 700)}`, { color: 'good', weight: 'bolder', spacing: 'medium' }),
    aside(words.adopted(clock(position.adoptedAt ?? view.now, view))),
  ];
};

/** The controls to go on after the adoption, for chair and secretary, who are looking at this card. */
const onward = (view: View, on: CardKey): readonly Element[] =>
  view.viewer === 'lead' && openPosition(view.meeting) === null ? leadControls(view, on) : [];

const cardOf = (view: View, id: string, position: Position, item: Item, progress: string | null): Shown => {
  const { item: itemWords, position: words } = view.words.cards;
  const on: CardKey = `position ${id}`;
  const open = position.outcome === null && view.meeting.phase === 'open';
  const isOn = view.meeting.phase === 'open' && currentVisit(view.meeting)?.item === item.number;
  const covers = position.letters.length > 0 ? ` · ${words.coversLetters(position.letters.join(', '))}` : '';
  const body = [
    ...(progress === null ? [] : [aside(progress)]),
    aside(itemWords(printedNumber(item), typed(item.title, 240)) + covers),
    text(words.title, { size: 'large', weight: 'bolder', spacing: 'none', style: 'heading' }),
    ...wording(position, view),
    ...(isOnlyProposed(position) ? [] : outcomeRow(position, view)),
    ...positionAnswers(position, view),
    ...(open ? answerControls(position, view, on) : []),
    ...(open && view.viewer === 'lead' ? gavelControls(position, view, on) : []),
    ...(isOn && !open ? onward(view, on) : []),
  ];
  // What only was a proposal is not said beside the outcome, where it would read as what was decided.
  const decided = isOnlyProposed(position) ? null : position.text;
  const state = endOf(item, position, view.words) ?? words.open;
  const told = [decided, state, resumedAt(on, view)].filter(Boolean).join(' – ');
  return framed(view, {
    body,
    summary: `${words.title}, ${itemWords(printedNumber(item), item.title)}: ${told}`,
    refresh: open || isOn ? on : null,
    own: open ? answered(position) : [],
  });
};

/** A position: text, confirmations, views and the buttons to answer; for chair and secretary the gavel. Once adopted, its outcome. */
export const positionCard = (view: View, id: string): Shown | null => {
  const { meeting, you, viewer, words, zone } = view;
  const position = meeting.positions.find((known) => known.id === id);
  const item = position && itemOf(meeting, position.item);
  if (!position || !item) return null;
  const progress = progressAt(`position ${id}`, view);
  const make = () => cardOf(view, id, position, item, progress);
  if (!you || viewer === 'lead') return make();
  // Hundreds of members press at once. Those with the same answers get the same cached card.
  const key = [id, view.id, progress, words.locale, zone, nextOf(view)?.step, ...answersOf(position, you)];
  return madeOnce(meeting, key.join(' '), make);
};

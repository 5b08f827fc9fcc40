import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentVisit, itemOf } from '../../meeting/meeting.ts';
import { awaitsOutcome } from '../../meeting/position/outcome-due.ts';
import type { Item } from '../../meeting/summons.ts';
import { progressAt, resumedAt } from '../agenda/progress-words.ts';
import { aside, text } from '../kit/elements.ts';
import { framed } from '../kit/frame.ts';
import { typed, weight } from '../kit/safe-text.ts';
import type { CardKey, Shown, View } from '../kit/view.ts';
import { itemControls } from './item-controls.ts';
import { gathered, itemFacts, positionRows } from './item-facts.ts';
import { decided } from './outcomes.ts';
import { summonsTexts } from './summons-texts.ts';

/** The result of an item, once the meeting has left it. */
const outcomeCard = (item: Item, view: View): Shown => {
  const { meeting, words } = view;
  const { itemCard } = words.cards;
  const came = [...positionRows(item, view), ...gathered(item, view)];
  const none = awaitsOutcome(meeting, item) ? itemCard.noOutcome : itemCard.noPosition;
  const name = `${printedNumber(item)}\\. ${typed(item.title, 300)}`;
  const outcome = decided(item, meeting, words).join(', ') || (came.length > 0 ? null : none);
  return framed(view, {
    body: [text(name, { weight: 'bolder', style: 'heading' }), ...(came.length > 0 ? came : [aside(none)])],
    summary: [words.cards.item(printedNumber(item), item.title), outcome].filter(Boolean).join(': '),
    refresh: null,
  });
};

/** Most bytes of what stands on the card, so that the whole keeps within 28 KB. */
const roomForBody = 25_000;

/** The current item, with controls for chair and secretary; or its result, once the meeting has left it. */
export const itemCard = (view: View, number: number): Shown | null => {
  const item = itemOf(view.meeting, number);
  if (!item) return null;
  const on: CardKey = `item ${number}`;
  if (currentVisit(view.meeting)?.item !== number) return outcomeCard(item, view);
  const { agenda, item: itemWords } = view.words.cards;
  const items = view.meeting.summons?.items ?? [];
  const place = items.findIndex((other) => other.number === number) + 1;
  const above = [
    aside(progressAt(on, view) ?? agenda.progress(place, items.length)),
    text(`${printedNumber(item)}\\. ${typed(item.title, 600)}`, {
      size: 'large',
      weight: 'bolder',
      spacing: 'none',
      style: 'heading',
    }),
    ...itemFacts(item, view),
  ];
  const below = [
    ...positionRows(item, view, item.proposal),
    ...(view.viewer === 'lead' ? itemControls(item, view) : []),
  ];
  const texts = summonsTexts(item, roomForBody - weight([above, below]), view);
  return framed(view, {
    body: [...above, ...texts, ...below],
    summary: [itemWords(printedNumber(item), item.title), resumedAt(on, view)].filter(Boolean).join(' – '),
    refresh: on,
  });
};

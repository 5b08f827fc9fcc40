import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { itemOf } from '../../meeting/meeting.ts';
import { progressAt } from '../agenda/progress-words.ts';
import { actions, aside, text } from '../kit/elements.ts';
import { button, framed } from '../kit/frame.ts';
import { primaryFor } from '../kit/primary.ts';
import { typed } from '../kit/safe-text.ts';
import { clock } from '../kit/times.ts';
import type { CardKey, Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** A pause, counted from 1: until when it lasts, and once it is over from when to when it was. Chair and secretary can end it. */
export const pauseCard = (view: View, place: number): Shown | null => {
  const { meeting, words } = view;
  const pause = meeting.pauses[place - 1];
  if (!pause) return null;
  const on: CardKey = `pause ${place}`;
  const { buttons, pauses } = words.cards;
  const item = itemOf(meeting, pause.afterItem);
  const where = item ? [aside(words.cards.item(printedNumber(item), typed(item.title, 240)))] : [];
  if (pause.to !== null) {
    const over = pauses.over(clock(pause.from, view), clock(pause.to, view));
    return framed(view, { body: [...where, text(over, { spacing: 'none' })], summary: over, refresh: null });
  }
  const until = pauses.until(clock(pause.from + pause.minutes * 60_000, view));
  const look = { associatedInputs: 'none', ...primaryFor(view, 'resume') } as const;
  const ends = view.viewer === 'lead';
  const progress = progressAt(on, view);
  const body = [
    ...where,
    text(until, { size: 'large', weight: 'bolder', spacing: 'none', style: 'heading' }),
    ...(progress === null ? [] : [aside(progress)]),
    ...(ends ? [actions([button(buttons.resume, pressOn(view, on, { kind: 'resume' }), look)])] : []),
  ];
  return framed(view, { body, summary: until, refresh: on });
};

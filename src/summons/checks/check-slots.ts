import { type Clock, minutesBetween } from '../../language/clock.ts';
import type { PlannedPause } from '../../meeting/summons.ts';
import type { ReadItem } from '../item/item.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';

/** A pause as planned, with its line. */
export interface PauseLine extends PlannedPause {
  readonly line: Line;
}

const pauseAfter = (pauses: readonly PauseLine[], from: number, to: number): PauseLine | undefined =>
  pauses.find(({ afterItem }) => afterItem >= from && afterItem < to);

/** Compares each slot with its own length, the slot before, the pauses and the meeting's end. */
export const checkSlots = (
  items: readonly ReadItem[],
  pauses: readonly PauseLine[],
  end: Clock | null,
  tell: Tell,
): void => {
  let before: { readonly number: number; readonly end: Clock } | null = null;
  for (const { item, slotLine } of items) {
    const { slot } = item;
    if (!(slot && slotLine)) continue;
    const quote = lineText(slotLine);
    if (slot.start && slot.end && minutesBetween(slot.start, slot.end) !== slot.minutes)
      tell('slot does not add up', slotLine.number, quote);
    if (slot.start && before) {
      const apart = minutesBetween(before.end, slot.start);
      const pause = pauseAfter(pauses, before.number, item.number);
      if (pause && apart === 0 && pause.minutes > 0) tell('pause not in the slots', slotLine.number, quote);
      else if (apart !== (pause?.minutes ?? 0) && !(pause && pause.minutes === 0))
        tell('slot does not follow', slotLine.number, quote);
    }
    if (slot.end) before = { number: item.number, end: slot.end };
    if (slot.end && end && minutesBetween(slot.end, end) < 0) tell('meeting end passed', slotLine.number, quote);
  }
};

/** The minutes of each pause: as stated, else the gap between the slots, else 0 with a doubt. */
export const timedPauses = (items: readonly ReadItem[], tell: Tell): readonly PauseLine[] =>
  items.flatMap(({ item, pauses }, at) =>
    pauses.map(({ minutes, line }) => {
      const next = items[at + 1]?.item.slot?.start;
      const left = item.slot?.end && next ? minutesBetween(item.slot.end, next) : 0;
      const length = minutes > 0 ? minutes : Math.max(0, left);
      if (length === 0) tell('pause without length', line.number, lineText(line));
      return { afterItem: item.number, minutes: length, line };
    }),
  );

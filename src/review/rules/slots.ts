import { printedClock } from '../../i18n/dates.ts';
import { clockOf, minutesBetween, minutesNear, minutesOf } from '../../language/clock.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import type { Item, Summons } from '../../meeting/summons.ts';
import { minutesAfter, type Planned, plan } from '../../meeting/time/plan.ts';
import type { Finding, Place } from '../finding.ts';
import type { Material } from '../material.ts';
import { linesOf, placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

const spanOf = ({ start, end }: Pick<Planned, 'start' | 'end'>): string =>
  `${printedClock(start)}–${printedClock(end)}`;

/** Planned minutes of pause between the starts of two items, by their place in the agenda. */
const pauseBetween = ({ meeting, items }: Summons, from: number, to: number): number => {
  const at = (item: number): number => items.findIndex(({ number }) => number === item);
  return items.slice(at(from), at(to)).reduce((sum, { number }) => sum + minutesAfter(meeting.pauses, number), 0);
};

/** The line of the item on which its first clock time stands. */
const slotPlace = (material: Material, { number, slot }: Item): Place => {
  const times = slot?.start
    ? new RegExp(`(?<!\\d)0?${slot.start.replace(/^0/, '').replace(':', '[.:]')}(?!\\d)`)
    : null;
  const line = linesOf(material, number).find(({ text }) => times?.test(text));
  return line ? { item: number, letter: null, line: line.line } : placeOf(material, number, null, '');
};

/** Slots that contradict themselves, each other, a pause or the end of the meeting (row J9). A gap between slots is allowed. */
export const clashingSlots: Rule = (material) => {
  const { summons } = material.meeting;
  if (!summons) return [];
  const found: Finding[] = [];
  let before: { readonly number: number; readonly end: number } | null = null;
  for (const item of summons.items) {
    const { slot, number } = item;
    if (!slot?.start) continue;
    const start: number = before ? minutesNear(slot.start, before.end) : minutesOf(slot.start);
    const end = start + (slot.end ? minutesBetween(slot.start, slot.end) : slot.minutes);
    const place = slotPlace(material, item);
    const quote = spanOf({ start: slot.start, end: clockOf(end) });
    if (end - start !== slot.minutes)
      found.push({
        kind: 'slot does not add up',
        place,
        quote,
        span: end - start,
        minutes: slot.minutes,
        mend: { wording: spanOf({ start: slot.start, end: clockOf(start + slot.minutes) }) },
      });
    const pause = before ? pauseBetween(summons, before.number, number) : 0;
    if (before && start < before.end)
      found.push({
        kind: 'slots overlap',
        place,
        quote,
        before: printedAs(material.meeting, before.number),
        mend: null,
      });
    else if (before && start < before.end + pause) {
      const all = plan(summons);
      const planned = all.slice(all.findIndex((one) => one.item === number));
      const wording = planned[0] ? spanOf(planned[0]) : '';
      found.push({ kind: 'pause not in the slots', place, quote, minutes: pause, planned, mend: { wording } });
    }
    const stated = summons.meeting.end;
    const passes = (minutes: number): boolean => stated !== null && minutesBetween(clockOf(minutes), stated) < 0;
    if (stated && passes(end) && (before === null || !passes(before.end)))
      found.push({ kind: 'meeting end passed', place, quote, end: printedClock(stated), mend: null });
    before = { number, end };
  }
  return found;
};

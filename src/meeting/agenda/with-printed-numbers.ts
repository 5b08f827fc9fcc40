import type { Meeting } from '../meeting.ts';
import { printedNumber } from './printed-number.ts';

/**
 * The meeting as documents show it: items, and all that names an item, by printed numbers instead of ids. For output only; what people ask
 * of the meeting names ids.
 */
export const withPrintedNumbers = (meeting: Meeting): Meeting => {
  const { summons, amendments } = meeting;
  const items = summons?.items ?? [];
  if (!summons || !items.some(({ printed }) => printed !== undefined)) return meeting;
  const numbers = new Map([...items, ...amendments.struck].map((item) => [item.number, printedNumber(item)]));
  const shown = (item: number): number => numbers.get(item) ?? item;
  const on = <T extends { readonly item: number | null }>(one: T): T => ({
    ...one,
    item: one.item === null ? null : shown(one.item),
  });
  const numbered = <T extends { readonly number: number }>(one: T): T => ({
    ...one,
    printed: undefined,
    number: shown(one.number),
  });
  const after = <T extends { readonly afterItem: number | null }>(pause: T): T => ({
    ...pause,
    afterItem: pause.afterItem === null ? null : shown(pause.afterItem),
  });
  return {
    ...meeting,
    summons: {
      ...summons,
      meeting: { ...summons.meeting, pauses: summons.meeting.pauses.map(after) },
      items: items.map(numbered),
    },
    amendments: {
      made: amendments.made.map(on),
      struck: amendments.struck.map(numbered),
      sent: amendments.sent?.map(shown) ?? null,
      approved: amendments.approved?.map(shown) ?? null,
    },
    visits: meeting.visits.map(on),
    pauses: meeting.pauses.map(after),
    approvals: meeting.approvals.map(shown),
    positions: meeting.positions.map(on),
    entries: meeting.entries.map(on),
    formerNotes: meeting.formerNotes.map(on),
    followUps: meeting.followUps.map(on),
    decided: meeting.decided.map(on),
  };
};

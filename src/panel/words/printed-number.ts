import type { AgendaSection } from '../../views/sections.ts';

/** The number that is shown for an item, from its id. */
export const printedNumber = (agenda: AgendaSection | undefined, item: number): number =>
  agenda?.rows.find(({ number }) => number === item)?.printed ?? item;

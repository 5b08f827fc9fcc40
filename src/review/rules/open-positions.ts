import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Positions nobody closed with the gavel. */
export const openPositions: Rule = (material) =>
  material.meeting.positions
    .filter(({ outcome }) => outcome === null)
    .map(({ id, item, letters, text }) => ({
      kind: 'position open',
      place: placeOf(material, item, letters[0] ?? null, text),
      quote: text,
      mend: { command: { type: 'Adopt', position: id, item, outcome: null, text: null } },
    }));

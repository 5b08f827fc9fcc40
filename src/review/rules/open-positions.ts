import type { Rule } from '../finding.ts';
import type { Material } from '../material.ts';
import { placeOf } from '../place.ts';

/** Positions nobody closed with the gavel. */
export const openPositions: Rule<Material> = (material) =>
  material.meeting.positions
    .filter(({ outcome }) => outcome === null)
    .map(({ id, item, letters, text }) => ({
      kind: 'position open',
      place: placeOf(material, item, letters[0] ?? null, text),
      quote: text,
      mend: { command: { type: 'Adopt', position: id, item, outcome: null, text: null } },
    }));

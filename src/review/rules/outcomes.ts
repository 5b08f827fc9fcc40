import { sv } from '../../i18n/sv.ts';
import { misspeltIn } from '../../language/misspelt.ts';
import { outcomesDue } from '../../meeting/position/outcome-due.ts';
import type { Item } from '../../meeting/summons.ts';
import type { Finding, Mend } from '../finding.ts';
import { isHeld, isPassed, type Material } from '../material.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

const isFormal = ({ formality }: Item): boolean => formality === 'agenda approval' || formality === 'minutes approval';

/** More ways to misspell a name than one text has. */
const mostSpellings = 20;

/** What the minutes, whose language is Swedish, would say; the body's name is mended on the way. */
const taken = (proposal: string, body: string | null): string => {
  const spellings = body === null ? [] : new Set(misspeltIn(proposal, body).slice(0, mostSpellings));
  const mended = [...spellings].reduce((text, spelling) => text.replaceAll(spelling, body ?? ''), proposal);
  return `${sv.minutes.position} ${mended}`;
};

/** The gavel on what was proposed, or the words that tell of it; nothing where nothing was proposed. */
const mendOf = ({ origin, meeting }: Material, item: Item): Mend | null => {
  const { number, proposal } = item;
  if (origin === 'meeting')
    return proposal === null && !isFormal(item)
      ? null
      : { command: { type: 'Adopt', position: null, item: number, outcome: null, text: null } };
  return proposal === null ? null : { wording: taken(proposal, meeting.summons?.meeting.body ?? null) };
};

/** Proposals and approvals of which nobody wrote what became (rows F14 and D4). */
export const missingOutcomes: Rule = (material) => {
  const { meeting } = material;
  if (!isHeld(material)) return [];
  return outcomesDue(meeting)
    .filter((item) => isPassed(material, item) && !item.subItems.some(({ positions }) => positions.length > 0))
    .filter(({ number }) => !meeting.positions.some(({ item }) => item === number))
    .map((item): Finding => {
      const { number, proposal } = item;
      return {
        kind: isFormal(item) ? 'approval missing' : 'outcome missing',
        place: placeOf(material, number, null, proposal ?? ''),
        quote: proposal ?? '',
        mend: mendOf(material, item),
      };
    });
};

import type { Section } from '../agenda/agenda.ts';
import { isFarewell } from '../agenda/title-lines.ts';
import { lineText, type Tell } from '../source/line.ts';

/** A longer ending is no name, title and address. */
const most = 10;

/** Removes the end of a letter (`Vänliga hälsningar`, a name) from the last item, with a doubt. */
export const withoutFarewell = (section: Section, tell: Tell): Section => {
  const at = section.lines.findLastIndex(isFarewell);
  const letter = section.lines.slice(at);
  if (at < 0 || letter.length > most || letter.some(({ cells }) => cells)) return section;
  tell('end of letter left out', letter[0]?.number ?? null, letter.map(lineText).join(' '));
  return { ...section, lines: section.lines.slice(0, at) };
};

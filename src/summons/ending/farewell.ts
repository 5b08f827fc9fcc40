import type { Section } from '../agenda/agenda.ts';
import { isFarewell } from '../agenda/title-lines.ts';
import { lineText, type Tell } from '../source/line.ts';

/** More lines than a name, a title and an address are no end of a letter. */
const most = 10;

/** Takes the end of the letter a kallelse came in (`Vänliga hälsningar`, a name) off the last item, and tells it. */
export const withoutFarewell = (section: Section, tell: Tell): Section => {
  const at = section.lines.findLastIndex(isFarewell);
  const letter = section.lines.slice(at);
  if (at < 0 || letter.length > most || letter.some(({ cells }) => cells)) return section;
  tell('end of letter left out', letter[0]?.number ?? null, letter.map(lineText).join(' '));
  return { ...section, lines: section.lines.slice(0, at) };
};

import { words } from '../../language/vocabulary/words.ts';
import type { Section } from '../agenda/agenda.ts';
import { isFarewell } from '../agenda/title-lines.ts';
import { lineText, type Tell } from '../source/line.ts';
import { withoutSignatures } from './signatures.ts';

/** A longer ending is no name, title and address. */
const most = 10;

const bare = new RegExp(`^${words.head.farewell}[\\s!,.]*$`, 'iu');

/** Removes the end of a letter (`Vänliga hälsningar`, a name) from the last item, with a doubt where it says more. A name above its role stays, to be read as such. */
export const withoutFarewell = (section: Section, tell: Tell): Section => {
  const at = section.lines.findLastIndex(isFarewell);
  const letter = section.lines.slice(at);
  if (at < 0 || letter.length > most || letter.some(({ cells }) => cells)) return section;
  const { lines: left } = withoutSignatures(letter, true);
  if (left.some((line) => !bare.test(lineText(line))))
    tell('end of letter left out', left[0]?.number ?? null, left.map(lineText).join(' '));
  const signed = letter.filter((line) => !left.includes(line));
  return { ...section, lines: [...section.lines.slice(0, at), ...signed] };
};

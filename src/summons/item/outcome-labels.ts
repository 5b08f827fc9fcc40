import type { Section } from '../agenda/agenda.ts';
import { lettered } from '../agenda/markers.ts';
import { labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';
import { kindOf } from './kinds.ts';
import { slotOf } from './slots.ts';

const wordOf = (line: Line): string => (lineText(line).split(':')[0] ?? '').trim().toLowerCase();

/** Whether a line is the heading of a sub-item: `a) Title`. A clause (`a) att …`) or a sentence after the letter is text. */
const isSubHeading = (line: Line): boolean => /^\p{Lu}.*[^.:;,]$/u.test(lettered(line)?.title ?? '');

/** Whether a line can be the text of an outcome. */
const isText = (line: Line | undefined): boolean =>
  line !== undefined &&
  labelled(line) === null &&
  kindOf(lineText(line)) === null &&
  slotOf(lineText(line)) === null &&
  !isSubHeading(line);

/**
 * In minutes `Beslut` alone above a text is a label, to which a colon is added here. A word that has its colon elsewhere in the minutes
 * (`Ställningstagande: …`) is the kind of the item where it stands alone.
 */
export const withOutcomeLabels = (sections: readonly Section[]): readonly Section[] => {
  const all = sections.flatMap(({ lines }) => lines);
  const withColon = new Set(all.filter((line) => labelled(line)?.label === 'position').map(wordOf));
  const isOutcome = (line: Line, next: Line | undefined): boolean =>
    line.cells === null &&
    labelNamed(lineText(line)) === 'position' &&
    !(kindOf(lineText(line)) && withColon.has(wordOf(line))) &&
    isText(next);
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line, at, { [at + 1]: next }) =>
      isOutcome(line, next) ? { ...line, text: `${line.text}:` } : line,
    ),
  }));
};

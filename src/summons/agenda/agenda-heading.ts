import { words } from '../../language/vocabulary/words.ts';
import { formalityOf, isRoutine, kindOf } from '../item/kinds.ts';
import { slotIn, slotOf } from '../item/slots.ts';
import { labelled } from '../source/labels.ts';
import { isBold, type Line, lineText } from '../source/line.ts';
import { lettered, numbered } from './markers.ts';
import { hasSubNumber } from './sub-markers.ts';

const pattern = new RegExp(`^${words.head.agenda}\\s*:?$`, 'iu');

/** Whether a line is nothing but the heading of the agenda: `Dagordning`, `Agenda:`. */
export const isAgendaHeading = (text: string): boolean => pattern.test(text);

const section = new RegExp(`^${words.head.section}$`, 'iu');
const clock = new RegExp(`[\\s,–-]+(?:${words.times.clock} ?)?\\d{1,2}[.:]\\d\\d$`, 'iu');

/** A heading without the letter or Roman numeral before it, and without the time or note after it: `B. Beslutsärenden (10.00–10.30):`. */
const nameIn = (text: string): string => {
  const bare = text.replace(/\s*:$/, '').replace(/^(?:\p{L}|[IVX]{1,5})[.)]\s+/u, '');
  const untimed = slotIn(bare)?.before ?? bare;
  return untimed.replace(/\s*\([^()]{1,40}\)$/u, '').replace(clock, '');
};

/** Whether a line has the words of a heading above several items. */
export const namesSection = (text: string): boolean => text.length <= 100 && section.test(nameIn(text));

const inCapitals = (text: string): boolean => /\p{L}{4}/u.test(text) && text === text.toUpperCase() && !/\d/.test(text);

/** Whether a line is a heading above several items (`Beslutsärenden`), when nothing but an item follows it. */
export const isSectionHeading = (line: Line): boolean => {
  const text = lineText(line);
  if (line.cells || line.bullet || numbered(line) || hasSubNumber(line)) return false;
  if (labelled(line) || kindOf(nameIn(text)) || slotOf(text)) return false;
  // A sub-item has a small letter, and stands right below its item.
  if (lettered(line)) return line.gap && /^\p{Lu}/u.test(text) && namesSection(text);
  const stands = line.heading !== null || isBold(line.text) || (line.gap && inCapitals(text));
  return namesSection(text) || (stands && text.length < 80 && !/[.!?,]$/.test(text));
};

/** An item's heading, its title, and the lines below it. */
interface Headed {
  readonly heading: Line;
  readonly title: string;
  readonly lines: readonly Line[];
}

/**
 * Removes `Beslut` and the like from the end of an item, where the word is the heading of the items below: with empty lines around it, and
 * items below such words stand together without one. Elsewhere it is the kind of its item.
 */
export const withoutKindHeadings = <S extends Headed>(sections: readonly S[]): readonly S[] => {
  const stands = ({ lines }: S, next: S | undefined): boolean => {
    const last = lines.at(-1);
    return last?.gap === true && next?.heading.gap === true && !last.bullet && kindOf(lineText(last)) !== null;
  };
  const first = sections.findIndex((each, at) => stands(each, sections[at + 1]));
  const isOrdinary = ({ title }: S): boolean => formalityOf(title) === null && !isRoutine(title);
  const together = first >= 0 && sections.slice(first + 2).some((each) => !each.heading.gap && isOrdinary(each));
  return together
    ? sections.map((each, at) => (stands(each, sections[at + 1]) ? { ...each, lines: each.lines.slice(0, -1) } : each))
    : sections;
};

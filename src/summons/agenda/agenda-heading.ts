import { words } from '../../language/vocabulary/words.ts';
import { kindOf } from '../item/kinds.ts';
import { slotOf } from '../item/slots.ts';
import { labelled } from '../source/labels.ts';
import { isBold, type Line, lineText } from '../source/line.ts';
import { lettered, numbered } from './markers.ts';
import { hasSubNumber } from './sub-markers.ts';

const pattern = new RegExp(`^${words.head.agenda}\\s*:?$`, 'iu');

/** Whether a line is nothing but the heading of the agenda: `Dagordning`, `Agenda:`. */
export const isAgendaHeading = (text: string): boolean => pattern.test(text);

const section = new RegExp(`^${words.head.section}\\s*:?$`, 'iu');

/** Whether a line has the words of a heading above several items. */
export const namesSection = (text: string): boolean => section.test(text);

const inCapitals = (text: string): boolean => /\p{L}{4}/u.test(text) && text === text.toUpperCase() && !/\d/.test(text);

/** Whether a line is a heading above several items (`Beslutsärenden`), when nothing but an item follows it. */
export const isSectionHeading = (line: Line): boolean => {
  const text = lineText(line);
  if (line.cells || line.bullet || lettered(line) || numbered(line) || hasSubNumber(line)) return false;
  if (labelled(line) || kindOf(text) || slotOf(text)) return false;
  const stands = line.heading !== null || isBold(line.text) || (line.gap && inCapitals(text));
  return namesSection(text) || (stands && text.length < 80 && !/[.!?,]$/.test(text));
};

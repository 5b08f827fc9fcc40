import { particle } from './lexicon.ts';

const and = new RegExp(`\\s(?:${particle('and')}|&)\\s`, 'iu');
const closing = new Set(' .,;:!?…');

/** Without the punctuation and spaces that end a sentence. */
export const withoutStop = (text: string): string => {
  let end = text.length;
  while (end > 0 && (closing.has(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end -= 1;
  return text.slice(0, end);
};

/** Whether nothing was typed but a full stop or the like. */
export const isNothing = (text: string): boolean => withoutStop(text) === '';

/** A typed name on one line; an organisation may follow a comma. */
export const typedName = (text: string): string => withoutStop(text.replace(/\s+/g, ' ').trim());

/** Whether several names were typed: on separate lines, or joined by `och` before any comma. */
export const isSeveral = (text: string): boolean => text.includes('\n') || and.test(text.split(',')[0] ?? '');

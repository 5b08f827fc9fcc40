import { words } from '../../language/vocabulary/words.ts';
import { type Line, lineText } from '../source/line.ts';

/** The item number a line begins with, and the text after it. */
export interface NumberedLine {
  readonly number: number;
  readonly style: '1.' | '1)' | '§';
  readonly title: string;
}

const numberPattern = new RegExp(
  `^(?:(§)\\s*(\\d{1,3})(?!\\d|\\.\\d|\\s?[–-]\\s?\\d)(?:\\/(?:\\d{4}|\\d{2}))?[.):]?|(?:${words.items.item} )?(\\d{1,3})\\s?([.):])(?![\\d:])|(\\d{1,3})(?= {2,}\\S))\\s*(.*)$`,
  'iu',
);

/** Reads `4. Title`, `4) Title`, `§ 4 Title`, `§ 4/2027 Title`, `4  Title`, or the number alone with its mark; null for running text and bullets. */
export const numbered = (line: Line): NumberedLine | null => {
  if (line.bullet || line.cells) return null;
  const found = numberPattern.exec(lineText(line));
  const digits = found?.[2] ?? found?.[3] ?? found?.[5];
  if (!found || digits === undefined) return null;
  const style = found[1] ? '§' : found[4] === ')' ? '1)' : '1.';
  return { number: Number(digits), style, title: (found[6] ?? '').trim() };
};

/** The letter a sub-item begins with, and the text after it. */
export interface Lettered {
  readonly letter: string;
  readonly style: 'a)' | 'a.';
  readonly title: string;
}

/** Reads `a) Title`, `(a) Title` or `a. Title`, also after a bullet. */
export const lettered = (line: Line): Lettered | null => {
  const found = line.cells ? null : /^(?:\((?=\p{L}\)))?(\p{L})([.)])\s+(\S.*)$/u.exec(lineText(line));
  if (!found) return null;
  return {
    letter: (found[1] ?? '').toLowerCase(),
    style: found[2] === ')' ? 'a)' : 'a.',
    title: (found[3] ?? '').trim(),
  };
};

const markerPattern = new RegExp(
  `^((?:\\*\\*|__|\\*|_)?)(?:§\\s*\\d{1,3}(?:\\/(?:\\d{4}|\\d{2}))?[.):]?|(?:${words.items.item} )?\\d{1,3}\\s?\\\\?[.):]|\\d{1,3}(?= {2,})|\\(\\p{L}\\)|\\p{L}\\\\?[.)])((?:\\*\\*|__)?)\\s*`,
  'iu',
);

/** The Markdown of a line without the number or letter it begins with. */
export const withoutMarker = (text: string): string =>
  text.replace(markerPattern, (_, open: string, close: string) => (open !== '' && open === close ? '' : open));

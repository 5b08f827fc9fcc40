import { personalNumbersIn } from '../../language/personal-number.ts';
import { allWords } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** Digits that are somebody's personal identity number. The quote hides the last four. */
export const personalNumbers: Rule = (material) =>
  allWords(material).flatMap(({ item, letter, line, text }) =>
    personalNumbersIn(text).map(({ hidden }) => {
      const place = { item, letter, line };
      return { kind: 'personal identity number' as const, place, quote: hidden, mend: null };
    }),
  );

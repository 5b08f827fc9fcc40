import { misspeltIn } from '../../language/misspelt.ts';
import { allWords } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** The board's own name misspelt (row J7), at every place. */
export const bodyName: Rule = (material) => {
  const body = material.meeting.summons?.meeting.body;
  if (!body) return [];
  return allWords(material).flatMap(({ item, letter, line, text }) =>
    misspeltIn(text, body).map((quote) => ({
      kind: 'body name misspelt' as const,
      place: { item, letter, line },
      quote,
      mend: { wording: body },
    })),
  );
};

import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Sub-items of one item that bear the same letter (row J1); the later one is to take the next free letter. */
export const letters: Rule = (material) =>
  (material.meeting.summons?.items ?? []).flatMap(({ number, subItems }) => {
    const first = new Map(subItems.map(({ letter }, at) => [letter, at] as const).reverse());
    return subItems.flatMap(({ letter, title }, at) => {
      if (first.get(letter) === at) return [];
      const next = String.fromCharCode('a'.charCodeAt(0) + at);
      const place = placeOf(material, number, letter, title);
      return [
        {
          kind: 'duplicate letter' as const,
          place,
          quote: `${letter}) ${title}`,
          mend: { wording: `${next}) ${title}` },
        },
      ];
    });
  });

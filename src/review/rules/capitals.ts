import type { Finding } from '../finding.ts';
import { allWords } from '../passages.ts';
import type { Rule } from '../rule.ts';

type Spelt = Pick<Finding, 'place' | 'quote'>;

/** An organisation written with an inner capital in one place and without in another (row J8). The rarer spelling is told, once. */
export const capitals: Rule = (material) => {
  const spellings = new Map<string, Spelt[]>();
  for (const { item, letter, line, text } of allWords(material))
    for (const [quote] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu)) {
      const same = spellings.get(quote.toLowerCase()) ?? [];
      same.push({ quote, place: { item, letter, line } });
      spellings.set(quote.toLowerCase(), same);
    }
  return [...spellings.values()].flatMap((same): readonly Finding[] => {
    const inner = same.filter(({ quote }) => /\p{Ll}\p{Lu}/u.test(quote));
    const plain = same.filter((one) => !inner.includes(one));
    if (inner.length === 0 || plain.length === 0) return [];
    const [rare, common] = plain.length > inner.length ? [inner, plain] : [plain, inner];
    const [first, other] = [rare[0], common[0]?.quote ?? ''];
    return first ? [{ ...first, kind: 'name spelt two ways', other, mend: { wording: other } }] : [];
  });
};

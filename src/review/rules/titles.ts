import { words } from '../../language/vocabulary/words.ts';
import type { Material } from '../material.ts';
import { linesOf, lineWith } from '../place.ts';
import type { Rule } from '../rule.ts';

interface Title {
  readonly item: number;
  readonly letter: string | null;
  readonly text: string;
  readonly line: number | null;
}

const titlesIn = (material: Material): readonly Title[] =>
  (material.meeting.summons?.items ?? []).flatMap(({ number, title, subItems }) => {
    const [heading] = linesOf(material, number);
    return [
      { item: number, letter: null, text: heading?.text ?? title, line: heading?.line ?? null },
      ...subItems.map((sub) => {
        const line = lineWith(material, number, sub.title)?.line ?? null;
        return { item: number, letter: sub.letter, text: sub.title, line };
      }),
    ];
  });

const minutes = `\\(${words.times.about}?\\d{1,3} ?${words.times.minutes}\\)`;
const kind = `(?:${words.joints.and} )?(?:${Object.values(words.kinds).join('|')})`;
const note = new RegExp(
  `${minutes}\\s*(?!${kind})[\\p{L}].*$|\\(${words.items.ownNote}(?!\\p{L})[^()]*\\)|\\?\\?+`,
  'iu',
);

/** Notes to oneself left in a title, as `Riktlinje (15 min) Eva` (row E6). Minutes alone are none. */
export const titles: Rule = (material) =>
  titlesIn(material).flatMap(({ item, letter, text, line }) => {
    const found = note.exec(text);
    if (!found) return [];
    const wording = text.replace(found[0], '').replace(/\s+/g, ' ').trim();
    const place = { item, letter, line };
    return [{ kind: 'internal note in title' as const, place, quote: found[0], mend: { wording } }];
  });

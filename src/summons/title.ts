import type { Kind, Presenter, Slot } from '../meeting/summons.ts';
import { formalityOf, kindFromTitle, kindOf } from './kinds.ts';
import type { Tell } from './line.ts';
import { isFirstName, isFullName } from './names.ts';
import { presentersOf } from './presenters.ts';
import { slotIn } from './slots.ts';

/** What an item's title says beside its words. */
export interface Title {
  readonly title: string;
  readonly kind: Kind | null;
  readonly slot: Slot | null;
  readonly presenters: readonly Presenter[];
}

/** Parts a kind that ends a title, in brackets or after a comma or dash, from the words before it. */
const kindApart = (words: string): readonly [title: string, kind: Kind | null] => {
  const from = Math.max(0, words.length - 80);
  for (const joint of words.slice(from).matchAll(/\s*\((?=[^()]*\)$)|,\s+|\s[–-]\s/gu)) {
    const at = from + joint.index;
    const kind = kindOf(words.slice(at + joint[0].length));
    if (kind && at > 0) return [words.slice(0, at), kind];
  }
  return [words, null];
};

/** Takes slot, kind and internal notes off a title: `Riktlinje (15 min) Eva` is an item of 15 minutes for Eva. */
export const titleOf = (printed: string, line: number, tell: Tell): Title => {
  const [unkinded, last] = kindApart(printed);
  // The times in `Nästa möte 15/4 kl. 9-11` are the next meeting's.
  const timed = formalityOf(printed) === 'next meeting' ? null : slotIn(unkinded);
  const note = timed?.after ?? '';
  const named = note.split(/[,(]/)[0]?.trim() ?? '';
  const isPerson = isFirstName(named) || isFullName(named) || presentersOf(note).length > 1;
  if (note !== '')
    tell(
      'internal note in title',
      line,
      printed.slice(printed.indexOf(timed?.before ?? '') + (timed?.before.length ?? 0)).trim(),
    );
  const words = timed ? (note === '' || isPerson ? timed.before : `${timed.before} ${note}`) : unkinded;
  const [bare, stated] = kindApart(words);
  const title = bare
    .replace(/[\s,;:–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    title,
    kind: stated ?? last ?? kindFromTitle(title),
    slot: timed?.slot ?? null,
    presenters: isPerson ? presentersOf(note) : [],
  };
};

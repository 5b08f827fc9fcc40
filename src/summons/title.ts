import type { Kind, Presenter, Slot } from '../meeting/summons.ts';
import { kindFromTitle, kindOf } from './kinds.ts';
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

/** Takes slot, kind and internal notes off a title: `Riktlinje (15 min) Eva` is an item of 15 minutes for Eva. */
export const titleOf = (printed: string, line: number, tell: Tell): Title => {
  const timed = slotIn(printed);
  const note = timed?.after ?? '';
  const named = note.split(/[,(]/)[0]?.trim() ?? '';
  const isPerson = isFirstName(named) || isFullName(named) || presentersOf(note).length > 1;
  if (note !== '')
    tell(
      'internal note in title',
      line,
      printed.slice(printed.indexOf(timed?.before ?? '') + (timed?.before.length ?? 0)).trim(),
    );
  const words = timed ? (note === '' || isPerson ? timed.before : `${timed.before} ${note}`) : printed;
  const bracketed = /^(.+?)\s*\(([^()]{4,60})\)$/u.exec(words);
  const stated = kindOf(bracketed?.[2] ?? '');
  const title = (stated ? (bracketed?.[1] ?? '') : words)
    .replace(/[\s,;:–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    title,
    kind: stated ?? kindFromTitle(title),
    slot: timed?.slot ?? null,
    presenters: isPerson ? presentersOf(note) : [],
  };
};

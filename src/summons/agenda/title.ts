import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import type { Kind, Presenter, Slot } from '../../meeting/summons.ts';
import { formalityOf, kindFromTitle, kindOf } from '../item/kinds.ts';
import { slotIn, slotOf } from '../item/slots.ts';
import { isFirstName, isFullName } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
import type { Tell } from '../source/line.ts';

/** The parts of an item's title. */
export interface ItemTitle {
  readonly title: string;
  readonly kind: Kind | null;
  readonly slot: Slot | null;
  readonly presenters: readonly Presenter[];
}

/** Whether a bracket is still open at the end. */
const endsInBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** Splits off the kind at the end of a title, in brackets or after a comma or dash. */
const kindApart = (words: string): readonly [title: string, kind: Kind | null] => {
  const from = Math.max(0, words.length - 80);
  for (const joint of words.slice(from).matchAll(/\s*\((?=[^()]*\)$)|,\s+|\s[–-]\s/gu)) {
    const at = from + joint.index;
    const kind = kindOf(words.slice(at + joint[0].length));
    if (kind && at > 0 && !endsInBracket(words.slice(0, at))) return [words.slice(0, at), kind];
  }
  return [words, null];
};

/**
 * The same where kind, slot and people share brackets: `Riktlinje (information, 15 min)` leaves `Riktlinje (15 min)`, and
 * `Riktlinje (Eva Ek, 15 min)` has its person moved after the slot.
 */
const kindInBrackets = (words: string): readonly [title: string, kind: Kind | null] => {
  const [, before = '', inside = '', after = ''] = /^(.*\S)\s*[([]([^()[\]]{5,120})[)\]](\s+\S.*)?$/u.exec(words) ?? [];
  const parts = inside.split(/[,;]\s*/);
  const slots = parts.filter((part) => slotOf(part) !== null);
  const kinds = parts.filter((part) => kindOf(part) !== null);
  const people = after === '' ? parts.filter(isFullName) : [];
  const isWhole = parts.length > 1 && slots.length + kinds.length + people.length === parts.length;
  if (!isWhole || slots.length > 1 || kinds.length > 1) return kindApart(words);
  const [slot, kind] = [slots[0], kindOf(kinds[0] ?? '')];
  return [slot ? `${before} (${slot})${after} ${people.join(', ')}`.trim() : `${before} (${people.join(', ')})`, kind];
};

/** What parts people from the title before them: the last comma or dash, the only dash, a stroke, or brackets. */
const beforePeople: readonly RegExp[] = [
  /^(.*\S)(?:,\s+|\s[–-]\s)([^,–-]+)$/u,
  /^([^–-]*\S)\s[–-]\s([^–-]+)$/u,
  /^(.*\S)\s\/\s([^/]+)$/u,
  /^(.*\S)\s\(([^()]+)\)$/u,
];

const arePeople = (text: string): boolean => {
  const people = presentersOf(text);
  const isKnown = (name: string): boolean => isFullName(name) && isKnownFirstName(name.split(' ')[0] ?? '');
  return people.length > 0 && people.every(({ name }) => isKnown(name));
};

/** Splits off people at the end of a title: `Riktlinje – Eva Ek`, `Riktlinje (Eva Ek, Sjö)`. */
const presentersApart = (words: string): readonly [title: string, note: string] => {
  for (const pattern of beforePeople) {
    const [, before = '', people = ''] = pattern.exec(words) ?? [];
    if (arePeople(people)) return [before, people];
  }
  return [words, ''];
};

/** The presenters a note names. A first name alone is an internal note (row E6): it gives a doubt and is not printed. */
const presentersIn = (note: string): readonly Presenter[] =>
  presentersOf(note).filter(({ name, affiliation }) => affiliation !== null || isFullName(name));

/** Splits slot, kind, presenters and internal notes from a title: `Riktlinje (15 min) Eva Ek` takes 15 minutes and Eva Ek presents. */
export const titleOf = (printed: string, line: number, tell: Tell): ItemTitle => {
  const [unkinded, last] = kindInBrackets(printed);
  // The times in `Nästa möte 15/4 kl. 9-11` are the next meeting's.
  const timed = formalityOf(printed) === 'next meeting' ? null : slotIn(unkinded);
  const [apart, ending] =
    formalityOf(printed) === null ? presentersApart(timed?.before ?? unkinded) : [timed?.before ?? unkinded, ''];
  const note = timed?.after || ending;
  const named = note.split(/[,(]/)[0]?.trim() ?? '';
  const isPerson = isFirstName(named) || isFullName(named) || presentersOf(note).length > 1;
  const cut = note === ending ? apart : (timed?.before ?? '');
  const presenters = isPerson ? presentersIn(note) : [];
  // Whoever is named in full is read as presenter, and so nothing is left out.
  const isRead = presenters.length > 0 && presenters.every(({ name }) => isFullName(name));
  if (note !== '' && !isRead)
    tell(
      'internal note in title',
      line,
      printed
        .slice(printed.indexOf(cut) + cut.length)
        .replace(/^[\s,–-]+/u, '')
        .trim(),
    );
  const words = note === ending ? apart : isPerson ? cut : `${cut} ${note}`;
  const [bare, stated] = kindApart(words);
  const title = bare
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    title,
    kind: stated ?? last ?? kindFromTitle(title),
    slot: timed?.slot ?? null,
    presenters,
  };
};

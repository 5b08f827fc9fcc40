import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Presenter } from '../../meeting/summons.ts';
import { isFullName, withoutTitle } from './person-names.ts';
import { presentersOf } from './presenters.ts';

const opens = new RegExp(`^(\\p{Lu}.{3,150}?),? ${words.items.presents}(?!\\p{L})`, 'u');

/** Who presents, by the opening words of a paragraph: `Eva Ek, Regionen, och Bo Lund (Västra) presenterade …`; empty where it opens otherwise. */
export const presentersInText = (text: string): readonly Presenter[] => {
  const opening = opens.exec(plainText(text.slice(0, 300)));
  if (!opening?.[1] || /[.?!:]\s/.test(opening[1])) return [];
  const people = presentersOf(opening[1]);
  return people.every(({ name }) => isFullName(withoutTitle(name).name)) ? people : [];
};

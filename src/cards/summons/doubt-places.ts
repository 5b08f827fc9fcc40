import { plainText } from '../../language/plain-text.ts';
import type { Draft } from '../../meeting/meeting.ts';
import type { Doubt } from '../../meeting/summons.ts';

/** How much of a title is looked for in the lines, in UTF-16 units. The end of a title may have been read as something else. */
const searched = 40;

/**
 * The doubts about each item, by its number. An item begins at the first line, below the one before it, that has its title; of a kallelse whose
 * lines were not kept nothing is known.
 */
export const doubtsByItem = ({ summons, doubts, written = [] }: Draft): ReadonlyMap<number, readonly Doubt[]> => {
  const lines = written.map(({ number, text }) => ({ number, text: plainText(text) }));
  const begins: { readonly item: number; readonly line: number }[] = [];
  let from = 0;
  for (const { number: item, title } of summons.items) {
    const at =
      title === ''
        ? -1
        : lines.findIndex((line, index) => index >= from && line.text.includes(title.slice(0, searched)));
    const line = lines[at];
    if (!line) continue;
    begins.push({ item, line: line.number });
    from = at + 1;
  }
  const places = new Map<number, Doubt[]>();
  for (const doubt of doubts) {
    const place = begins.findLast(({ line }) => doubt.line !== null && line <= doubt.line);
    if (place) places.set(place.item, [...(places.get(place.item) ?? []), doubt]);
  }
  return places;
};

import { plainText } from '../../language/plain-text.ts';
import { type CalledEntry, mayBePerson } from './called-entries.ts';
import { isFullName, isOrganisation } from './person-names.ts';
import { roleOf } from './seats.ts';

/** Whether lines are a person and what tells more of them by turns: `Eva Ek`, `Sjö kommun`, `Bo Lund`, `Region Ås`. */
export const alternate = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.length % 2 === 0 &&
  texts.every((text, at) => mayBePerson(text) === (at % 2 === 0) && !/[:.!?]$/.test(plainText(text)));

/** A person and what more is told of them as one entry, the role at its end. */
export const personWith = (name: string, more: readonly string[]): string => {
  const parts = [name, ...more].flatMap((text) => text.split(/,\s*/)).filter(Boolean);
  const isRole = (part: string): boolean => roleOf(part) !== null;
  return [...parts.filter((part) => !isRole(part)), ...parts.filter(isRole)].join(', ');
};

/** Whether a text is an organisation alone: no person at one. */
const isPlace = (text: string): boolean => isOrganisation(text) && !isFullName(text.split(',')[0] ?? '');

/** Entries that stand together: all where each has an empty line above it, else those up to the next empty line. Headings with a colon are apart. */
const blocksOf = (entries: readonly CalledEntry[]): readonly (readonly CalledEntry[])[] => {
  const spaced = entries.slice(1).every(({ gap }) => gap);
  const blocks: CalledEntry[][] = [];
  for (const [at, entry] of entries.entries()) {
    const headed = [entries[at - 1]?.text ?? ':', entry.text].some((text) => /:$/.test(plainText(text)));
    const begins = (entry.gap && !spaced) || headed;
    if (begins) blocks.push([entry]);
    else blocks.at(-1)?.push(entry);
  }
  return blocks;
};

/** Fewer lines may be a person and the heading of others. */
const fewest = 4;

/** Whether an entry tells more of the person above it in its block. */
const tellsMore = (block: readonly CalledEntry[], at: number): boolean => {
  const [above, entry] = [block[at - 1], block[at]];
  if (!(above && entry) || above.bullet || entry.bullet || mayBePerson(entry.text)) return false;
  if (block.length === 2 && entry.gap === false)
    return isFullName(plainText(above.text)) && isPlace(plainText(entry.text));
  return (
    /,$/.test(plainText(above.text)) ||
    (at % 2 === 1 && block.length >= fewest && alternate(block.map(({ text }) => text)))
  );
};

/** A person's organisation right below the name belongs beside the name. */
export const withOrganisations = (entries: readonly CalledEntry[]): readonly CalledEntry[] =>
  blocksOf(entries).flatMap((block) =>
    block.flatMap((entry, at) => {
      if (tellsMore(block, at)) return [];
      const more = block[at + 1];
      return more && tellsMore(block, at + 1) ? [{ ...entry, text: personWith(entry.text, [more.text]) }] : [entry];
    }),
  );

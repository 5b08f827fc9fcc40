import { plainText } from '../../language/plain-text.ts';
import { apartFromName } from './apart-from-name.ts';
import { type CalledEntry, mayBePerson } from './called-entries.ts';
import { isFullName, isOrganisation, withoutTitle } from './person-names.ts';
import { roleOf } from './seats.ts';

/** Whether lines are a person and what tells more of them by turns: `Eva Ek`, `Sjö kommun`, `Bo Lund`, `Region Ås`. */
export const alternate = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.length % 2 === 0 &&
  texts.every((text, at) => mayBePerson(text) === (at % 2 === 0) && !/[:.!?]$/.test(plainText(text)));

/** A person and what more is told of them as one entry, the role at its end. */
export const personWith = (name: string, more: readonly string[]): string => {
  const parts = [name, ...more].flatMap((text) => apartFromName(text).split(/,\s*/)).filter(Boolean);
  const isRole = (part: string): boolean => roleOf(part) !== null;
  return [...parts.filter((part) => !isRole(part)), ...parts.filter(isRole)].join(', ');
};

const startsWithPerson = (text: string): boolean =>
  isFullName(withoutTitle(plainText(text).split(/[,(]/)[0] ?? '').name);

/**
 * The people in the cells of a row. A cell without people tells more of those in the cell before it: paragraph by paragraph where both
 * have as many, else of the last one.
 */
export const peopleInCells = (cells: readonly (readonly string[])[]): readonly string[] => {
  const people: string[] = [];
  let last = 0;
  for (const cell of cells.filter((each) => each.length > 0)) {
    if (people.length === 0 || cell.some(startsWithPerson)) {
      last = cell.length;
      people.push(...cell);
    } else if (cell.length === last)
      for (const [at, text] of cell.entries()) {
        const place = people.length - last + at;
        people[place] = personWith(people[place] ?? '', [text]);
      }
    else people.push(personWith(people.pop() ?? '', cell));
  }
  return people;
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

/** The person of a block with what the next line tells of them, where it does; `byTurns`: every second line does. */
const withNext = (block: readonly CalledEntry[], at: number, byTurns: boolean): CalledEntry | null => {
  const [entry, more] = [block[at], block[at + 1]];
  if (!(entry && more) || entry.bullet || more.bullet || mayBePerson(more.text)) return null;
  const isPair = block.length === 2 && more.gap === false;
  const joins =
    (isPair && isFullName(plainText(entry.text)) && isPlace(plainText(more.text))) ||
    /,$/.test(plainText(entry.text)) ||
    (byTurns && at % 2 === 0);
  return joins ? { ...entry, text: personWith(entry.text, [more.text]) } : null;
};

const blockRead = (block: readonly CalledEntry[]): readonly CalledEntry[] => {
  const byTurns = block.length >= fewest && alternate(block.map(({ text }) => text));
  const read: CalledEntry[] = [];
  for (let at = 0; at < block.length; at += 1) {
    const whole = withNext(block, at, byTurns);
    if (whole) at += 1;
    read.push(whole ?? (block[at] as CalledEntry));
  }
  return read;
};

/** A person's organisation right below the name belongs beside the name. */
export const withOrganisations = (entries: readonly CalledEntry[]): readonly CalledEntry[] =>
  blocksOf(entries).flatMap(blockRead);

/**
 * What the page keeps on this machine: it lives through a reload and a closed window, in `localStorage`. Each thing has an owner, which is a person in a
 * meeting, so that nobody finds what somebody else was writing, and no meeting what was written for the one before. A browser may keep nothing, or have
 * no room: what is asked of it then is not done.
 */

interface Kept {
  readonly value: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

const prefix = 'klubba-kept';
/** What nobody has come back to for so long, in milliseconds (90 days), is dropped: no minutes are written on after that. */
const longest = 90 * 24 * 3_600_000;

let owner: string | null = null;

const orNull = <T>(doing: () => T): T | null => {
  try {
    return doing();
  } catch {
    return null;
  }
};

/** All names that begin so. */
export const namesKept = (beginning: string): readonly string[] =>
  orNull(() => Object.keys(localStorage))?.filter((name) => name.startsWith(beginning)) ?? [];

const ofPerson = (person: string): readonly string[] => namesKept(`${prefix} ${person} `);

const read = (name: string): Kept | null =>
  orNull(() => JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null);

/** Says whose things are kept from now on; `meeting` is null where the chat has none yet. Returns whether the owner is another than before. */
export const setOwner = (person: string, chat: string, meeting: string | null): boolean => {
  const before = owner;
  owner = `${person} ${chat} ${meeting}`;
  if (owner === before) return false;
  for (const name of ofPerson(person)) if (Date.now() - (read(name)?.at ?? 0) > longest) drop(name);
  return true;
};

/** The name under which the present owner's `key` is kept. */
export const nameOf = (key: string): string => `${prefix} ${owner} ${key}`;

export const kept = (name: string): string | null => read(name)?.value ?? null;

export const keep = (name: string, value: string): void => {
  orNull(() => localStorage.setItem(name, JSON.stringify({ value, at: Date.now() } satisfies Kept)));
};

export const drop = (name: string): void => {
  orNull(() => localStorage.removeItem(name));
};

/** Drops all that is kept for a person, in every chat and meeting. */
export const dropAllOf = (person: string): void => ofPerson(person).forEach(drop);

/** Whether a key that begins so is kept for a person, in any chat and meeting. */
export const isAnyKept = (person: string, beginning: string): boolean =>
  ofPerson(person).some((name) => name.slice(`${prefix} ${person} `.length).split(' ')[2]?.startsWith(beginning));

/** Calls back when another window of this browser has written or dropped something. */
export const onKeptElsewhere = (listener: (name: string) => void): void =>
  addEventListener('storage', ({ key }) => {
    if (key !== null) listener(key);
  });

import { nameKey, nearlySameName, sameName } from '../../language/names.ts';
import type { Meeting, Person } from '../meeting.ts';
import { ownValue } from '../own-value.ts';
import { type Attendee, joined, type Stay, within } from './attendance-report.ts';

/** Somebody Teams saw whom the meeting does not know, and whom of the meeting the name may mean. */
export interface Unknown {
  readonly attendee: Attendee;
  readonly perhaps: readonly Person[];
}

/** One entry for each account, and for each name without an account, with its stays inside these windows. Others are left out. */
export const gathered = (attendees: readonly Attendee[], windows: readonly Stay[]): readonly Attendee[] => {
  const known = new Map<string, Attendee>();
  for (const { user, name, stays } of attendees) {
    const key = user ?? ` ${nameKey(name)}`;
    const before = known.get(key);
    known.set(key, { user, name: before?.name || name, stays: [...(before?.stays ?? []), ...stays] });
  }
  return [...known.values()]
    .map((attendee) => ({ ...attendee, stays: within(joined(attendee.stays), windows) }))
    .filter(({ stays }) => stays.length > 0);
};

const wordsIn = (name: string): readonly string[] => nameKey(name).split(/[\s,;()[\]/|]+/);

/** Misspelt, turned about or with more beside it: `Berg, Olle (Strandby)` may be Olle Berg. */
const mayMean = (written: string, { name }: Person): boolean =>
  nearlySameName(written, name) || wordsIn(name).every((word) => wordsIn(written).includes(word));

/** Who of the meeting was seen, and how that is known. */
export interface Matched {
  readonly seen: ReadonlyMap<Person, readonly Stay[]>;
  readonly byName: readonly Person[];
  readonly unknown: readonly Unknown[];
}

/**
 * Matches attendees to people: by account, else by name where exactly one person has it, has no known account and was not seen otherwise.
 * A similar name is only a question. So is the name of a person whose account is known, since the attendee used another account or none.
 */
export const matched = ({ people, links }: Meeting, attendees: readonly Attendee[]): Matched => {
  const seen = new Map<Person, readonly Stay[]>();
  const personOf = ({ user }: Attendee) => ownValue(people, ownValue(links, user ?? '') ?? '');
  for (const attendee of attendees) {
    const person = personOf(attendee);
    if (person) seen.set(person, joined([...(seen.get(person) ?? []), ...attendee.stays]));
  }
  const strangers = attendees.filter((attendee) => !personOf(attendee));
  const unseen = Object.values(people).filter((person) => !seen.has(person));
  const linked = new Set(Object.values(links));
  const byName: Person[] = [];
  const unknown: Unknown[] = [];
  for (const attendee of strangers) {
    const [one, ...others] = unseen.filter(({ name }) => sameName(name, attendee.name));
    const alone = strangers.filter(({ name }) => sameName(name, attendee.name)).length === 1;
    if (one && others.length === 0 && alone && !linked.has(one.id)) {
      seen.set(one, attendee.stays);
      byName.push(one);
    } else {
      const perhaps = one ? [one, ...others] : unseen.filter((person) => mayMean(attendee.name, person));
      unknown.push({ attendee, perhaps });
    }
  }
  return { seen, byName, unknown };
};

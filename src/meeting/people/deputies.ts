import { nameKey } from '../../language/names.ts';
import { type Meeting, type Person, personWith } from '../meeting.ts';
import type { PersonId } from '../summons.ts';

type People = Meeting['people'];

/** Gives one person the own seat and all others of another. Each seat has one holder, before and after. */
export const seatsHanded = (people: People, from: Person, to: PersonId): People => {
  const handed = [...(from.group === null ? [] : [from.id]), ...from.seats];
  return Object.fromEntries(
    Object.entries(people).map(([id, person]) => {
      const kept = person.seats.filter((seat) => !handed.includes(seat));
      const seats = id === to ? [...new Set([...person.seats, ...handed])] : kept;
      return [id, seats.length === person.seats.length ? person : { ...person, seats }];
    }),
  );
};

/** Whoever was called and comes sits in their own seat, whoever was in it. */
export const seatTaken = (meeting: Meeting, id: PersonId): Meeting => {
  const person = personWith(meeting, id);
  if (!person || person.group === null || person.seats.includes(id)) return meeting;
  return { ...meeting, people: seatsHanded(meeting.people, { ...person, seats: [] }, id) };
};

/** A footnote names somebody by title and name; longer names than this, in words, are not looked for. */
const longestName = 8;

/** The called person that a footnote names: `direktör Eva Ek, Sjö` is Eva Ek. Null for none or several. */
const namedIn = (footnote: string, bearers: ReadonlyMap<string, readonly PersonId[]>): PersonId | null => {
  const words = nameKey(footnote.split(/[,(]/)[0] ?? '')
    .split(' ')
    .slice(-longestName);
  const names = words.map((_, at) => bearers.get(words.slice(at).join(' ')));
  const [one, ...others] = names.find((ids) => ids !== undefined) ?? [];
  return one !== undefined && others.length === 0 ? one : null;
};

/** The called with deputies in the seats of others, as the footnotes say it; who has sent a deputy is not expected. */
export const withDeputies = (people: People): People => {
  const called = Object.values(people).filter(({ group }) => group !== null);
  const bearers = new Map<string, PersonId[]>();
  for (const { id, name } of called) {
    const ids = bearers.get(nameKey(name)) ?? [];
    ids.push(id);
    bearers.set(nameKey(name), ids);
  }
  const seats = new Map(called.map((person) => [person.id, person.seats]));
  const away = new Set<PersonId>();
  for (const { id, deputisesFor } of called) {
    const absent = deputisesFor === null ? null : namedIn(deputisesFor, bearers);
    if (absent === null || absent === id) continue;
    seats.set(id, [...(seats.get(id) ?? []), ...(seats.get(absent) ?? [])]);
    seats.set(absent, []);
    away.add(absent);
  }
  const placed = (person: Person): Person => ({
    ...person,
    seats: seats.get(person.id) ?? person.seats,
    answer: away.has(person.id) && person.answer === 'expected' ? 'apology' : person.answer,
  });
  return Object.fromEntries(Object.entries(people).map(([id, person]) => [id, placed(person)]));
};

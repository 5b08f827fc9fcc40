import { nameKey, nearlySameName, sameName } from '../../language/names.ts';
import type { Meeting, Person } from '../meeting.ts';

const hasAllWords = (name: string, words: readonly string[]): boolean => {
  const own = nameKey(name).split(' ');
  return words.every((word) => own.includes(word));
};

/** Who a typed name means. `near` holds people it may mean, where nobody bears exactly that name. */
export type Found = { readonly person: Person } | { readonly near: readonly Person[] };

/** Finds by the whole name, else by words only one person's name holds ("Karin"); a misspelling is offered, never taken. */
export const findPerson = (meeting: Meeting, name: string): Found => {
  const people = Object.values(meeting.people);
  const exact = people.filter((person) => sameName(person.name, name));
  if (exact.length > 0) return exact[0] && exact.length === 1 ? { person: exact[0] } : { near: exact };
  const words = nameKey(name).split(' ').filter(Boolean);
  const partly = words.length > 0 ? people.filter((person) => hasAllWords(person.name, words)) : [];
  if (partly[0] && partly.length === 1) return { person: partly[0] };
  return { near: partly.length > 0 ? partly : people.filter((person) => nearlySameName(person.name, name)) };
};

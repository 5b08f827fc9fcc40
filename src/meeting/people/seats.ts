import { nameKey, sameName } from '../../language/names.ts';
import type { Meeting, Person, Position } from '../meeting.ts';
import { personWith } from '../meeting.ts';
import type { PersonId, Role } from '../summons.ts';

const wordsIn = (name: string): readonly string[] => nameKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const everybody = (meeting: Meeting): readonly Person[] => Object.values(meeting.people);

/** The roles somebody has in this meeting: their own, and those of the seats they hold for others. */
export const rolesOf = (meeting: Meeting, { role, seats }: Person): readonly Role[] => [
  ...new Set([role, ...seats.map((id) => personWith(meeting, id)?.role)].flatMap((one) => one ?? [])),
];

/** Who sits in this person's seat in their place, if anybody. */
export const deputyOf = (meeting: Meeting, { id }: Person): Person | null =>
  everybody(meeting).find((other) => other.id !== id && other.seats.includes(id)) ?? null;

/** The group in which somebody is listed: that of the seat. Null for guests. */
export const groupOf = (meeting: Meeting, { group, seats }: Person): string | null =>
  group ?? personWith(meeting, seats[0] ?? '')?.group ?? null;

/** One for each seat of the kallelse: whoever was called, or the deputy from outside who sits there. */
export const seated = (meeting: Meeting): readonly Person[] => {
  const guests = everybody(meeting).filter(({ group }) => group === null);
  const given = new Set(guests.flatMap(({ seats }) => seats));
  return everybody(meeting).filter(({ id, group, seats }) => (group === null ? seats.length > 0 : !given.has(id)));
};

/** Names of the groups that were called and take no position, in the order of the kallelse. */
export const silentGroups = ({ summons }: Pick<Meeting, 'summons'>): readonly string[] =>
  summons?.groups.flatMap(({ name, takesPositions }) => (takesPositions === false ? [name] : [])) ?? [];

/** The group that a typed name means: by whole name, else by words that only one group has. Null for none or several. */
export const groupNamed = (groups: readonly string[], typed: string): string | null => {
  const words = wordsIn(typed);
  const whole = groups.filter((name) => sameName(name, typed));
  const partly = groups.filter((name) => words.length > 0 && words.every((word) => wordsIn(name).includes(word)));
  const [one, ...others] = whole.length > 0 ? whole : partly;
  return one !== undefined && others.length === 0 ? one : null;
};

const takesIn = (meeting: Meeting): ((person: Person) => boolean) => {
  const silent = new Set(silentGroups(meeting));
  const takes = (id: PersonId): boolean => !silent.has(personWith(meeting, id)?.group ?? '');
  return ({ seats }) => seats.some(takes);
};

/** Whether this person takes positions now, here or not: whoever holds a seat of a group that does. */
export const takesPositions = (meeting: Meeting, person: Person): boolean => takesIn(meeting)(person);

/** Everybody who takes positions now. */
export const takers = (meeting: Meeting): readonly Person[] => everybody(meeting).filter(takesIn(meeting));

/** Everybody who takes this position; of one already taken, those who did then. */
export const takersOf = (meeting: Meeting, position: Position): readonly Person[] =>
  position.takers ? position.takers.flatMap((id) => personWith(meeting, id) ?? []) : takers(meeting);

/** Whether somebody was away from the whole meeting. */
export const isAway = ({ answer }: Person): boolean => answer === 'absent' || answer === 'apology';

/** Who presided: the chair, the vice chair, and deputies in their seats, the chair first. One of both roles is named once. */
export const presiding = (meeting: Meeting): readonly { readonly person: Person; readonly role: Role }[] => {
  const bearers = (['chair', 'vice chair'] as const).flatMap((role) =>
    everybody(meeting).flatMap((person) => (rolesOf(meeting, person).includes(role) ? [{ person, role }] : [])),
  );
  return bearers.filter(({ person }, at) => bearers.findIndex((other) => other.person === person) === at);
};

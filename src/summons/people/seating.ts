import { sameName } from '../../language/names.ts';
import type { Group } from '../../meeting/summons.ts';
import type { ReadHead } from '../head/head-draft.ts';
import type { Tell } from '../source/line.ts';
import type { WrittenGroup } from './called.ts';
import { type PersonAt, presentersOf } from './presenters.ts';
import { isNoName, namesAnother, seatOf, type WrittenSeat } from './seats.ts';

/** Gives seats the roles that labels and signatures name. People without a seat get one, in the group called `ungrouped`. */
export const withRoles = (groups: WrittenGroup[], head: ReadHead, ungrouped: string): void => {
  const named = head.roles.flatMap(({ text, role, line, signs }) =>
    presentersOf(text).map(({ name, affiliation }) => ({
      text: [name, affiliation].filter(Boolean).join(', '),
      name,
      role,
      line,
      signs,
    })),
  );
  for (const { text, name, role, line, signs } of named) {
    const written = seatOf(name, line);
    const group = groups.find(({ seats }) =>
      seats.some((seat) => seat.name !== null && sameName(seat.name, written.name ?? '')),
    );
    if (group) {
      const at = group.seats.findIndex((seat) => seat.name !== null && sameName(seat.name, written.name ?? ''));
      const seat = group.seats[at];
      if (seat) group.seats[at] = { ...seat, role: seat.role ?? role };
    } else if (written.name && !signs) {
      const rest = groups.find(({ name }) => name === ungrouped) ?? { name: ungrouped, seats: [] };
      if (rest.seats.length === 0) groups.push(rest);
      rest.seats.push({ ...seatOf(text, line), role });
    }
  }
};

const seatsOf = (groups: readonly WrittenGroup[]): readonly WrittenSeat[] => groups.flatMap(({ seats }) => seats);

/** Reports people said to be absent, or present only partly, who are not in the called list. */
export const tellStrangers = (
  groups: readonly WrittenGroup[],
  away: readonly PersonAt[],
  own: readonly PersonAt[],
  tell: Tell,
): void => {
  const seats = seatsOf(groups);
  const isSeated = ({ name }: PersonAt): boolean =>
    seats.some((seat) => seat.name !== null && sameName(seat.name, name));
  const isKnown = ({ affiliation }: PersonAt): boolean =>
    affiliation === null || seats.some((seat) => seat.affiliation === affiliation);
  for (const person of [
    ...away.filter((each) => !isKnown(each)),
    ...own.filter((each) => !(isSeated(each) && isKnown(each))),
  ])
    tell('called list not understood', person.line, [person.name, person.affiliation].filter(Boolean).join(', '));
};

/** Reports what stands among those who were away, and is no name of one person. */
export const tellNoNames = (away: readonly PersonAt[], tell: Tell): void => {
  for (const { name, affiliation, line } of away)
    if (isNoName(name) || namesAnother(affiliation ?? '')) tell('called list not understood', line, name);
};

/** Marks those who are present during their own item only. */
export const withOwnItems = (groups: readonly Group[], names: readonly string[]): readonly Group[] =>
  groups.map((group) => ({
    ...group,
    seats: group.seats.map((seat) =>
      seat.name !== null && names.some((name) => sameName(name, seat.name ?? ''))
        ? { ...seat, ownItemOnly: true }
        : seat,
    ),
  }));

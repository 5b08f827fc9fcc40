import { nameKey, sameName } from '../../language/names.ts';
import type { Instant, RollAnswer } from '../events.ts';
import type { Interval, Meeting, Person } from '../meeting.ts';
import { isPresent, itemOf, personWith } from '../meeting.ts';
import type { PersonId, Seat, Summons } from '../summons.ts';
import { seatsHanded, seatTaken, withDeputies } from './deputies.ts';
import { presentsItem } from './presents-item.ts';

type People = Meeting['people'];

const arrive = (person: Person, at: Instant): Person => {
  if (isPresent(person)) return person;
  const from = Math.max(at, person.presence.at(-1)?.to ?? at);
  return { ...person, presence: [...person.presence, { from, to: null }] };
};

const ended = (presence: readonly Interval[], at: Instant): readonly Interval[] =>
  presence.map((stay) => (stay.to === null ? { ...stay, to: Math.max(at, stay.from) } : stay));

const leave = (person: Person, at: Instant): Person =>
  isPresent(person) ? { ...person, presence: ended(person.presence, at) } : person;

const changed = (meeting: Meeting, id: PersonId, change: (person: Person) => Person): Meeting => {
  const person = personWith(meeting, id);
  return person ? { ...meeting, people: { ...meeting.people, [id]: change(person) } } : meeting;
};

const everyone = (meeting: Meeting, change: (person: Person) => Person): Meeting => ({
  ...meeting,
  people: Object.fromEntries(Object.entries(meeting.people).map(([id, person]) => [id, change(person)])),
});

/** Whether the person presents the item that is on. */
const onNow = (meeting: Meeting, person: Person): boolean => {
  const visit = meeting.visits.at(-1);
  return visit !== undefined && visit.to === null && presentsItem(itemOf(meeting, visit.item), person.name);
};

const expectedAnswer = (seat: Seat, name: string, { meeting }: Summons): Person['answer'] => {
  if (meeting.absent.some((absent) => sameName(absent, name))) return 'absent';
  if (meeting.apologies.some((apology) => sameName(apology, name))) return 'apology';
  return seat.ownItemOnly ? 'own item' : 'expected';
};

const guest = (id: PersonId, name: string, affiliation: string | null): Person => ({
  ...{ id, name, affiliation, group: null, role: null },
  ...{ deputisesFor: null, seats: [], answer: 'expected', presence: [] },
});

/** The people a kallelse calls and invites, before anybody has come. */
export const peopleOf = (summons: Summons): People => {
  const called = summons.groups.flatMap((group) =>
    group.seats.flatMap((seat): readonly Person[] => {
      if (seat.name === null) return [];
      const { id, name, affiliation, role, deputisesFor } = seat;
      const answer = expectedAnswer(seat, name, summons);
      return [{ id, name, affiliation, group: group.name, role, deputisesFor, seats: [id], answer, presence: [] }];
    }),
  );
  const seated = new Set(called.map(({ name }) => nameKey(name)));
  const invited = summons.meeting.invited
    .filter(({ name }) => !seated.has(nameKey(name)))
    .map(({ name, affiliation }, index) => guest(`i${index + 1}`, name, affiliation));
  return withDeputies(Object.fromEntries([...called, ...invited].map((person) => [person.id, person])));
};

/** A roll call answer. In a closed meeting it applies to the whole meeting: present from opening to close, or not at all. */
export const answered = (meeting: Meeting, id: PersonId, answer: RollAnswer, at: Instant): Meeting =>
  changed(answer === 'present' ? seatTaken(meeting, id) : meeting, id, (person) => {
    const told = { ...person, answer };
    const closed = meeting.phase === 'closed' && meeting.openedAt !== null;
    switch (answer) {
      case 'present':
        return closed && !person.presence.length
          ? { ...told, presence: [{ from: meeting.openedAt ?? at, to: meeting.closedAt ?? at }] }
          : closed
            ? told
            : arrive(told, at);
      case 'absent':
      case 'apology':
        return { ...told, presence: [] };
      case 'own item':
        return !closed && onNow(meeting, person)
          ? arrive(told, at)
          : { ...told, presence: closed ? told.presence : [] };
    }
  });

/** Comes now. Who was to be there for the own item only, and comes for it, is still that. */
export const arrived = (meeting: Meeting, id: PersonId, at: Instant): Meeting =>
  changed(seatTaken(meeting, id), id, (person) =>
    arrive(person.answer === 'own item' && onNow(meeting, person) ? person : { ...person, answer: 'present' }, at),
  );

export const left = (meeting: Meeting, id: PersonId, at: Instant): Meeting =>
  changed(meeting, id, (person) => leave(person, at));

export const admitted = (meeting: Meeting, id: PersonId, name: string, affiliation: string | null): Meeting => ({
  ...meeting,
  people: {
    ...meeting.people,
    [id]: guest(id, name, affiliation),
  },
});

/**
 * The deputy has the seat from now on. The absent person counts as having sent an apology, unless the roll call already says absent
 * or the person has been present.
 */
export const deputised = (meeting: Meeting, deputy: PersonId, absent: PersonId, at: Instant): Meeting => {
  const away = personWith(meeting, absent);
  if (!away) return meeting;
  // The deputy of a deputy from outside sits for the same person.
  const deputisesFor = (away.group === null && away.deputisesFor) || away.name;
  const named = changed(meeting, deputy, (person) => ({ ...person, deputisesFor }));
  const handed = { ...named, people: seatsHanded(named.people, away, deputy) };
  const hasLeft = meeting.phase !== 'closed' && away.presence.length > 0 && !isPresent(away);
  return away.answer === 'absent' || hasLeft ? handed : answered(handed, absent, 'apology', at);
};

/** Stepping to an item brings in those who are there for it only, and lets them go after it. */
export const ownItemsFollowed = (meeting: Meeting, at: Instant): Meeting =>
  everyone(meeting, (person) => {
    if (person.answer !== 'own item') return person;
    return onNow(meeting, person) ? arrive(person, at) : leave(person, at);
  });

export const allLeft = (meeting: Meeting, at: Instant): Meeting => everyone(meeting, (person) => leave(person, at));

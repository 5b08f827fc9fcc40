import type { Meeting, Person } from '../../meeting/meeting.ts';
import { type Presence, presenceOf } from '../../meeting/people/presence.ts';
import { groupOf, seated, silentGroups } from '../../meeting/people/seats.ts';
import { aside, box, type Element, text } from '../kit/elements.ts';
import { groupTitle, nameList } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';
import { standsFor } from './person-notes.ts';

/** Every state, in the order of a group's lines. */
export const states: readonly Presence[] = ['present', 'expected', 'own item', 'apology', 'absent', 'left'];
/** Those of people who have come, where the others are listed by themselves. */
export const come: readonly Presence[] = ['present', 'left'];

/** The name. A deputy who is not in the kallelse is shown with the person they deputise for. */
const seatName = (person: Person, view: View): string => {
  const whom = standsFor(person, view);
  return whom === null ? person.name : view.words.cards.withRole(person.name, whom);
};

const stateRows = (people: readonly Person[], told: typeof states, view: View): readonly Element[] =>
  told.flatMap((state) => {
    const names = people
      .filter((person) => presenceOf(view.meeting, person) === state)
      .map((person) => seatName(person, view));
    if (names.length === 0) return [];
    const words = view.words.cards.rollCall.states[state](nameList(names, view));
    return [state === 'present' ? text(words, { size: 'small', spacing: 'none' }) : aside(words)];
  });

/** How many of them are present, and how many they are. */
export const countOf = (people: readonly Person[], view: View): readonly [number, number] => [
  people.filter((person) => presenceOf(view.meeting, person) === 'present').length,
  people.length,
];

const groupRow = (
  name: string,
  people: readonly Person[],
  seats: ReadonlySet<Person>,
  told: typeof states,
  view: View,
): Element => {
  const inSeats = people.filter((person) => seats.has(person));
  const [here, all] = countOf(inSeats.length > 0 ? inSeats : people, view);
  const takes = !silentGroups(view.meeting).includes(name);
  return box(
    [
      text(`${groupTitle(typed(name, 200), takes, view)} · ${here}/${all}`, { weight: 'bolder', size: 'small' }),
      ...stateRows(people, told, view),
    ],
    { spacing: 'small' },
  );
};

/** The called by group, in the order of the kallelse. Deputies are in the group of the seat; people without a group come last. */
const groupsOf = (meeting: Meeting, others: string): readonly (readonly [string, readonly Person[]])[] => {
  const groups = new Map<string, Person[]>();
  for (const person of Object.values(meeting.people)) {
    const name = groupOf(meeting, person) ?? others;
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups];
};

/** The people of each group with the states in `told`, and how many of them are here. */
export const groupRows = (told: typeof states, view: View): readonly Element[] => {
  const seats = new Set(seated(view.meeting));
  return groupsOf(view.meeting, view.words.cards.rollCall.guests).map(([name, people]) =>
    groupRow(name, people, seats, told, view),
  );
};

import type { Shown, View } from '../../../src/cards/kit/view.ts';
import type { Meeting, Person } from '../../../src/meeting/meeting.ts';
import type { Seat } from '../../../src/meeting/summons.ts';
import { shown } from './scenes.ts';
import { summons } from './slatten.ts';
import { meetings, viewOf } from './stations.ts';

const people: Readonly<Record<string, readonly string[]>> = {
  'Norra Slätten': [
    ...['Anna-Lena Bergqvist', 'Bo Dal', 'Christina Forsberg', 'David Gran', 'Elisabeth Hedlund', 'Fredrik Lindström'],
    'Gunilla Johansson',
  ],
  'Södra Slätten': [
    ...['Håkan Öberg', 'Ingrid Holt', 'Jan-Erik Sandberg', 'Karin Almgren', 'Lars Grönwall', 'Maria Ekström'],
  ],
  'Koncernledning, Regionen': [
    ...['Nils Ask', 'Oskar Palm', 'Petra Magnusson', 'Rolf Nyqvist', 'Sara Wallin', 'Tomas Åkesson', 'Ulla Björk'],
    'Viktor Lundgren',
  ],
  Kansliet: ['Maja Stål', 'Yvonne Haraldsson', 'Åke Rydberg'],
};

const seats: readonly (readonly [string, Seat])[] = Object.entries(people)
  .flatMap(([group, names]) => names.map((name) => [group, name] as const))
  .map(([group, name], at) => [
    group,
    { id: `p${at + 1}`, name, affiliation: null, role: null, deputisesFor: null, ownItemOnly: at === 13 },
  ]);

const person = ([group, { id, name, role }]: (typeof seats)[number], answer: Person['answer']): Person => ({
  ...{ id, name: name ?? '', affiliation: null, group, role, deputisesFor: null, seats: [id], answer },
  presence: answer === 'present' ? [{ from: 0, to: null }] : [],
});

/** The roll of 24 as the chair has it: one has told an apology, one comes for an item, three have pressed `Jag är här`. */
const before = (at: number): Person['answer'] =>
  at === 4 ? 'apology' : at === 13 ? 'own item' : at < 3 ? 'present' : 'expected';

/** Seven are away. */
const after = (at: number): Person['answer'] => {
  const told = before(at);
  return told === 'expected' || told === 'present' ? (at % 5 === 1 ? 'absent' : 'present') : told;
};

const meeting = (rollCalled: boolean): Meeting => ({
  ...meetings.opened,
  rollCalled,
  summons: {
    ...summons,
    groups: Object.keys(people).map((name) => ({
      name,
      seats: seats.flatMap(([group, seat]) => (group === name ? [seat] : [])),
    })),
  },
  people: Object.fromEntries(seats.map((one, at) => [one[1].id, person(one, (rollCalled ? after : before)(at))])),
  links: {},
});

/** The card of the roll call for the chair of a board of 24, before and after the roll is called. */
export const rollOf24 = (more: Partial<View> = {}): { readonly before: Shown; readonly after: Shown } => {
  const view = (rollCalled: boolean) => viewOf(meeting(rollCalled), { viewer: 'lead', ...more });
  return { before: shown('roll call', view(false)), after: shown('roll call', view(true)) };
};

import type { Person } from '../../meeting/meeting.ts';
import { type Presence, presenceOf } from '../../meeting/people/presence.ts';
import { groupOf, seated } from '../../meeting/people/seats.ts';
import { aside, columns, type Element, text, tick } from '../kit/elements.ts';
import { button, pageTurner } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { pageOf } from '../kit/pages.ts';
import { primaryFor } from '../kit/primary.ts';
import { label, typed } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { standsFor, withNotes } from './person-notes.ts';

/** What is known of somebody, as the sheet shows it: the record, and where that has no answer what Teams has seen. */
const knownOf = (person: Person, view: View): Presence | 'not joined' => {
  const { meeting, joined } = view;
  const state = presenceOf(view.meeting, person);
  if (state !== 'expected' || !joined) return state;
  const accounts = Object.entries(meeting.links).flatMap(([user, linked]) => (linked === person.id ? [user] : []));
  if (accounts.length === 0) return state;
  return accounts.some((user) => joined.has(user)) ? state : 'not joined';
};

const away: readonly string[] = ['absent', 'apology', 'own item', 'not joined'] satisfies (Presence | 'not joined')[];

/** One person of the sheet. */
interface Row {
  readonly id: string;
  readonly group: string;
  /** Whether the tick is set when nobody has touched it. */
  readonly isAway: boolean;
  readonly tick: Element;
}

const rowOf = (person: Person, view: View): Row => {
  const known = knownOf(person, view);
  const note = known === 'expected' ? null : view.words.cards.rollCall.notes[known];
  const isAway = away.includes(known);
  const id = inputs.away(person.id);
  return {
    id: person.id,
    group: groupOf(view.meeting, person) ?? '',
    isAway,
    tick: tick({
      id,
      title: label(withNotes(person.name, standsFor(person, view), note), 120),
      value: view.inputs?.[id] ?? String(isAway),
    }),
  };
};

/** Two columns, to be read down the left one first. */
const inColumns = (ticks: readonly Element[]): Element => {
  const half = Math.ceil(ticks.length / 2);
  return columns(
    [
      ['stretch', ticks.slice(0, half)],
      ['stretch', ticks.slice(half)],
    ],
    { spacing: 'none' },
  );
};

/** The roll call to fill in, a tick for each seat: everybody is here but those who are ticked. At most 40 of them a page. */
export const rollCallSheet = (view: View): { readonly rows: readonly Element[]; readonly save: Element } => {
  const { meeting, words } = view;
  const seats = seated(meeting);
  const all = seats.map((person) => rowOf(person, view));
  // Opens on the first page where somebody still has no answer.
  const unanswered = all[seats.findIndex(({ answer }) => answer === 'expected')];
  const { shown, page, pages } = pageOf(all, { bytes: 9_000, count: 40 }, view.page, unanswered);
  const press = pressOn(view, 'roll call', {
    kind: 'roll call',
    page,
    people: shown.map(({ id }) => id),
    away: shown.filter(({ isAway }) => isAway).map(({ id }) => id),
  });
  return {
    rows: [
      aside(words.cards.rollCall.tickAway),
      ...[...new Set(shown.map(({ group }) => group))].flatMap((name) => [
        text(typed(name, 200), { weight: 'bolder', size: 'small', spacing: 'medium' }),
        inColumns(shown.filter(({ group }) => group === name).map((row) => row.tick)),
      ]),
      ...pageTurner(view, 'roll call', page, pages),
    ],
    save: button(words.cards.buttons.saveRollCall, press, primaryFor(view, 'call roll')),
  };
};

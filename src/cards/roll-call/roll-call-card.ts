import { isPresent, type Meeting, type Person, personWith } from '../../meeting/meeting.ts';
import { groupOf, seated, silentGroups, takers } from '../../meeting/people/seats.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { actions, aside, box, type Element, text } from '../kit/elements.ts';
import { button, framed, pageTurner, title, unfold } from '../kit/frame.ts';
import { pageOf } from '../kit/pages.ts';
import { groupTitle, nameList } from '../kit/people.ts';
import { primaryFor } from '../kit/primary.ts';
import { typed, weight } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { linking, rollCallForm } from './roll-call-form.ts';

type AttendanceState = 'present' | 'expected' | 'absent' | 'apology' | 'own item' | 'left';

const states: readonly AttendanceState[] = ['present', 'expected', 'own item', 'apology', 'absent', 'left'];

/** Whether somebody is present now; of a closed meeting, whether they ever were. */
const wasHere = (person: Person, { meeting }: View): boolean =>
  meeting.phase === 'closed' ? person.answer === 'present' && person.presence.length > 0 : isPresent(person);

const stateOf = (person: Person, view: View): AttendanceState => {
  if (wasHere(person, view)) return 'present';
  return person.answer === 'present' ? (person.presence.length > 0 ? 'left' : 'expected') : person.answer;
};

/** The name. A deputy who is not in the kallelse is shown with the person they deputise for. */
const seatName = ({ name, group, seats, deputisesFor }: Person, { words: { cards } }: View): string =>
  group === null && seats.length > 0 && deputisesFor !== null
    ? cards.withRole(name, cards.summons.deputises(deputisesFor))
    : name;

const stateRows = (people: readonly Person[], view: View): readonly Element[] =>
  states.flatMap((state) => {
    const names = people.filter((person) => stateOf(person, view) === state).map((person) => seatName(person, view));
    if (names.length === 0) return [];
    const words = view.words.cards.rollCall.states[state](nameList(names, view));
    return [state === 'present' ? text(words, { size: 'small', spacing: 'none' }) : aside(words)];
  });

const groupRow = (name: string, people: readonly Person[], seats: ReadonlySet<Person>, view: View): Element => {
  const inSeats = people.filter((person) => seats.has(person));
  const [here, all] = countOf(inSeats.length > 0 ? inSeats : people, view);
  const takes = !silentGroups(view.meeting).includes(name);
  return box(
    [
      text(`${groupTitle(typed(name, 200), takes, view)} · ${here}/${all}`, { weight: 'bolder', size: 'small' }),
      ...stateRows(people, view),
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

/** How many of them are present, and how many they are. */
const countOf = (people: readonly Person[], view: View): readonly [number, number] => [
  people.filter((person) => wasHere(person, view)).length,
  people.length,
];

/** How many seats are filled. Where some groups take no positions, also how many of those that do. */
const count = (meeting: Meeting, view: View): string => {
  const { rollCall } = view.words.cards;
  const present = rollCall.present(...countOf(seated(meeting), view));
  return silentGroups(meeting).length > 0
    ? `${present}, ${rollCall.takers(...countOf(takers(meeting), view))}`
    : present;
};

/** Whether everybody who has a seat has an answer. */
export const isRollCalled = (meeting: Meeting): boolean =>
  meeting.rollCalled && seated(meeting).every(({ answer }) => answer !== 'expected');

/** Most bytes of group rows beside the folded form, which is about as large. */
const besideForm = 8_000;

/** It sends no answers of the form. */
const plain = { associatedInputs: 'none' } as const;

/** The button of a lead who is called and not here yet. */
const ownArrival = (view: View): readonly Element[] => {
  const you = view.you ? personWith(view.meeting, view.you) : undefined;
  if (!you || isPresent(you) || view.meeting.phase === 'closed') return [];
  return [
    button(view.words.cards.buttons.here, pressOn(view, 'roll call', { kind: 'here' }), {
      ...plain,
      ...primaryFor(view, 'arrive'),
    }),
  ];
};

/** The groups with the form below. Once everybody has an answer the form is folded, unless a page of it was asked for. */
const leadRows = (groups: readonly Element[], view: View): readonly Element[] => {
  const others = [...ownArrival(view), ...linking(view)];
  const form = rollCallForm(view);
  if (!isRollCalled(view.meeting) || view.page !== null)
    return [...form, ...(others.length > 0 ? [actions(others)] : [])];
  const { rollCall, buttons } = view.words.cards;
  return [
    text(`✓ ${rollCall.saved}`, { color: 'good', weight: 'bolder', spacing: 'none' }),
    ...(weight(groups) <= besideForm ? groups : []),
    actions([unfold(view, buttons.changeRollCall, form), ...others], { spacing: 'medium' }),
  ];
};

/** Who is present, the last to arrive first: their cards say so. */
const arrived = (meeting: Meeting): readonly PersonId[] => {
  const since = ({ presence }: Person): number => presence.at(-1)?.from ?? 0;
  const here = Object.values(meeting.people).filter(isPresent);
  return here.sort((a, b) => since(b) - since(a)).map(({ id }) => id);
};

/** Who is present, by group. Chair and secretary get the form to fill in. */
export const rollCallCard = (view: View): Shown | null => {
  const { meeting, words } = view;
  if (!meeting.summons) return null;
  const { rollCall, buttons } = words.cards;
  const total = count(meeting, view);
  const head = [...title(view, rollCall.title), text(total, { spacing: 'small' })];
  const summary = `${rollCall.title}: ${total}`;
  const seats = new Set(seated(meeting));
  const groups = groupsOf(meeting, rollCall.guests).map(([name, people]) => groupRow(name, people, seats, view));
  if (view.viewer === 'lead' && meeting.phase !== 'summoned') {
    return framed(view, { body: [...head, ...leadRows(groups, view)], summary, refresh: null });
  }
  const { shown, page, pages } = pageOf(groups, { bytes: 18_000 }, view.page);
  const you = view.you ? personWith(meeting, view.you) : undefined;
  const here = you && isPresent(you) ? [text(rollCall.you, { color: 'good', weight: 'bolder' })] : null;
  const invite = [
    aside(rollCall.invite, { spacing: 'medium' }),
    actions([button(buttons.here, pressOn(view, 'roll call', { kind: 'here' }), primaryFor(view, 'arrive'))]),
  ];
  const body = [
    ...head,
    ...shown,
    ...pageTurner(view, 'roll call', page, pages),
    ...(meeting.phase === 'closed' ? [] : (here ?? invite)),
  ];
  return framed(view, {
    body,
    summary,
    refresh: meeting.phase === 'closed' ? null : 'roll call',
    own: arrived(meeting),
  });
};

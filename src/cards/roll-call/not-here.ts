import type { Person } from '../../meeting/meeting.ts';
import { type Presence, presenceOf } from '../../meeting/people/presence.ts';
import { actions, aside, type Element, lineInput, text, ticks } from '../kit/elements.ts';
import { button } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { label } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { standsFor, withNotes } from './person-notes.ts';
import { rollAnswers } from './roll-call-presses.ts';

const away: readonly Presence[] = ['expected', 'absent', 'apology', 'own item'];

/** Most people in the list. The others are reached by commands. */
const longest = 20;

const choice = (person: Person, view: View) => ({
  title: label(
    withNotes(person.name, standsFor(person, view), view.words.cards.rollCall.notes[presenceOf(view.meeting, person)]),
    120,
  ),
  value: person.id,
});

/**
 * Those who are not here, to be ticked, and below what is recorded of them: that they have come, why they are away, or who sits for them. `asks`
 * says that nobody was ticked.
 */
export const notHere = (view: View, asks: boolean): readonly Element[] => {
  const { meeting, words } = view;
  const { buttons, rollCall } = words.cards;
  const people = Object.values(meeting.people).filter((person) => away.includes(presenceOf(view.meeting, person)));
  const [only, ...others] = people;
  if (!only) return [];
  const name = (answer: (typeof rollAnswers)[number]): string =>
    answer === 'present' && meeting.phase === 'open' ? rollCall.hasCome : words.cards.rollAnswers[answer];
  return [
    ticks({
      id: inputs.notHere,
      label: rollCall.notHere,
      choices: people.slice(0, longest).map((person) => choice(person, view)),
      value: view.inputs?.[inputs.notHere] ?? (others.length === 0 ? only.id : ''),
    }),
    ...(people.length > longest ? [aside(words.cards.more(people.length - longest))] : []),
    lineInput({
      id: inputs.deputy,
      label: rollCall.deputy,
      placeholder: rollCall.deputyHint,
      value: view.inputs?.[inputs.deputy] ?? '',
    }),
    ...(asks ? [text(rollCall.tickFirst, { color: 'warning', spacing: 'small' })] : []),
    actions([
      ...rollAnswers.map((answer) =>
        button(name(answer), pressOn(view, 'roll call', { kind: 'mark attendance', answer })),
      ),
      button(buttons.saveDeputy, pressOn(view, 'roll call', { kind: 'name deputy' })),
    ]),
  ];
};

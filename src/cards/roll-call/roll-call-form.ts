import type { RollAnswer } from '../../meeting/events.ts';
import type { Person } from '../../meeting/meeting.ts';
import { ownValue } from '../../meeting/own-value.ts';
import { isAnonymousMember } from '../../meeting/people/matching.ts';
import { groupOf, seated } from '../../meeting/people/seats.ts';
import { actions, choiceInput, type Element, text } from '../kit/elements.ts';
import { button, pageTurner, unfold } from '../kit/frame.ts';
import { inputs, nothing } from '../kit/inputs.ts';
import { pageOf } from '../kit/pages.ts';
import { accountName, anonymousRow } from '../kit/people.ts';
import { primaryFor } from '../kit/primary.ts';
import { label, typed } from '../kit/safe-text.ts';
import type { Member, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { rollAnswers as offered } from './roll-call-presses.ts';

/** The preselected answer, by whom Teams has seen in the meeting. A person saves or changes it. */
const seenByTeams = (person: Person, { meeting, joined }: View): RollAnswer | typeof nothing => {
  const accounts = Object.entries(meeting.links).flatMap(([user, linked]) => (linked === person.id ? [user] : []));
  if (!joined || accounts.length === 0) return nothing;
  return accounts.some((user) => joined.has(user)) ? 'present' : 'absent';
};

const answerOf = (person: Person, view: View): RollAnswer | typeof nothing => {
  if (person.answer !== 'expected') return person.answer;
  return person.presence.length > 0 ? 'present' : seenByTeams(person, view);
};

/** The row of one person: a drop-down with the answers. */
const personRow = (person: Person, view: View): Element => {
  const { rollAnswers, rollCall } = view.words.cards;
  const id = inputs.rollCall(person.id);
  return choiceInput({
    id,
    label: label(person.name, 120),
    choices: [
      { title: rollCall.choose, value: nothing },
      ...offered.map((answer) => ({ title: rollAnswers[answer], value: answer })),
    ],
    value: view.inputs?.[id] ?? answerOf(person, view),
  });
};

/** The answer for everyone else on the page. It starts as `present`, since minutes name those who are absent. */
const restRow = (view: View): Element => {
  const { rollAnswers, rollCall } = view.words.cards;
  return choiceInput({
    id: inputs.rest,
    label: rollCall.rest,
    choices: [
      { title: rollAnswers.present, value: 'present' },
      { title: rollAnswers.absent, value: 'absent' },
      { title: rollCall.leaveOpen, value: nothing },
    ],
    value: view.inputs?.[inputs.rest] ?? 'present',
  });
};

/** Links a called person without account to an account that nobody has. Folded, because few meetings need it. */
export const linking = (view: View): readonly Element[] => {
  const { meeting, roster, words } = view;
  const { buttons, rollCall } = words.cards;
  const linked = new Set(Object.values(meeting.links));
  const isFree = (member: Member): boolean => ownValue(meeting.links, member.user) === undefined;
  const users = roster.filter((member) => isFree(member) && !isAnonymousMember(member)).slice(0, 60);
  const people = Object.values(meeting.people)
    .filter(({ id }) => !linked.has(id))
    .slice(0, 60);
  if (users.length === 0 || people.length === 0) return [];
  const form = [
    text(rollCall.linking, { weight: 'bolder' }),
    choiceInput({
      id: inputs.user,
      label: rollCall.user,
      placeholder: rollCall.pick,
      choices: users.map((member) => ({ title: accountName(member, view), value: member.user })),
    }),
    choiceInput({
      id: inputs.person,
      label: rollCall.person,
      placeholder: rollCall.pick,
      choices: people.map(({ id, name }) => ({ title: label(name, 50), value: id })),
    }),
    ...anonymousRow(view),
    actions([button(buttons.link, pressOn(view, 'roll call', { kind: 'link' }))]),
  ];
  return [unfold(view, buttons.link, form)];
};

/** The roll call to fill in, at most 16 people a page. */
export const rollCallForm = (view: View): readonly Element[] => {
  const { meeting, words } = view;
  const people = Object.values(meeting.people);
  const rows = people.map((person) => ({ person, row: personRow(person, view) }));
  // Opens on the first page where somebody still has no answer.
  const seats = new Set(seated(meeting));
  const unanswered = rows.find(({ person }) => person.answer === 'expected' && seats.has(person));
  const { shown, page, pages } = pageOf(rows, { bytes: 9_000, count: 16 }, view.page, unanswered);
  const groupIn = (person: Person): string => groupOf(meeting, person) ?? words.cards.rollCall.guests;
  const grouped = shown.flatMap(({ person, row }, index) => {
    const group = groupIn(person);
    const before = shown[index - 1]?.person;
    const first = !before || groupIn(before) !== group;
    return first ? [text(typed(group, 200), { weight: 'bolder', spacing: 'medium' }), row] : [row];
  });
  const press = pressOn(view, 'roll call', { kind: 'roll call', page, people: shown.map(({ person }) => person.id) });
  return [
    ...grouped,
    ...(people.length > 0 ? [restRow(view)] : []),
    actions([button(words.cards.buttons.saveRollCall, press, primaryFor(view, 'call roll'))]),
    ...pageTurner(view, 'roll call', page, pages),
  ];
};

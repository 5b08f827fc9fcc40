import { ownValue } from '../../meeting/own-value.ts';
import { isAnonymousMember } from '../../meeting/people/matching.ts';
import { actions, choiceInput, type Element, text } from '../kit/elements.ts';
import { button, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { accountName, anonymousRow } from '../kit/people.ts';
import { label } from '../kit/safe-text.ts';
import type { Member, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

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

import type { Draft } from '../../meeting/meeting.ts';
import { match } from '../../meeting/people/matching.ts';
import { aside, choiceInput, type Element, heading, ticks } from '../kit/elements.ts';
import { inputs, nothing } from '../kit/inputs.ts';
import { accountName, anonymousRow } from '../kit/people.ts';
import { label, weight } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';

/** Most accounts to choose from for one called person. With 12, 60 people still fit on a card. */
const offered = 12;
/** Most bytes of card for all choices together. */
const room = 9_000;

/**
 * Asks which account in the chat is which called person. An account of the same name is ticked beforehand if it belongs to the organisation that
 * holds the meeting, or if the board knows it. The others are chosen by hand. Whoever does not fit here can be linked in the roll call.
 */
export const accountInputs = ({ summons, accounts }: Draft, view: View): readonly Element[] => {
  const words = view.words.cards.summons;
  const seats = summons.groups
    .flatMap((group) => group.seats)
    .flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  if (view.roster.length === 0 || seats.length === 0) return [];
  const { same, open } = match(seats, view.roster, offered, accounts);
  const matches = ticks({
    id: inputs.links,
    label: words.matches,
    choices: same.map(([person, { user, name }]) => ({ title: label(name, 80), value: `${person.id}:${user}` })),
    value: view.inputs?.[inputs.links] ?? same.map(([person, { user }]) => `${person.id}:${user}`).join(','),
  });
  const known = same.length > 0 ? [matches] : [];
  let used = known.reduce((sum, input) => sum + weight(input), 0);
  const chosen = open.map(([person, members]) =>
    choiceInput({
      id: inputs.account(person.id),
      label: words.account(label(person.name, 80)),
      choices: [
        { title: words.noAccount, value: nothing },
        ...members.map((member) => ({ title: accountName(member, view), value: member.user })),
      ],
      value: view.inputs?.[inputs.account(person.id)] ?? nothing,
    }),
  );
  const fitting = chosen.filter((input, index) => {
    used += weight(input);
    return used <= room && (open[index]?.[1].length ?? 0) > 0;
  });
  const left = chosen.length - fitting.length;
  return [
    heading(words.accounts),
    ...known,
    ...fitting,
    ...anonymousRow(view),
    ...(left > 0 ? [aside(words.laterAccounts(left), { spacing: 'small' })] : []),
  ];
};

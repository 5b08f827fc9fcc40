import { isPresent, type Person, type Position, personWith, type Said } from '../../meeting/meeting.ts';
import { wasAtAdoption } from '../../meeting/people/presence.ts';
import { groupOf, takersOf } from '../../meeting/people/seats.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { aside, box, type Element, heading, text } from '../kit/elements.ts';
import { nameList, nameOf } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';

const mostSaid = 6;

/** The latest views or dissents, the newest last. Only chair and secretary see who said them. */
const saidRows = (said: readonly Said[], words: string, view: View): readonly Element[] => {
  if (said.length === 0) return [];
  const shown = said.slice(-mostSaid);
  const { cards } = view.words;
  return [
    heading(`${words} (${said.length})`),
    ...(said.length > shown.length ? [aside(cards.more(said.length - shown.length))] : []),
    ...shown.map(({ person, text: what }) => {
      const told = typed(what, 500);
      const line = view.viewer === 'lead' ? cards.position.attributed(nameOf(view.meeting, person), told) : told;
      return text(line, { spacing: 'small' });
    }),
  ];
};

/** Present people who have neither confirmed nor dissented, by group, for chair and secretary while it is open. */
const missingRows = (position: Position, view: View): readonly Element[] => {
  if (view.viewer !== 'lead' || position.outcome !== null) return [];
  const answered = new Set([...position.confirmations, ...position.dissents].map(({ person }) => person));
  const missing = takersOf(view.meeting, position).filter((person) => isPresent(person) && !answered.has(person.id));
  if (missing.length === 0) return [];
  const groupIn = (person: Person): string | null => groupOf(view.meeting, person);
  const groups = [...new Set(missing.map(groupIn))];
  return [
    box(
      [
        text(view.words.cards.position.missing, { size: 'small', weight: 'bolder' }),
        ...groups.slice(0, 12).map((group) => {
          const names = missing.filter((person) => groupIn(person) === group).map(({ name }) => name);
          return aside(`${typed(group ?? '', 120)}: ${nameList(names, view, 350)}`);
        }),
      ],
      { spacing: 'small' },
    ),
  ];
};

/** Who has answered, the newest first. Oral answers come last: these people may have no client to refresh. */
export const answered = ({ confirmations, views, dissents }: Position): readonly PersonId[] => {
  const pressed = confirmations.filter(({ how }) => how === 'pressed');
  const orally = confirmations.filter(({ how }) => how === 'orally');
  const newestFirst = [...pressed, ...views, ...dissents].reverse().sort((a, b) => b.at - a.at);
  return [...new Set([...newestFirst, ...orally].map(({ person }) => person))];
};

/** Who has confirmed, what was said, and for chair and secretary who has not answered. */
export const positionAnswers = (position: Position, view: View): readonly Element[] => {
  const words = view.words.cards.position;
  const takers = takersOf(view.meeting, position);
  const takes = new Set(takers.map(({ id }) => id));
  // Confirmations of people who no longer take positions (seat handed over, group changed) do not count.
  const confirmations = position.confirmations.filter(({ person }) => takes.has(person));
  const present = takers.filter((person) => wasAtAdoption(position, person)).length;
  const orally = confirmations.filter(({ how }) => how === 'orally').length;
  const names = confirmations.map(({ person }) => personWith(view.meeting, person)?.name ?? person);
  const count = words.confirmed(confirmations.length, Math.max(present, confirmations.length));
  const open = position.outcome === null ? [words.none] : [];
  const counted =
    confirmations.length === 0 ? open : [[count, orally > 0 && words.orally(orally)].filter(Boolean).join(', ')];
  return [
    ...counted.map((line) => text(line, { spacing: 'medium' })),
    ...(names.length > 0 ? [aside(nameList(names, view, 2_500))] : []),
    ...missingRows(position, view),
    ...saidRows(position.views, words.views, view),
    ...saidRows(position.dissents, words.dissents, view),
  ];
};

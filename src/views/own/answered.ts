import type { UserId } from '../../meeting/events.ts';
import { type Meeting, type Position, personOf } from '../../meeting/meeting.ts';
import type { PersonId } from '../../meeting/summons.ts';
import type { AnsweredSection, OwnAnswer } from './answered-section.ts';

/** Most of a position's text that is shown, in UTF-16 units: two or three lines of a panel. */
const longest = 120;

/** How a text begins, cut between words. */
const beginningOf = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.search(/\s\S*$/);
  return `${cut.slice(0, end > 0 ? end : longest).trimEnd()} …`;
};

type Answers = ReadonlyMap<PersonId, readonly OwnAnswer[]>;

/** By position, since most of them stay as they are while the meeting goes on. */
const known = new WeakMap<Position, Answers>();

const answersTo = (position: Position): Answers => {
  const before = known.get(position);
  if (before) return before;
  const answers = new Map<PersonId, readonly OwnAnswer[]>();
  const add = (person: PersonId, answer: OwnAnswer): void => {
    answers.set(person, [...(answers.get(person) ?? []), answer]);
  };
  for (const { person, how } of position.confirmations)
    add(person, { kind: how === 'orally' ? 'confirmed orally' : 'confirmed', text: null });
  for (const { person, text } of position.dissents) add(person, { kind: 'dissented', text });
  for (const { person, text } of position.views) add(person, { kind: 'viewed', text });
  known.set(position, answers);
  return answers;
};

/** What this viewer has answered in the whole meeting, in their own words; null where nothing. */
export const answeredSection = (meeting: Meeting, user: UserId): AnsweredSection | null => {
  const person = personOf(meeting, user)?.id;
  if (person === undefined) return null;
  const positions = meeting.positions.flatMap((position) => {
    const answers = answersTo(position).get(person);
    return answers ? [{ item: position.item, text: beginningOf(position.text), answers }] : [];
  });
  return positions.length > 0 ? { positions } : null;
};

import type { Asked, CommandOf } from '../commands.ts';
import type { Event, PositionId } from '../events.ts';
import type { Meeting, Person, Position } from '../meeting.ts';
import { currentItem, isPresent, itemOf, openPosition, personWith, positionsOf } from '../meeting.ts';
import { withRaised } from '../other-matters.ts';
import { takers } from '../people/seats.ts';
import type { Refusal } from '../refusal.ts';
import type { Item } from '../summons.ts';
import { type Decision, notLeadingOpen, notOpen, notText, refuse, taker } from './guards.ts';

/** The item a command names, or the current one. */
export const itemMeant = (meeting: Meeting, number: number | null, letters: readonly string[]): Item | Refusal => {
  const item = number === null ? currentItem(meeting) : itemOf(meeting, number);
  if (!item)
    return number === null ? refuse('no current item') : { reason: 'no such item', item: number, letter: null };
  const { subItems } = withRaised(meeting, item);
  const unknown = letters.find((letter) => !subItems.some((sub) => sub.letter === letter));
  return unknown === undefined ? item : { reason: 'no such item', item: item.number, letter: unknown };
};

/** The proposal of the kallelse, unless it has been dealt with. */
export const pendingProposal = (meeting: Meeting, item: Item): string | null =>
  positionsOf(meeting, item.number).length === 0 ? item.proposal : null;

const amended = (position: Position, text: string): readonly Event[] =>
  position.text === text ? [] : [{ type: 'PositionAmended', position: position.id, text }];

export const openOrAmend = (meeting: Meeting, command: CommandOf<'OpenPosition'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  const item = itemMeant(meeting, command.item, command.letters);
  if ('reason' in item) return item;
  const open = openPosition(meeting);
  if (open && open.item !== item.number) return { reason: 'position open', item: open.item };
  if (open && command.text === null) return [];
  const text = (command.text ?? pendingProposal(meeting, item) ?? '').trim();
  if (text === '' && !open && positionsOf(meeting, item.number).length > 0)
    return { reason: 'already decided', item: item.number };
  const bad = notText(text);
  if (bad) return bad;
  if (open) return amended(open, text);
  const letters = [...new Set(command.letters)].sort();
  return [{ type: 'PositionOpened', position: `b${meeting.seq + 1}`, item: item.number, letters, text }];
};

/** The open position a card or command means, or why it cannot be answered. */
const positionMeant = (meeting: Meeting, id: PositionId | null): Position | Refusal => {
  const position = id === null ? openPosition(meeting) : meeting.positions.find((known) => known.id === id);
  if (!position) return refuse('no open position');
  return position.outcome === null ? position : refuse('position closed');
};

/** Who answers for themselves is there. */
const arrival = (person: Person): readonly Event[] =>
  isPresent(person) ? [] : [{ type: 'PersonArrived', person: person.id }];

interface Answering {
  readonly person: Person;
  readonly position: Position;
}

const answering = (meeting: Meeting, id: PositionId | null, asked: Asked): Answering | Refusal => {
  const no = notOpen(meeting);
  if (no) return no;
  const person = taker(meeting, asked);
  if ('reason' in person) return person;
  const position = positionMeant(meeting, id);
  return 'reason' in position ? position : { person, position };
};

export const confirm = (meeting: Meeting, command: CommandOf<'Confirm'>, asked: Asked): Decision => {
  const answer = answering(meeting, command.position, asked);
  if ('reason' in answer) return answer;
  const { person, position } = answer;
  if (command.revision !== null && command.revision !== position.revision) return refuse('text changed');
  if (position.confirmations.some((known) => known.person === person.id)) return [];
  const { id, revision } = position;
  const { account } = asked.by;
  const confirmed = { type: 'PositionConfirmed', position: id, person: person.id, revision, how: 'pressed' } as const;
  return [...arrival(person), { ...confirmed, ...(account && { account }) }];
};

export const giveView = (meeting: Meeting, command: CommandOf<'GiveView'>, asked: Asked): Decision => {
  const answer = answering(meeting, command.position, asked);
  if ('reason' in answer) return answer;
  const { person, position } = answer;
  const said = position.views.some((view) => view.person === person.id && view.text === command.text);
  if (said) return [];
  const { text } = command;
  return notText(text) ?? [...arrival(person), { type: 'ViewGiven', position: position.id, person: person.id, text }];
};

export const dissent = (meeting: Meeting, command: CommandOf<'Dissent'>, asked: Asked): Decision => {
  const answer = answering(meeting, command.position, asked);
  if ('reason' in answer) return answer;
  const { person, position } = answer;
  if (position.dissents.some((known) => known.person === person.id && known.text === command.text)) return [];
  const { text } = command;
  return (
    notText(text) ?? [...arrival(person), { type: 'DissentRecorded', position: position.id, person: person.id, text }]
  );
};

export const confirmOrally = (meeting: Meeting, command: CommandOf<'ConfirmOrally'>, asked: Asked): Decision => {
  const no = notLeadingOpen(meeting, asked);
  if (no) return no;
  const position = positionMeant(meeting, command.position);
  if ('reason' in position) return position;
  const settled = new Set([...position.confirmations, ...position.dissents].map(({ person }) => person));
  const present = takers(meeting).filter(isPresent);
  if (command.people === 'all' && present.length === 0) return refuse('roll call first');
  const meant = command.people === 'all' ? present.map(({ id }) => id) : command.people;
  const absent = meant.find((id) => !present.some((person) => person.id === id));
  if (absent !== undefined) return { reason: 'not present', name: personWith(meeting, absent)?.name ?? absent };
  const { id, revision } = position;
  return meant
    .filter((person) => !settled.has(person))
    .map((person) => ({ type: 'PositionConfirmed', position: id, person, revision, how: 'orally' }));
};

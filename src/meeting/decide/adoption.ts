import type { Asked, Command } from '../commands.ts';
import type { Event, EventOf, PositionId } from '../events.ts';
import type { Meeting, Position } from '../meeting.ts';
import { itemOf, openPosition, positionsOf } from '../meeting.ts';
import type { Outcome } from '../position/outcome.ts';
import { type Referral, states, tidied } from '../position/referral.ts';
import type { Refusal } from '../refusal.ts';
import type { Item } from '../summons.ts';
import { type Decision, notKeepingRecord, notText, refuse } from './guards.ts';
import { itemMeant, pendingProposal } from './positions.ts';

type Adopt = Extract<Command, { readonly type: 'Adopt' }>;

/** Outcomes that need no wording of their own. */
const wordless: readonly Outcome[] = ['referred', 'returned', 'postponed', 'dropped'];

const outcomeOf = (item: Item | null, text: string, stated: Outcome | null): Outcome =>
  stated ?? (item?.proposal != null && item.proposal !== text ? 'amended' : 'as proposed');

/** The gavel itself. A matter that goes out for comment goes to somebody: its text says to whom, or the chair does. */
const closed = (
  position: PositionId,
  item: number,
  text: string,
  outcome: Outcome,
  typed: Referral | undefined,
): EventOf<'PositionAdopted'> | Refusal => {
  if (outcome !== 'referred') return { type: 'PositionAdopted', position, outcome };
  const referral = tidied(typed);
  if (!referral?.to && !states(text, outcome)) return { reason: 'recipients missing', item };
  return { type: 'PositionAdopted', position, outcome, ...(referral && { referral }) };
};

/** The gavel on an open position; new words change its text first. */
const adoptOpen = (meeting: Meeting, position: Position, { text, outcome, referral }: Adopt): Decision => {
  const words = text?.trim() || position.text;
  const change: readonly Event[] =
    words === position.text ? [] : [{ type: 'PositionAmended', position: position.id, text: words }];
  const stated = outcomeOf(itemOf(meeting, position.item), words, outcome);
  const bad = notText(words);
  if (bad) return bad;
  const gavel = closed(position.id, position.item, words, stated, referral);
  return 'reason' in gavel ? gavel : [...change, gavel];
};

/** The gavel straight on an item: a formality's fixed sentence, its proposal, or the words given. */
const adoptAtOnce = (meeting: Meeting, item: Item, command: Adopt): Decision => {
  const formal = item.formality === 'agenda approval' || item.formality === 'minutes approval';
  const approves = command.outcome === null || command.outcome === 'as proposed';
  if (formal && approves && command.text === null) {
    return meeting.approvals.includes(item.number) ? [] : [{ type: 'FormalityApproved', item: item.number }];
  }
  const text = (command.text ?? pendingProposal(meeting, item) ?? '').trim();
  if (text === '') {
    if (positionsOf(meeting, item.number).length > 0) return { reason: 'already decided', item: item.number };
    if (!command.outcome || !wordless.includes(command.outcome))
      return { reason: 'nothing to decide', item: item.number };
  }
  const bad = text === '' ? null : notText(text);
  if (bad) return bad;
  const position = `b${meeting.seq + 1}`;
  const gavel = closed(position, item.number, text, outcomeOf(item, text, command.outcome), command.referral);
  return 'reason' in gavel
    ? gavel
    : [{ type: 'PositionOpened', position, item: item.number, letters: [], text }, gavel];
};

export const adopt = (meeting: Meeting, command: Adopt, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  if (meeting.phase === 'closed' && command.item === null) return refuse('closed');
  const shown = meeting.positions.find((position) => position.id === command.position);
  if (command.position !== null && !shown) return refuse('no open position');
  if (shown && shown.outcome !== null) return refuse('position closed');
  const item = itemMeant(meeting, command.item, []);
  const open = shown ?? openPosition(meeting);
  if (open && (command.item === null || command.item === open.item)) return adoptOpen(meeting, open, command);
  return 'reason' in item ? item : adoptAtOnce(meeting, item, command);
};

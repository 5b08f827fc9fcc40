import type { Asked, CommandOf } from '../commands.ts';
import { itemOf, type Meeting, positionsOf } from '../meeting.ts';
import type { Refusal } from '../refusal.ts';
import { isWorded, reworded } from '../rewording.ts';
import { type Decision, notKeepingRecord, notLead, notText } from './guards.ts';

/** Longest words that are mended or put in their place, in UTF-16 units; what is longer is a text of its own. */
const longestWords = 1_000;

const notWords = (words: string): Refusal | null =>
  words.length > longestWords ? { reason: 'text too long', limit: longestWords } : null;

/** Before the meeting is open its agenda may be reworded too. */
const notMending = (meeting: Meeting, asked: Asked) =>
  meeting.phase === 'summoned' ? notLead(meeting, asked) : notKeepingRecord(meeting, asked);

export const reword = (meeting: Meeting, command: CommandOf<'Reword'>, asked: Asked): Decision => {
  const { item, from, to } = command;
  const no = notMending(meeting, asked) ?? notText(from) ?? notWords(from) ?? notWords(to);
  if (no) return no;
  if (item !== null && !itemOf(meeting, item)) return { reason: 'no such item', item, letter: null };
  if (isWorded(meeting, { item, from, to })) {
    const mended = reworded(meeting, { item, from, to });
    if ('reason' in mended) return mended;
    return from === to ? [] : [{ type: 'WordingMended', item, from, to }];
  }
  const positions = item === null ? meeting.positions : positionsOf(meeting, item);
  const stands = positions.some(({ text }) => text.includes(from));
  return stands ? { reason: 'words of a position', text: from } : { reason: 'words not found', text: from };
};

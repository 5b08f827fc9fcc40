import { itemPrintedAs } from '../../meeting/agenda/printed-number.ts';
import type { Command, NoteReference } from '../../meeting/commands.ts';
import { itemOf, type Meeting } from '../../meeting/meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';

/**
 * The id of the item whose printed number was typed. A number that nothing has stays as it is, for the rules to refuse; null where it is the id of
 * an item that is printed otherwise.
 */
const idTyped = (meeting: Meeting, typed: number): number | null =>
  itemPrintedAs(meeting, typed) ?? (itemOf(meeting, typed) ? null : typed);

/** Whether no item of this meeting is printed under another number than its id. */
const isAsSent = ({ summons }: Meeting): boolean => !summons?.items.some(({ printed }) => printed !== undefined);

/** A typed command with the ids of the items whose printed numbers it names. People type what they read; the rules know ids. */
export const withItemIds = (meeting: Meeting, command: Command): Command | Refusal => {
  if (isAsSent(meeting)) return command;
  let unknown: number | null = null;
  const id = (typed: number): number => {
    const known = idTyped(meeting, typed);
    if (known === null) unknown = typed;
    return known ?? typed;
  };
  const note = (one: NoteReference): NoteReference =>
    typeof one === 'string' || one.item === null ? one : { ...one, item: id(one.item) };
  const meant = {
    ...command,
    ...('item' in command && command.item !== null && { item: id(command.item) }),
    ...('note' in command && { note: note(command.note) }),
    ...((command.type === 'AddItem' || command.type === 'MoveItem') &&
      command.at && {
        at: 'before' in command.at ? { before: id(command.at.before) } : { after: id(command.at.after) },
      }),
  } as Command;
  return unknown === null ? meant : { reason: 'no such item', item: unknown, letter: null };
};

import { inNoteOrder } from '../../views/note-order.ts';
import type { NotesSection } from '../../views/sections.ts';
import type { Shown } from '../shown.ts';
import type { PanelCommand } from './commands.ts';

const waiting = 'waiting';

/** Whether a part is shown that the server has not yet told of. */
export const isWaiting = ({ id }: { readonly id: string }): boolean => id === waiting;

type Added = Extract<PanelCommand, { readonly type: 'TakeNote' | 'AgreeFollowUp' }>;

/** Whether the server has made what is to be added: a text as it is in the command, which was not there before. */
const isMade = <Text extends { readonly id: string }>(
  now: readonly Text[],
  before: readonly Text[] | undefined,
  is: (one: Text) => boolean,
): boolean => now.some((one) => is(one) && !before?.some(({ id }) => id === one.id));

/** What is noted, and what is to be noted unless the server tells of it already, whose answer may come after its news. */
export const withAdded = (notes: NotesSection, command: Added, before: NotesSection | undefined): NotesSection => {
  if (command.type === 'TakeNote') {
    const { kind, item, letter, text } = command;
    const is = (one: NotesSection['notes'][number]): boolean =>
      one.kind === kind && one.item === item && one.letter === letter && one.text === text;
    if (isMade(notes.notes, before?.notes, is)) return notes;
    const note = { id: waiting, kind, item, letter, text, blocks: null, at: Date.now(), version: 1, beside: null };
    return { ...notes, notes: inNoteOrder([...notes.notes, note]) };
  }
  const { item, what, who, when } = command;
  const is = (one: NotesSection['followUps'][number]): boolean =>
    one.item === item && one.what === what && one.who === who && one.when === when;
  if (isMade(notes.followUps, before?.followUps, is)) return notes;
  return { ...notes, followUps: [...notes.followUps, { id: waiting, item, what, who, when, ended: null }] };
};

/** The follow-up with what a command changes of it. */
export const withFollowUp = (shown: Shown, id: string, change: Partial<NotesSection['followUps'][number]>): Shown => {
  const { notes } = shown;
  if (!notes) return shown;
  const followUps = notes.followUps.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...shown, notes: { ...notes, followUps } };
};

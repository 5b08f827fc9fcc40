import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { hasBeenOn, isUsed } from '../agenda/is-used.ts';
import type { AgendaPlace, Asked, CommandOf } from '../commands.ts';
import type { ItemChange } from '../events.ts';
import { currentItem, itemOf, type Meeting, openPosition, positionsOf } from '../meeting.ts';
import type { Refusal } from '../refusal.ts';
import type { Attachment, Item, Presenter } from '../summons.ts';
import { isLink } from './documents.ts';
import { type Decision, notLead, notText, refuse } from './guards.ts';

/** Longest title, presenter or name of a document, in UTF-16 units; it stands on one line or two. */
const longestLine = 500;
/** Most presenters or documents of one item. */
const mostListed = 50;
/** Longest planned length of one item in minutes. */
const longestItem = 600;

/** The agenda can be amended from the kallelse to the close. */
const notAmending = (meeting: Meeting, asked: Asked): Refusal | null =>
  notLead(meeting, asked) ?? (meeting.phase === 'closed' ? refuse('closed') : null);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const notLine = (text: string): Refusal | null =>
  notText(text) ?? (text.length > longestLine ? { reason: 'text too long', limit: longestLine } : null);

const notDocument = ({ title, url }: Attachment): Refusal | null =>
  notLine(title) ?? (url === null || isLink(url) ? null : refuse('bad link'));

const notPresenter = ({ name, affiliation }: Presenter): Refusal | null =>
  notLine(name) ?? (affiliation === null ? null : notLine(affiliation));

/** Null when these can stand in an agenda. */
const notItem = ({ title, minutes, presenters = [], proposal, attachments = [] }: ItemChange): Refusal | null => {
  const isLength = minutes == null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= longestItem);
  if (!isLength) return { reason: 'bad length', most: longestItem };
  const longest = Math.max(presenters.length, attachments.length);
  return (
    (title === undefined ? null : notLine(title)) ??
    (proposal == null ? null : notText(proposal)) ??
    presenters.map(notPresenter).find(Boolean) ??
    attachments.map(notDocument).find(Boolean) ??
    (longest > mostListed ? { reason: 'list full', most: mostListed } : null)
  );
};

const closing = new RegExp(`^${words.items.closing}`, 'u');

/** Whether an item is one of those that end every meeting. */
const ends = ({ formality, title }: Item): boolean =>
  formality === 'other matters' || formality === 'next meeting' || closing.test(matchable(title));

const indexOf = (items: readonly Item[], number: number): number => items.findIndex((item) => item.number === number);

/** The index in `items` that a place means, or why nothing can stand there. */
const indexMeant = (meeting: Meeting, items: readonly Item[], place: AgendaPlace | null): number | Refusal => {
  const passed = indexOf(items, currentItem(meeting)?.number ?? 0);
  if (place === null)
    return (
      Math.max(
        items.findLastIndex((item) => !ends(item)),
        passed,
      ) + 1
    );
  const beside = 'before' in place ? place.before : place.after;
  const at = indexOf(items, beside);
  if (at < 0) return { reason: 'no such item', item: beside, letter: null };
  const index = 'before' in place ? at : at + 1;
  return index > passed ? index : { reason: 'place passed', item: items[passed]?.number ?? beside };
};

const itemsOf = ({ summons }: Meeting): readonly Item[] => summons?.items ?? [];

/** An id no item of this meeting has or had, also where the addition was taken back. */
const newNumber = (meeting: Meeting): number => {
  let last = Math.max(0, ...[...itemsOf(meeting), ...meeting.amendments.struck].map(({ number }) => number));
  for (let link = meeting.past; link; link = link.before)
    if (link.recorded.event.type === 'ItemAdded') last = Math.max(last, link.recorded.event.item);
  return last + 1;
};

export const addItem = (meeting: Meeting, command: CommandOf<'AddItem'>, asked: Asked): Decision => {
  const { minutes, presenters, attachments } = command;
  const [title, proposal] = [oneLine(command.title), command.proposal?.trim() || null];
  const no = notAmending(meeting, asked) ?? notItem({ title, minutes, presenters, proposal, attachments });
  if (no) return no;
  const at = indexMeant(meeting, itemsOf(meeting), command.at);
  if (typeof at !== 'number') return at;
  const after = itemsOf(meeting)[at - 1]?.number ?? null;
  return [{ type: 'ItemAdded', item: newNumber(meeting), after, title, minutes, presenters, proposal, attachments }];
};

const unknown = (item: number): Refusal => ({ reason: 'no such item', item, letter: null });

export const moveItem = (meeting: Meeting, { item, at: place }: CommandOf<'MoveItem'>, asked: Asked): Decision => {
  const no = notAmending(meeting, asked);
  if (no) return no;
  if (!itemOf(meeting, item)) return unknown(item);
  if (currentItem(meeting)?.number === item) return { reason: 'item is on', item };
  if (hasBeenOn(meeting, item)) return { reason: 'item in use', item };
  if (item === ('before' in place ? place.before : place.after)) return [];
  const others = itemsOf(meeting).filter(({ number }) => number !== item);
  const at = indexMeant(meeting, others, place);
  if (typeof at !== 'number') return at;
  const stays = at === indexOf(itemsOf(meeting), item);
  return stays ? [] : [{ type: 'ItemMoved', item, after: others[at - 1]?.number ?? null }];
};

export const strikeItem = (meeting: Meeting, { item: number }: CommandOf<'StrikeItem'>, asked: Asked): Decision => {
  const no = notAmending(meeting, asked);
  if (no) return no;
  const item = itemOf(meeting, number);
  if (!item) return meeting.amendments.struck.some((one) => one.number === number) ? [] : unknown(number);
  if (currentItem(meeting)?.number === number) return { reason: 'item is on', item: number };
  const hasMatters = item.formality === 'other matters' && meeting.otherMatters.length > 0;
  return isUsed(meeting, number) || hasMatters
    ? { reason: 'item in use', item: number }
    : [{ type: 'ItemStruck', item: number }];
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Those of the changes that change anything. */
const differing = (item: Item, { title, minutes, presenters, proposal, attachments }: ItemChange): ItemChange => ({
  ...(title !== undefined && title !== item.title && { title }),
  ...(minutes !== undefined && minutes !== (item.slot?.minutes ?? null) && { minutes }),
  ...(presenters && !same(presenters, item.presenters) && { presenters }),
  ...(proposal !== undefined && proposal !== item.proposal && { proposal }),
  ...(attachments && !same(attachments, item.attachments) && { attachments }),
});

export const changeItem = (meeting: Meeting, command: CommandOf<'ChangeItem'>, asked: Asked): Decision => {
  const { type: _, item: number, title, proposal, ...rest } = command;
  const wanted: ItemChange = {
    ...rest,
    ...(title !== undefined && { title: oneLine(title) }),
    ...(proposal !== undefined && { proposal: proposal?.trim() || null }),
  };
  const no = notAmending(meeting, asked) ?? notItem(wanted);
  if (no) return no;
  const item = itemOf(meeting, number);
  if (!item) return unknown(number);
  const change = differing(item, wanted);
  if (Object.keys(change).length === 0) return [];
  // A proposal is what a position is opened with.
  if (change.proposal !== undefined && openPosition(meeting)?.item === number)
    return { reason: 'position open', item: number };
  if (change.proposal !== undefined && positionsOf(meeting, number).length > 0)
    return { reason: 'already decided', item: number };
  return [{ type: 'ItemChanged', item: number, ...change }];
};

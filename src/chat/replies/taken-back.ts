import type { Markdown } from '../../i18n/markdown.ts';
import { printedAs } from '../../meeting/agenda/printed-number.ts';
import type { Event } from '../../meeting/events.ts';
import { mainEvent } from './main-event.ts';
import { quoted } from './quoted.ts';
import { nameIn, type ReplyContext } from './reply-context.ts';

const decided = ({ meeting }: ReplyContext, decision: number): readonly Event[] => {
  const events: Event[] = [];
  for (let link = meeting.past; link && link.recorded.seq >= decision; link = link.before) {
    if (link.recorded.decision === decision) events.unshift(link.recorded.event);
  }
  return events;
};

/** A note is told by its place: what it says is not for everybody who reads the chat. */
const noteItem = (event: Event, { meeting }: ReplyContext): number | null => {
  if (event.type === 'NoteTaken') return event.item;
  if (event.type !== 'NoteChanged' && event.type !== 'NoteRemoved' && event.type !== 'NoteMoved') return null;
  return meeting.entries.find(({ id }) => id === event.entry)?.item ?? null;
};

/** The note, person or item an event is about; null where the type of the event says enough. */
const detail = (event: Event, context: ReplyContext): Markdown | null => {
  const numbered = (item: number): Markdown => context.words.chat.itemNumber(printedAs(context.meeting, item));
  const item = noteItem(event, context);
  if (item !== null) return numbered(item);
  if (event.type === 'WordingMended') return quoted(event.from);
  if ('text' in event) return quoted(event.text);
  if ('what' in event) return quoted(event.what);
  if (event.type === 'ItemChanged') return numbered(event.item);
  if ('title' in event) return quoted(event.title);
  if ('person' in event && event.type !== 'GuestAdmitted') return nameIn(context, event.person);
  if ('name' in event) return quoted(event.name);
  return 'item' in event ? numbered(event.item) : null;
};

/** Names the decision that an undo took back. */
export const takenBack = (context: ReplyContext, decision: number): Markdown => {
  const { reply, takenBack, recorded } = context.words.chat;
  const event = mainEvent(decided(context, decision));
  return event ? reply.undone(takenBack[event.type], detail(event, context)) : recorded;
};

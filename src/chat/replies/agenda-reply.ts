import { type Markdown, md } from '../../i18n/markdown.ts';
import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import type { Event } from '../../meeting/events.ts';
import { itemOf } from '../../meeting/meeting.ts';
import { quoted } from './quoted.ts';
import { placeIn, type ReplyContext } from './reply-context.ts';

type AgendaEvent = Extract<Event, { readonly type: 'ItemAdded' | 'ItemMoved' | 'ItemStruck' | 'ItemChanged' }>;

/** Says that items after the amended one are printed under other numbers than before, where they are. */
const renumbered = ({ meeting, words }: ReplyContext, { item }: AgendaEvent): Markdown => {
  const items = meeting.summons?.items ?? [];
  const moved = items.find(({ number, printed }) => printed !== undefined && number !== item);
  return moved ? md` ${words.chat.reply.renumbered(md`${printedNumber(moved)}`)}` : md``;
};

/** What was amended in the agenda, by the numbers it is printed with now. */
export const agendaAmended = (context: ReplyContext, event: AgendaEvent): Markdown => {
  const { meeting, words } = context;
  const { reply } = words.chat;
  const item = itemOf(meeting, event.item) ?? meeting.amendments.struck.find(({ number }) => number === event.item);
  const [place, title] = [placeIn(context, event.item), quoted(item?.title ?? '')];
  switch (event.type) {
    case 'ItemAdded':
      return md`${reply.itemAdded(place, title)}${renumbered(context, event)}`;
    case 'ItemMoved':
      return md`${reply.itemMoved(place, title)}${renumbered(context, event)}`;
    case 'ItemStruck':
      return reply.itemStruck(place, title);
    case 'ItemChanged':
      return reply.itemChanged(place, title);
  }
};

import { escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { documentNumber, stillProposals } from '../../meeting/decided-documents.ts';
import type { Event } from '../../meeting/events.ts';
import { itemOf } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { quoted } from './quoted.ts';
import { placeIn, type ReplyContext } from './reply-context.ts';

/** The command that marks a document of the item as decided. */
const commandFor = ({ meeting, words }: ReplyContext, item: Item, title: string): Markdown => {
  const number = documentNumber(meeting, item, title);
  return words.chat.decide(printedNumber(item), number === null ? null : escaped(number));
};

/** The new name of a document. Where the link is still the proposal's, also how to give a new one. */
export const documentDecided = (
  context: ReplyContext,
  { item: number, title, url }: Extract<Event, { readonly type: 'DocumentDecided' }>,
): Markdown => {
  const { reply } = context.words.chat;
  const said = reply.documentDecided(placeIn(context, number), quoted(title));
  const item = itemOf(context.meeting, number);
  const known = context.meeting.decided.find((one) => one.item === number && one.title === title);
  return item && known?.was.url === url ? md`${said} ${reply.otherLink(commandFor(context, item, title))}` : said;
};

/** Most documents in one reminder. */
const most = 3;

/** A reminder where decided documents of these items are still called proposals. Klubba renames nothing by itself. */
export const proposalsLeft = (context: ReplyContext, items: readonly Item[]): Markdown => {
  const commands = items.flatMap((item) =>
    stillProposals(context.meeting, item).map(({ title }) => md`**${commandFor(context, item, title)}**`),
  );
  return commands.length === 0
    ? md``
    : md` ${context.words.chat.reply.stillProposal(joined(commands.slice(0, most), ', '))}`;
};

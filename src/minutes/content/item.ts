import { listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { words as known } from '../../language/vocabulary/words.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { isAhead } from '../../meeting/time/planned.ts';
import { agendaSentences } from './amendments.ts';
import { attachmentsAfter, attachmentsBefore, ownAttachments } from './attachments.ts';
import type { AboutRole, Block } from './block.ts';
import { leadIn } from './block.ts';
import { carriedList, dialogueBlocks, followUpList, noteBlocks } from './entries.ts';
import { formalSentences, withMatters } from './formalities.ts';
import { printedSpan } from './head.ts';
import { markdownBlocks } from './markdown.ts';
import { isLoneMatter, itemPositions, standAbove } from './positions.ts';
import { presenter } from './presenter.ts';
import { subItemBlocks } from './sub-items.ts';

/** Kind, time slot and presenters, each on its own line where the kallelse has it. */
const aboutBlocks = (item: Item, { minutes, locale }: Words): readonly Block[] => {
  const { kind, slot, presenters } = item;
  const about = (role: AboutRole, text: string | null): readonly Block[] =>
    text ? [{ type: 'about', role, text }] : [];
  const span = slot && printedSpan(slot.start, slot.end);
  return [
    ...about('kind', kind && minutes.kinds[kind]),
    ...about('slot', slot && minutes.slot(String(slot.minutes), span)),
    ...about(
      'presenters',
      presenters.length > 0 ? minutes.presenters(listed(presenters.map(presenter), locale)) : null,
    ),
  ];
};

/** The first words of a dialogue, for old minutes that have it in their running text. */
const dialogueBegins = new RegExp(`^(?:${known.runningText.dialogue})`, 'i');

/** Matches a text that ends by announcing documents: `…, se presentation:`. */
const announcesDocuments = new RegExp(
  `(?<!\\p{L})(?:${known.runningText.see}) (?:\\p{L}+ ){0,2}(?:${known.runningText.document})\\p{L}*\\s*:\\s*$`,
  'iu',
);

const isParagraph = (block: Block | undefined, pattern: RegExp): boolean =>
  block?.type === 'paragraph' && pattern.test(block.line.map(({ text }) => text).join(''));

/** Splits a text before its dialogue, where old minutes have that in their running text. */
const atDialogue = (text: readonly Block[]): readonly [readonly Block[], readonly Block[]] => {
  const at = text.findIndex((block) => isParagraph(block, dialogueBegins));
  return at < 0 ? [text, []] : [text.slice(0, at), text.slice(at)];
};

/**
 * One item of the minutes: its heading, what the kallelse says and what the meeting said of the whole item, then its sub-items. What is said of the
 * whole item never comes after them, since it would seem to be said of the last one; only its position may, by the house style.
 */
export const itemBlocks = (meeting: Meeting, planned: Item, words: Words, zone: string): readonly Block[] => {
  const style = meeting.summons?.meeting.style;
  if (!style) return [];
  const item = withMatters(meeting, planned, words);
  const positions = itemPositions(meeting, item, words);
  const above = standAbove(meeting, item);
  const agenda = isAhead(meeting) ? [] : agendaSentences(meeting, item, words);
  const attachments = ownAttachments(item);
  const followUps = followUpList(meeting, item.number, words);
  const all = [item.body, ...item.subItems.flatMap(({ title, body }) => [title, body])].join('\n');
  const subItems = subItemBlocks(meeting, item, style, words, zone);
  const lone = isLoneMatter(item);
  const parts = lone ? [] : subItems;
  const notes = noteBlocks(meeting, item, null);
  const [told, dialogue] = atDialogue([
    ...markdownBlocks(item.body),
    ...formalSentences(meeting, item, words, zone),
    ...agenda,
    ...(lone ? [] : notes),
  ]);
  // A sentence in the last sub-item may announce the documents. Else they stand under the item's own text.
  const last = isParagraph(parts.at(-1), announcesDocuments);
  const documents = attachmentsAfter(attachments, all, last || isParagraph(told.at(-1), announcesDocuments), words);
  return [
    { type: 'heading', level: 1, text: `${style.numbering.replace('1', `${item.number}`)} ${item.title}` },
    ...aboutBlocks(item, words),
    ...attachmentsBefore(attachments, all, style, words),
    ...(above ? positions : []),
    ...told,
    ...(last ? [] : documents),
    ...dialogue,
    ...(lone ? [...subItems, ...notes] : []),
    ...dialogueBlocks(meeting, item, null, words),
    ...(above || parts.length > 0 ? [] : positions),
    ...carriedList(meeting, item, words),
    ...(followUps.length > 0 ? [leadIn(words.minutes.followUps), ...followUps] : []),
    ...parts,
    ...(last ? documents : []),
    ...(above || parts.length === 0 ? [] : positions),
  ];
};

import type { Asked, Command } from '../commands.ts';
import { documentsMeant, nameOnceDecided } from '../decided-documents.ts';
import type { Meeting } from '../meeting.ts';
import { openPosition, positionsOf } from '../meeting.ts';
import { awaitsOutcome } from '../position/outcome-due.ts';
import type { Item } from '../summons.ts';
import { type Decision, notKeepingRecord, notText, refuse } from './guards.ts';
import { itemMeant } from './positions.ts';

type Decide = Extract<Command, { readonly type: 'DecideDocument' }>;

/** Far above what SharePoint's own links need. */
const longestLink = 2_000;

/** Whether a text is a web address that SharePoint or a browser opens. */
export const isLink = (url: string): boolean =>
  url.length <= longestLink && /^https?:\/\/[^\s/<>"][^\s<>"]*$/i.test(url);

/** Whether the item is undecided: its position is open, is still to be taken, or was not adopted. */
const isUndecided = (meeting: Meeting, item: Item): boolean => {
  const ends = positionsOf(meeting, item.number).map(({ outcome }) => outcome);
  const carried = ends.some((end) => end === 'as proposed' || end === 'amended' || end === 'noted');
  return openPosition(meeting)?.item === item.number || awaitsOutcome(meeting, item) || (ends.length > 0 && !carried);
};

/** A document the meeting decided on gets the name of a decided one, where the chair or the secretary says so. */
export const decideDocument = (meeting: Meeting, command: Decide, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked) ?? (command.document === null ? null : notText(command.document));
  if (no) return no;
  const item = itemMeant(meeting, command.item, []);
  if ('reason' in item) return item;
  if (command.url !== null && !isLink(command.url)) return refuse('bad link');
  if (item.attachments.length === 0) return { reason: 'no document', item: item.number };
  const [document, ...others] = documentsMeant(meeting, item, command.document);
  if (!document || others.some(({ title }) => title !== document.title))
    return { reason: 'which document', item: item.number, titles: item.attachments.map(({ title }) => title) };
  if (isUndecided(meeting, item)) return { reason: 'not decided', item: item.number };
  const { title: was } = document;
  const [title, url] = [nameOnceDecided(meeting, was), command.url ?? document.url];
  return title === was && url === document.url ? [] : [{ type: 'DocumentDecided', item: item.number, was, title, url }];
};

import { backsDocument } from '../language/backs-document.ts';
import { type DecidedDocument, decidedName, isCompanion, isDecided, isProposal } from '../language/document-name.ts';
import type { Event } from './events.ts';
import type { Meeting } from './meeting.ts';
import { positionsOf } from './meeting.ts';
import type { Attachment, Item } from './summons.ts';
import { meetingDay } from './time/meeting-day.ts';

/** The meeting after a document was renamed as decided. The kallelse shows the new name from now on. The old name is kept. */
export const documentDecided = (
  meeting: Meeting,
  { item: number, was, title, url }: Extract<Event, { readonly type: 'DocumentDecided' }>,
): Meeting => {
  const { summons } = meeting;
  const items = summons?.items ?? [];
  const document = items.find((item) => item.number === number)?.attachments.find((one) => one.title === was);
  if (!summons || !document) return meeting;
  const before = decidedAs(meeting, number, was);
  const decided = { item: number, was: before?.was ?? { title: was, url: document.url }, title, url };
  const renamed = items.map((item) =>
    item.number === number
      ? { ...item, attachments: item.attachments.map((one) => (one.title === was ? { ...one, title, url } : one)) }
      : item,
  );
  return {
    ...meeting,
    summons: { ...summons, items: renamed },
    decided: [...meeting.decided.filter((one) => one !== before), decided],
  };
};

/** What is known of a document under the name it was given by a decision; undefined where it was not. */
const decidedAs = ({ decided }: Meeting, item: number, title: string): DecidedDocument | undefined =>
  decided.find((one) => one.item === item && one.title === title);

/** What a document of the item is to be called once the meeting has decided on it. */
export const nameOnceDecided = (meeting: Meeting, title: string): string => {
  const { abbreviation = null, body = null } = meeting.summons?.meeting ?? {};
  return decidedName(title, { abbreviation, body, date: meetingDay(meeting) });
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Finds documents by whole name, by number in the list (from 1), or by part of the present or the old name. */
const typedAs = (meeting: Meeting, { number, attachments }: Item, typed: string): readonly Attachment[] => {
  const key = plain(typed);
  const namesOf = ({ title }: Attachment): readonly string[] =>
    [title, decidedAs(meeting, number, title)?.was.title ?? ''].map(plain);
  const exact = attachments.filter((one) => namesOf(one).includes(key));
  if (exact.length > 0) return exact;
  const placed = /^\d{1,2}$/.test(key) ? attachments[Number(key) - 1] : undefined;
  return placed ? [placed] : attachments.filter((one) => namesOf(one).some((name) => name.includes(key)));
};

/**
 * Which documents of an item a decision may mean: those typed, else the proposals among them, else those it has decided on already,
 * else any that does not merely go with another. Only where this is one is it clear which.
 */
export const documentsMeant = (meeting: Meeting, item: Item, typed: string | null): readonly Attachment[] => {
  if (typed !== null) return typedAs(meeting, item, typed);
  const open = item.attachments.filter(({ title }) => !isDecided(title));
  const proposals = open.filter(({ title }) => isProposal(title));
  if (proposals.length > 0) return proposals;
  const here = item.attachments.filter(({ title }) => decidedAs(meeting, item.number, title));
  return here.length > 0 ? here : open.filter(({ title }) => !isCompanion(title));
};

/** What to type to name this document: null where no other is possible, else its number in the list from 1. */
export const documentNumber = (meeting: Meeting, item: Item, title: string): string | null => {
  const clear = documentsMeant(meeting, item, null).every((one) => one.title === title);
  const isMeant = documentsMeant(meeting, item, null).some((one) => one.title === title);
  return clear && isMeant ? null : `${item.attachments.findIndex((one) => one.title === title) + 1}`;
};

const takenOn = (meeting: Meeting, item: Item): readonly string[] => [
  ...item.positions,
  ...item.subItems.flatMap(({ positions }) => positions),
  ...positionsOf(meeting, item.number)
    .filter(({ outcome }) => outcome === 'as proposed' || outcome === 'amended')
    .map(({ text }) => text),
];

/** Documents still called a proposal although the meeting adopted them (row I3). Klubba never renames them by itself; the chair does. */
export const stillProposals = (meeting: Meeting, item: Item): readonly Attachment[] =>
  takenOn(meeting, item).some(backsDocument) ? item.attachments.filter(({ title }) => isProposal(title)) : [];

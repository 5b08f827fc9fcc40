import { longDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { words as known } from '../../language/vocabulary/words.ts';
import { type Meeting, type OtherMatter, personWith } from '../../meeting/meeting.ts';
import { asTitle, withRaised } from '../../meeting/other-matters.ts';
import type { Item, NextMeeting, SubItem } from '../../meeting/summons.ts';
import { isAhead } from '../../meeting/time/planned.ts';
import { attendanceSentences } from './attendance.ts';
import type { Block } from './block.ts';
import { bulleted, paragraph } from './block.ts';
import { printedSpan } from './head.ts';

const rollCall = new RegExp(known.items.rollCall, 'iu');
const otherMatters = new RegExp(known.items.otherMatters, 'iu');
const approval = new RegExp(known.outcomes.approval, 'iu');

const isRollCall = ({ title }: SubItem): boolean => rollCall.test(title);
const asksForMatters = ({ title }: SubItem): boolean => otherMatters.test(title);

const sentences = (texts: readonly string[], body: string): readonly Block[] =>
  texts.filter((text) => !body.includes(text)).map(paragraph);

/** When a matter was raised, from the journal; 0 where no event tells. */
const raisedAt = (meeting: Meeting, { id }: OtherMatter): number => {
  for (let link = meeting.past; link; link = link.before) {
    const { event, at } = link.recorded;
    if (event.type === 'OtherMatterRaised' && event.entry === id) return at;
  }
  return 0;
};

/** Other matters to list at the opening. Where a later item handles them, only those raised before the opening ended. */
const announced = (meeting: Meeting, opening: Item): readonly OtherMatter[] => {
  const over = meeting.visits.findLast(({ item }) => item === opening.number)?.to ?? Number.POSITIVE_INFINITY;
  const takenUp = meeting.summons?.items.some(({ formality }) => formality === 'other matters');
  return meeting.otherMatters.filter((matter) => !takenUp || raisedAt(meeting, matter) < over);
};

/** Klubba's own text under a sub-item of the opening: who is present, and which other matters were raised. */
export const openingSentences = (
  meeting: Meeting,
  item: Item,
  sub: SubItem,
  words: Words,
  zone: string,
): readonly Block[] => {
  if (item.formality !== 'opening' || isAhead(meeting)) return [];
  if (sub === item.subItems.find(isRollCall)) return sentences(attendanceSentences(meeting, words, zone), sub.body);
  if (sub !== item.subItems.find(asksForMatters)) return [];
  const matters = announced(meeting, item);
  if (matters.length > 0) return bulleted(matters.map(({ text }) => [paragraph(asTitle(text))]));
  return sub.body ? [] : [paragraph(words.minutes.noOtherMatters)];
};

/** The item, with matters raised in the meeting added to its sub-items, each with the name of who raised it. */
export const withMatters = (meeting: Meeting, item: Item, { minutes }: Words): Item =>
  withRaised(meeting, item, ({ person, text }) => {
    const who = person === null ? null : personWith(meeting, person);
    return who ? minutes.otherMatter(text, [who.name, who.affiliation].filter(Boolean).join(', ')) : text;
  });

/** `Nästa möte är den …`; no block where no date was set. */
export const nextMeetingSentence = (next: NextMeeting | null, { minutes, locale }: Words): readonly Block[] =>
  next ? [paragraph(minutes.nextMeeting(longDate(next.date, locale), printedSpan(next.start, next.end)))] : [];

const approved = (meeting: Meeting, item: Item, sentence: string): readonly Block[] =>
  meeting.approvals.includes(item.number) && !approval.test(item.body) ? [paragraph(sentence)] : [];

const silent = (meeting: Meeting, { number, body, subItems }: Item): boolean =>
  body === '' && subItems.length === 0 && !meeting.entries.some(({ item }) => item === number);

/** The fixed sentences of a formal item, without those already in its text. None before the meeting. */
export const formalSentences = (meeting: Meeting, item: Item, words: Words, zone: string): readonly Block[] => {
  const { minutes } = words;
  const head = meeting.summons?.meeting;
  if (isAhead(meeting)) return [];
  switch (item.formality) {
    // How the agenda was approved is told apart from this, since a kallelse may have no such item.
    case 'agenda approval':
    case null:
      return [];
    case 'opening':
      return item.subItems.some(isRollCall) ? [] : sentences(attendanceSentences(meeting, words, zone), item.body);
    case 'minutes approval':
      return approved(meeting, item, minutes.previousApproved(head?.title ?? ''));
    case 'reporting':
      return item.presenters.length === 0 ? sentences([minutes.notPresented], item.body) : [];
    case 'other matters':
      return silent(meeting, item) ? [paragraph(minutes.noOtherMatters)] : [];
    case 'next meeting': {
      const told = item.body !== '' && meeting.nextMeeting === head?.nextMeeting;
      return told ? [] : nextMeetingSentence(meeting.nextMeeting, words);
    }
  }
};

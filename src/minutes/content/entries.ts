import { agreedText } from '../../i18n/follow-up-text.ts';
import type { Words } from '../../i18n/words.ts';
import { tellsCarried } from '../../meeting/board/carried.ts';
import { withItsDay } from '../../meeting/board/left-to-follow-up.ts';
import type { Entry, FollowUp, Meeting, Position } from '../../meeting/meeting.ts';
import { positionsOf } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import type { Block } from './block.ts';
import { bulleted, leadIn, paragraph } from './block.ts';
import { markdownBlocks } from './markdown.ts';

/** Where something was noted: a sub-item's letter, or null for the item itself. */
export type Letter = string | null;

const entriesAt = (meeting: Meeting, item: Item, letter: Letter, kind: Entry['kind']): readonly Entry[] =>
  meeting.entries.filter((entry) => entry.item === item.number && entry.letter === letter && entry.kind === kind);

const blocksOf = (entries: readonly Entry[]): readonly Block[] => entries.flatMap(({ text }) => markdownBlocks(text));

/** Notes as running text. */
export const noteBlocks = (meeting: Meeting, item: Item, letter: Letter): readonly Block[] =>
  blocksOf(entriesAt(meeting, item, letter, 'note'));

const belongs = (item: Item, { letters }: Position, letter: Letter): boolean =>
  letter === null ? letters.length !== 1 || item.subItems.length === 0 : letters.length === 1 && letters[0] === letter;

/** Views on the position, without names: the minutes do not say who spoke in the dialogue. */
const views = (meeting: Meeting, item: Item, letter: Letter): readonly Block[] =>
  positionsOf(meeting, item.number)
    .filter((position) => belongs(item, position, letter))
    .flatMap((position) => position.views.map(({ text }) => paragraph(text)));

const listed = (label: string, entries: readonly Entry[]): readonly Block[] =>
  entries.length > 0 ? [leadIn(label), ...bulleted(entries.map((entry) => blocksOf([entry])))] : [];

/** The dialogue with its views, then messages to the presenters and questions for the working group. */
export const dialogueBlocks = (meeting: Meeting, item: Item, letter: Letter, { minutes }: Words): readonly Block[] => {
  const said = [...blocksOf(entriesAt(meeting, item, letter, 'dialogue')), ...views(meeting, item, letter)];
  const questions = entriesAt(meeting, item, letter, 'question');
  return [
    ...(said.length > 0 ? [leadIn(minutes.dialogue), ...said] : []),
    ...listed(minutes.messages, entriesAt(meeting, item, letter, 'message')),
    ...listed(questions.length > 1 ? minutes.questions.several : minutes.questions.one, questions),
  ];
};

/** A follow-up as the meeting left it, with its earlier time where the meeting moved it. */
const printed = (meeting: Meeting, one: FollowUp) => ({
  ...withItsDay(meeting, one),
  ...(one.movedFrom && { movedFrom: one.movedFrom }),
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Follow-ups from the previous meeting, shown at one item. Those that Klubba already wrote into the item's text, when it drafted the kallelse, are
 * left out.
 */
export const carriedList = (meeting: Meeting, item: Item, words: Words): readonly Block[] => {
  const { carried } = words.minutes;
  const said = item.body.includes(carried) ? letters(item.body) : '';
  const left = tellsCarried(meeting, item) ? meeting.carried.filter(({ what }) => !said.includes(letters(what))) : [];
  return left.length > 0
    ? [leadIn(carried), ...bulleted(left.map((one) => [paragraph(agreedText(printed(meeting, one), words))]))]
    : [];
};

/** The follow-ups of an item, or (null) of the whole meeting, without their heading. */
export const followUpList = (meeting: Meeting, item: number | null, words: Words): readonly Block[] =>
  bulleted(
    meeting.followUps
      .filter((one) => one.item === item)
      .map((one) => [paragraph(agreedText(printed(meeting, one), words))]),
  );

import { listed } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Meeting, Position, Said } from '../meeting/meeting.ts';
import { positionsOf } from '../meeting/meeting.ts';
import type { Outcome } from '../meeting/outcome.ts';
import type { Item } from '../meeting/summons.ts';
import { keepAmountsTogether } from './amounts.ts';
import type { Block } from './block.ts';
import { paragraph } from './block.ts';

/** A text that itself says what the outcome says; then it was what the meeting agreed on. */
const ownWords = {
  noted: /noter|note/i,
  referred: /remiss|comment/i,
  returned: /återremi|tillbaka|return/i,
  postponed: /bordlägg|postpone/i,
  dropped: /utgår|drop/i,
} as const satisfies Partial<Record<Outcome, RegExp>>;

const proposal = (text: string, { minutes }: Words): Block => ({
  type: 'proposal',
  label: minutes.proposal,
  text: keepAmountsTogether(text),
});

const taken = (text: string, anchor: string, { minutes }: Words): Block => ({
  type: 'position',
  label: minutes.position,
  text: keepAmountsTogether(text),
  anchor: `position_${anchor}`,
});

/** A position by its outcome: its text, or the plain sentence, with the text kept as the proposal it remained. */
const outcomeBlocks = (position: Position, body: string, words: Words): readonly Block[] => {
  const { outcome, text } = position;
  const decided = (said: string): Block => taken(said, position.id, words);
  switch (outcome) {
    case null:
      return [proposal(text, words)];
    case 'as proposed':
    case 'amended':
      return [decided(text)];
    case 'noted':
      return [decided(ownWords.noted.test(text) ? text : words.minutes.notes(body))];
    case 'referred':
    case 'returned':
    case 'postponed':
    case 'dropped':
      if (ownWords[outcome].test(text)) return [decided(text)];
      return [...(text ? [proposal(text, words)] : []), decided(words.minutes[outcome])];
  }
};

const dissentBlocks = (meeting: Meeting, dissents: readonly Said[], words: Words): readonly Block[] =>
  dissents.map(({ person, text }) => paragraph(words.minutes.dissent(meeting.people[person]?.name ?? person, text)));

/** Says which sub-items a position covers, where it is not the whole item nor the one it stands under. */
const coverage = (item: Item, { letters }: Position, { minutes, locale }: Words): readonly Block[] =>
  letters.length > 1 && letters.length < item.subItems.length
    ? [paragraph(minutes.covers(listed(letters, locale)))]
    : [];

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Positions old minutes state, less those the record has too. */
const statedBlocks = (
  meeting: Meeting,
  item: Item,
  stated: readonly string[],
  place: string,
  words: Words,
): readonly Block[] => {
  const recorded = positionsOf(meeting, item.number).map(({ text }) => oneSpace(text));
  return stated
    .filter((text) => !recorded.includes(oneSpace(text)))
    .map((text, index) => taken(text, `${place}_${index + 1}`, words));
};

const blocksOf = (meeting: Meeting, item: Item, positions: readonly Position[], words: Words): readonly Block[] => {
  const head = meeting.summons?.meeting;
  const body = head?.body ?? head?.abbreviation ?? '';
  return positions.flatMap((position) => [
    ...outcomeBlocks(position, body, words),
    ...coverage(item, position, words),
    ...dissentBlocks(meeting, position.dissents, words),
  ]);
};

const coversItem = (item: Item, { letters }: Position): boolean =>
  letters.length === 0 || (letters.length > 1 && letters.length >= item.subItems.length);

/** Positions on the item as a whole, or its proposal while nothing was decided. */
export const itemPositions = (meeting: Meeting, item: Item, words: Words): readonly Block[] => {
  const all = positionsOf(meeting, item.number);
  // Old minutes that state a proposal beside a position mean both.
  const decided = all.length > 0;
  return [
    ...(item.proposal && !decided ? item.proposal.split('\n').map((text) => proposal(text, words)) : []),
    ...statedBlocks(meeting, item, item.positions, `${item.number}`, words),
    ...blocksOf(
      meeting,
      item,
      all.filter((position) => coversItem(item, position)),
      words,
    ),
  ];
};

/** Positions on the sub-item at `index`, and those it shares with others that are to stand with it: the first covered where positions stand above the text, else the last. */
export const subItemPositions = (meeting: Meeting, item: Item, index: number, words: Words): readonly Block[] => {
  const sub = item.subItems[index];
  if (!sub) return [];
  const above = meeting.summons?.meeting.style.position === 'above';
  const placed = (position: Position): boolean => {
    // A letter given twice by mistake means the first.
    const covered = position.letters.map((letter) => item.subItems.findIndex((known) => known.letter === letter));
    return !coversItem(item, position) && (above ? Math.min(...covered) : Math.max(...covered)) === index;
  };
  return [
    ...statedBlocks(meeting, item, sub.positions, `${item.number}_${index + 1}`, words),
    ...blocksOf(meeting, item, positionsOf(meeting, item.number).filter(placed), words),
  ];
};

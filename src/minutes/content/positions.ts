import { listed } from '../../i18n/dates.ts';
import { decisionText } from '../../i18n/decision-text.ts';
import type { Words } from '../../i18n/words.ts';
import { keepAmountsTogether } from '../../language/amounts.ts';
import type { Meeting, Position, Said } from '../../meeting/meeting.ts';
import { personWith, positionsOf } from '../../meeting/meeting.ts';
import { states } from '../../meeting/position/referral.ts';
import type { Item } from '../../meeting/summons.ts';
import type { Block } from './block.ts';
import { paragraph } from './block.ts';

const proposal = (text: string, { minutes }: Words): Block => ({
  type: 'proposal',
  label: minutes.proposal,
  text: keepAmountsTogether(text),
});

const taken = (text: string, anchor: string, label: string): Block => ({
  type: 'position',
  label,
  text: keepAmountsTogether(text),
  anchor: `position_${anchor}`,
});

/** A position by its outcome. Its own text stands above the sentence of the outcome as the proposal where it is not itself what was decided. */
const outcomeBlocks = (position: Position, label: string, meeting: Meeting, words: Words): readonly Block[] => {
  const { id, outcome, text } = position;
  if (outcome === null) return [proposal(text, words)];
  const decided = taken(decisionText({ ...position, outcome }, meeting, words), id, label);
  // That information is noted is recorded without what had been proposed.
  return states(text, outcome) || outcome === 'noted' || text === '' ? [decided] : [proposal(text, words), decided];
};

const dissentBlocks = (meeting: Meeting, dissents: readonly Said[], words: Words): readonly Block[] =>
  dissents.map(({ person, text }) =>
    paragraph(words.minutes.dissent(personWith(meeting, person)?.name ?? person, text)),
  );

/** Tells which sub-items a position covers, where it covers several but not all. */
const coverage = (item: Item, { letters }: Position, { minutes, locale }: Words): readonly Block[] =>
  letters.length > 1 && letters.length < item.subItems.length
    ? [paragraph(minutes.covers(listed(letters, locale)))]
    : [];

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Positions stated in old minutes, without those that are also in the record. */
const statedOf = (meeting: Meeting, item: Item, stated: readonly string[]): readonly string[] => {
  const recorded = positionsOf(meeting, item.number).map(({ text }) => oneSpace(text));
  return stated.filter((text) => !recorded.includes(oneSpace(text)));
};

/** Positions with the same label: first the stated ones, then the recorded ones. `place` begins the anchors of the stated ones. */
const labelled = (
  meeting: Meeting,
  item: Item,
  stated: readonly string[],
  place: string,
  recorded: readonly Position[],
  label: string,
  words: Words,
): readonly Block[] => {
  return [
    ...stated.map((text, index) => taken(text, `${place}_${index + 1}`, label)),
    ...recorded.flatMap((position) => [
      ...outcomeBlocks(position, label, meeting, words),
      ...coverage(item, position, words),
      ...dissentBlocks(meeting, position.dissents, words),
    ]),
  ];
};

const coversItem = (item: Item, { letters }: Position): boolean =>
  letters.length === 0 || (letters.length > 1 && letters.length >= item.subItems.length);

/** Whether the sub-items are a list of reported or raised matters. */
export const listsMatters = ({ formality }: Item): boolean =>
  formality === 'reporting' || formality === 'other matters';

/**
 * Whether a position is printed above what it is about, by the house style. Reported and raised matters are decided after they are listed, so no
 * position stands above the title of a matter that it covers.
 */
export const standAbove = (meeting: Meeting, item: Item): boolean =>
  meeting.summons?.meeting.style.position === 'above' && !listsMatters(item);

/**
 * Positions printed at the sub-item at `index`. One that covers several sub-items is printed at the first of them where positions stand above, so
 * that it is read before the texts of all of them; else at the last.
 */
const placedAt = (meeting: Meeting, item: Item, index: number): readonly Position[] =>
  positionsOf(meeting, item.number).filter((position) => {
    // Where a letter is used twice by mistake, the first sub-item counts.
    const covered = position.letters.map((letter) => item.subItems.findIndex((known) => known.letter === letter));
    const place = standAbove(meeting, item) ? Math.min(...covered) : Math.max(...covered);
    return !coversItem(item, position) && place === index;
  });

/** Whether a sub-item other than the one at `but` has a position. */
const othersHave = (meeting: Meeting, item: Item, but: number | null): boolean =>
  item.subItems.some(
    ({ positions }, index) =>
      index !== but && (statedOf(meeting, item, positions).length > 0 || placedAt(meeting, item, index).length > 0),
  );

/** Whether a position printed last, below all sub-items, would be read as the position on all of them. */
const isShared = ({ formality, subItems }: Item): boolean =>
  formality === 'reporting' || (formality === null && subItems.length > 1);

/** Whether one other matter is all that an item holds. What is said and decided of the item is then said of it. */
export const isLoneMatter = ({ formality, subItems }: Item): boolean =>
  formality === 'other matters' && subItems.length === 1;

/** Positions on the whole item, or its proposal while nothing is decided. */
export const itemPositions = (meeting: Meeting, item: Item, words: Words): readonly Block[] => {
  const { minutes } = words;
  const all = positionsOf(meeting, item.number);
  // Old minutes may have both a proposal and a position; then both are printed.
  const proposed = item.proposal !== null && all.length === 0 ? item.proposal.split('\n') : [];
  const recorded = all.filter((position) => coversItem(item, position));
  const goesOn = recorded.some(({ dissents }) => dissents.length > 0);
  const plain =
    item.subItems.length === 0 ||
    isLoneMatter(item) ||
    standAbove(meeting, item) ||
    (isShared(item) && !goesOn && !othersHave(meeting, item, null));
  return [
    ...proposed.filter(Boolean).map((text) => proposal(text, words)),
    ...labelled(
      meeting,
      item,
      statedOf(meeting, item, item.positions),
      `${item.number}`,
      recorded,
      plain ? minutes.position : minutes.positionOn.item,
      words,
    ),
  ];
};

/** Positions printed at the sub-item at `index`. */
export const subItemPositions = (meeting: Meeting, item: Item, index: number, words: Words): readonly Block[] => {
  const sub = item.subItems[index];
  if (!sub) return [];
  const { minutes } = words;
  const last = index === item.subItems.length - 1;
  const recorded = placedAt(meeting, item, index);
  const shared = recorded.some(({ letters }) => letters.length > 1);
  const plain = !last || shared || !isShared(item) || othersHave(meeting, item, index);
  return labelled(
    meeting,
    item,
    statedOf(meeting, item, sub.positions),
    `${item.number}_${index + 1}`,
    recorded,
    plain ? minutes.position : minutes.positionOn.part(sub.letter),
    words,
  );
};

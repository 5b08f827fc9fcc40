import { listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { words as known } from '../../language/vocabulary/words.ts';
import type { Meeting, Position, Said } from '../../meeting/meeting.ts';
import { personWith, positionsOf } from '../../meeting/meeting.ts';
import type { Outcome } from '../../meeting/outcome.ts';
import type { Item } from '../../meeting/summons.ts';
import { keepAmountsTogether } from './amounts.ts';
import type { Block } from './block.ts';
import { paragraph } from './block.ts';

/** A text that itself says what the outcome says; then it was what the meeting agreed on. */
const ownWords = {
  noted: new RegExp(known.outcomes.noted, 'iu'),
  referred: new RegExp(known.outcomes.referred, 'iu'),
  returned: new RegExp(known.outcomes.returned, 'iu'),
  postponed: new RegExp(known.outcomes.postponed, 'iu'),
  dropped: new RegExp(known.outcomes.dropped, 'iu'),
} as const satisfies Partial<Record<Outcome, RegExp>>;

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

/** A position by its outcome: its text, or the plain sentence, with the text kept as the proposal it remained. */
const outcomeBlocks = (position: Position, label: string, body: string, words: Words): readonly Block[] => {
  const { outcome, text } = position;
  const decided = (said: string): Block => taken(said, position.id, label);
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
  dissents.map(({ person, text }) =>
    paragraph(words.minutes.dissent(personWith(meeting, person)?.name ?? person, text)),
  );

/** Says which sub-items a position covers, where it is not the whole item nor the one it stands under. */
const coverage = (item: Item, { letters }: Position, { minutes, locale }: Words): readonly Block[] =>
  letters.length > 1 && letters.length < item.subItems.length
    ? [paragraph(minutes.covers(listed(letters, locale)))]
    : [];

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Positions old minutes state, less those the record has too. */
const statedOf = (meeting: Meeting, item: Item, stated: readonly string[]): readonly string[] => {
  const recorded = positionsOf(meeting, item.number).map(({ text }) => oneSpace(text));
  return stated.filter((text) => !recorded.includes(oneSpace(text)));
};

/** Positions with the same label: those stated, then those recorded. `place` names the former for links. */
const labelled = (
  meeting: Meeting,
  item: Item,
  stated: readonly string[],
  place: string,
  recorded: readonly Position[],
  label: string,
  words: Words,
): readonly Block[] => {
  const head = meeting.summons?.meeting;
  const body = head?.body ?? head?.abbreviation ?? '';
  return [
    ...stated.map((text, index) => taken(text, `${place}_${index + 1}`, label)),
    ...recorded.flatMap((position) => [
      ...outcomeBlocks(position, label, body, words),
      ...coverage(item, position, words),
      ...dissentBlocks(meeting, position.dissents, words),
    ]),
  ];
};

const coversItem = (item: Item, { letters }: Position): boolean =>
  letters.length === 0 || (letters.length > 1 && letters.length >= item.subItems.length);

/** Whether positions stand above the text; reported matters are taken note of together, after their list. */
export const standAbove = (meeting: Meeting, { formality }: Item): boolean =>
  meeting.summons?.meeting.style.position === 'above' && formality !== 'reporting';

/** Positions that stand with the sub-item at `index`, also shared ones: with the first covered where positions stand above the text, else with the last. */
const placedAt = (meeting: Meeting, item: Item, index: number): readonly Position[] =>
  positionsOf(meeting, item.number).filter((position) => {
    // A letter given twice by mistake means the first.
    const covered = position.letters.map((letter) => item.subItems.findIndex((known) => known.letter === letter));
    const above = meeting.summons?.meeting.style.position === 'above';
    return !coversItem(item, position) && (above ? Math.min(...covered) : Math.max(...covered)) === index;
  });

/** Whether a sub-item other than that at `but` has a position. */
const othersHave = (meeting: Meeting, item: Item, but: number | null): boolean =>
  item.subItems.some(
    ({ positions }, index) =>
      index !== but && (statedOf(meeting, item, positions).length > 0 || placedAt(meeting, item, index).length > 0),
  );

/** Whether what stands last, below all sub-items, is understood as the position of them all. */
const isShared = ({ formality, subItems }: Item): boolean =>
  formality === 'reporting' || (formality === null && subItems.length > 1);

/** Positions on the item as a whole, or its proposal while nothing was decided. */
export const itemPositions = (meeting: Meeting, item: Item, words: Words): readonly Block[] => {
  const { minutes } = words;
  const all = positionsOf(meeting, item.number);
  // Old minutes that state a proposal beside a position mean both.
  const proposed = item.proposal !== null && all.length === 0 ? item.proposal.split('\n') : [];
  const recorded = all.filter((position) => coversItem(item, position));
  const goesOn =
    recorded.some(({ dissents }) => dissents.length > 0) || meeting.followUps.some((one) => one.item === item.number);
  const plain =
    item.subItems.length === 0 ||
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

/** Positions that stand with the sub-item at `index`. */
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

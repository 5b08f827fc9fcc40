import type { Item } from '../../meeting/summons.ts';
import type { Section } from '../agenda/agenda.ts';
import { draftOf, type ItemDraft, lineCount, type Meeting, type NextAt, type PauseAt } from '../draft.ts';
import type { PersonAt } from '../people/presenters.ts';
import { presentersInText } from '../people/presenters-in-text.ts';
import { isNoName, namesAnother } from '../people/seats.ts';
import type { Line, Tell } from '../source/line.ts';
import { markdownOf } from './body.ts';
import { readLine } from './item-lines.ts';
import { isRoutine } from './kinds.ts';
import { goesOn, subItemOf } from './part.ts';
import { settlePositions } from './positions.ts';
import { withoutSlots } from './presenter-slots.ts';
import { withValueRows } from './value-rows.ts';

/** An item, and what its text says about the whole meeting. */
export interface ReadItem {
  readonly item: Item;
  readonly section: Section;
  readonly absent: readonly PersonAt[];
  readonly apologies: readonly PersonAt[];
  /** Names said to be present during their own item only. */
  readonly ownItem: readonly PersonAt[];
  readonly pauses: readonly PauseAt[];
  readonly next: NextAt | null;
  /** The line the slot stands on. */
  readonly slotLine: Line | null;
  readonly presenterLine: Line | null;
  readonly letters: 'a)' | 'a.' | null;
  /** Whether its position is above or below its text; null where it lacks one of them. */
  readonly position: 'above' | 'below' | null;
}

/** Tells which items lack their kind, where others state theirs: a kallelse without kinds lacks nothing. */
export const tellKindless = (items: readonly ReadItem[], tell: Tell): void => {
  if (items.every(({ item }) => item.kind === null)) return;
  for (const { item, section } of items)
    if (item.kind === null && item.formality === null && !isRoutine(item.title))
      tell('kind not stated', section.heading.number, item.title);
};

/** Without a label, the first words of the text may name the presenters. */
const presentersOfText = (draft: ItemDraft, tell: Tell): void => {
  const { presenters, presenterLine, section, formality, whole, subs } = draft;
  if (formality !== null || (presenters.length > 0 && presenterLine !== section.heading)) return;
  const openings = [whole, ...subs].flatMap(({ lines }) =>
    lines.slice(0, 3).map((line) => ({ line, people: presentersInText(line.text) })),
  );
  const found = openings.find(({ people }) => people.length > 0);
  if (!found) return;
  draft.presenters = found.people;
  draft.presenterLine = found.line;
  tell('presenter read from text', found.line.number, found.people.map(({ name }) => name).join(', '));
};

/** Without a time of its own, an item lasts as long as the times beside its presenters say. */
const timePresenters = (draft: ItemDraft): void => {
  const { presenters, slot } = withoutSlots(draft.presenters);
  if (slot === null || draft.slot !== null) return;
  draft.presenters = presenters;
  draft.slot = slot;
  draft.slotLine = draft.presenterLine;
};

const tellMissing = ({ presenters, presenterLine, section }: ItemDraft, tell: Tell): void => {
  const { number } = presenterLine ?? section.heading;
  for (const { name, affiliation } of presenters)
    if (!name.includes(' ')) tell('presenter without surname', number, name);
    else if (isNoName(name) || namesAnother(affiliation ?? ''))
      tell('presenter not understood', number, [name, affiliation].filter(Boolean).join(', '));
};

/** Reported matters are noted together, below their list, in every house style. */
const positionOf = (draft: ItemDraft): ReadItem['position'] => {
  const { stated, formality, whole } = draft;
  if (!stated || formality === 'reporting' || lineCount(draft) === 0) return null;
  if (stated.afterAll === 0) return 'above';
  if (stated.after > 0 || stated.part === whole) return 'below';
  return goesOn(stated.part) ? 'above' : null;
};

/** Reads an item from its heading and the lines below it. */
export const itemOf = (section: Section, of: Meeting, tell: Tell): ReadItem => {
  const draft = draftOf(section, of, tell);
  const lines = section.title === '' ? section.lines.slice(1) : section.lines;
  for (const line of withValueRows(lines)) readLine(draft, line, tell);
  const { title, formality, whole, subs, proposals, attachments } = draft;
  settlePositions(whole, subs, formality, tell);
  presentersOfText(draft, tell);
  timePresenters(draft);
  tellMissing(draft, tell);
  const { kind, slot, slotLine, presenters, presenterLine, letters, next } = draft;
  const item: Item = {
    number: section.number,
    title,
    kind,
    formality,
    slot,
    presenters,
    proposal: proposals.length > 0 ? proposals.join('\n') : null,
    attachments,
    subItems: subs.map(subItemOf),
    body: markdownOf(whole.lines),
    positions: whole.positions,
  };
  const { absent, apologies, ownItem, pauses } = draft;
  const position = positionOf(draft);
  return { item, section, absent, apologies, ownItem, pauses, next, slotLine, presenterLine, letters, position };
};

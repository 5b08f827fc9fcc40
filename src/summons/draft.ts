import type { Label } from '../language/vocabulary/vocabulary.ts';
import type { Attachment, Formality, Kind, Presenter, Slot } from '../meeting/summons.ts';
import type { Section } from './agenda/agenda.ts';
import type { Lettered } from './agenda/markers.ts';
import { subNumbered } from './agenda/sub-markers.ts';
import { titleOf } from './agenda/title.ts';
import { type NamedMeeting, namedMeeting } from './head/next-meeting.ts';
import { formalityOf } from './item/kinds.ts';
import { newPart, type Part } from './item/part.ts';
import type { PersonAt } from './people/presenters.ts';
import { type Line, lineText, type Tell } from './source/line.ts';

/** A coming meeting and the line that names it. */
export interface NextAt {
  readonly meeting: NamedMeeting;
  readonly line: Line;
}

export interface PauseAt {
  readonly minutes: number;
  readonly line: Line;
}

/** What the next lines are expected to be: values of a label, or (`led`) announced documents. */
export interface Awaited {
  readonly label: Label;
  readonly led: boolean;
  /** How much of it has been read: nothing, a value beside the label, paragraphs, or entries of a list. */
  readonly read: 'nothing' | 'beside' | 'paragraph' | 'list';
}

/** Whose meeting the items are of: the body's names, as `matchable` gives them, and whether minutes tell that it was held. */
export interface Meeting {
  readonly bodies: readonly string[];
  readonly held: boolean;
}

/** An item while its lines are read. */
export interface ItemDraft {
  readonly section: Section;
  readonly of: Meeting;
  readonly title: string;
  readonly formality: Formality | null;
  /** The kind in its title; a line of its own overrides it. */
  readonly titleKind: Kind | null;
  readonly whole: Part;
  readonly subs: Part[];
  readonly attachments: Attachment[];
  readonly absent: PersonAt[];
  readonly apologies: PersonAt[];
  readonly ownItem: PersonAt[];
  readonly pauses: PauseAt[];
  readonly proposals: string[];
  kind: Kind | null;
  slot: Slot | null;
  slotLine: Line | null;
  presenters: readonly Presenter[];
  presenterLine: Line | null;
  letters: 'a)' | 'a.' | null;
  next: NextAt | null;
  /** Where the first proposal or position was: in which part, after how many of its lines, and of all lines with sub-item titles. */
  stated: { readonly part: Part; readonly after: number; readonly afterAll: number } | null;
  awaited: Awaited | null;
  /** How far the list of Roman numerals goes that is being read; 0 where none is. */
  romans: number;
}

/** An item of which only the title has been read. */
export const draftOf = (section: Section, of: Meeting, tell: Tell): ItemDraft => {
  const printed = section.title === '' && section.lines[0] ? lineText(section.lines[0]) : section.title;
  const { title, kind, slot, presenters } = titleOf(printed, section.heading.number, tell);
  const formality = formalityOf(title);
  const meeting = formality === 'next meeting' ? namedMeeting(printed, true) : null;
  return {
    section,
    of,
    title,
    formality,
    titleKind: kind,
    whole: newPart(null, title),
    subs: [],
    attachments: [],
    absent: [],
    apologies: [],
    ownItem: [],
    pauses: [],
    proposals: [],
    kind,
    slot,
    slotLine: slot ? section.heading : null,
    presenters,
    presenterLine: presenters.length > 0 ? section.heading : null,
    letters: null,
    next: meeting && { meeting, line: section.heading },
    stated: null,
    awaited: null,
    romans: 0,
  };
};

/** The sub-item being read, else the item itself. */
export const partOf = ({ whole, subs }: ItemDraft): Part => subs.at(-1) ?? whole;

/** How many lines of text were read so far. Counted without a list, since it is asked at every line. */
export const lineCount = ({ whole, subs }: ItemDraft): number =>
  subs.reduce((sum, { lines }) => sum + lines.length, whole.lines.length);

/** The sub-item that a line begins by its number (`2.1 Title`), or by its level in Word's list. */
export const nextSub = (draft: ItemDraft, line: Line): Lettered | null => {
  const { section, whole, subs } = draft;
  const { number, heading } = section;
  return subNumbered(line, { number, heading, count: subs.length, hasText: whole.lines.length > 0 });
};

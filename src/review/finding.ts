import type { LateAnswers } from '../meeting/board/consultation.ts';
import type { Command } from '../meeting/commands.ts';
import type { Planned } from '../meeting/time/plan.ts';

/** Where a fault is. `line` counts from 1 as the import does. It is null for a meeting, and for what is missing. */
export interface Place {
  readonly item: number | null;
  readonly letter: string | null;
  readonly line: number | null;
}

/** How a fault is mended: asked of the meeting as a command, or by writing `wording` for the quote. */
export type Mend = { readonly command: Command } | { readonly wording: string };

interface Found {
  readonly place: Place;
  /** The words in question, as written; empty where something is missing. */
  readonly quote: string;
  readonly mend: Mend | null;
}

/** What the proof-reader can find. A closed union: words for each live in i18n. */
type Fault =
  | { readonly kind: 'outcome missing' | 'approval missing' | 'position open' | 'other matter without outcome' }
  | { readonly kind: 'slot does not add up'; readonly span: number; readonly minutes: number }
  /** `planned` are the times of the items after the pause with it counted in. */
  | { readonly kind: 'pause not in the slots'; readonly minutes: number; readonly planned: readonly Planned[] }
  | { readonly kind: 'slots overlap'; readonly before: number }
  | { readonly kind: 'meeting end passed'; readonly end: string }
  | { readonly kind: 'sum does not add up'; readonly added: string }
  | { readonly kind: 'dead link' }
  /** `name` is what it is to be called. */
  | { readonly kind: 'decided document called proposal'; readonly name: string }
  | { readonly kind: 'duplicate letter' }
  | { readonly kind: 'name not called' }
  | { readonly kind: 'name spelt two ways'; readonly other: string }
  | { readonly kind: 'date without year' | 'date missing' | 'weekday does not match date' }
  | { readonly kind: 'internal note in title' }
  | { readonly kind: 'abbreviation never explained'; readonly times: number }
  | { readonly kind: 'abbreviation explained otherwise'; readonly expected: string }
  /** The quote has its last four digits hidden. */
  | { readonly kind: 'personal identity number' }
  | { readonly kind: 'body name misspelt' }
  | { readonly kind: 'roll call missing' }
  | { readonly kind: 'follow-up incomplete'; readonly lacks: 'who' | 'when' | 'both' }
  | { readonly kind: 'answers after the send-out'; readonly late: LateAnswers }
  | { readonly kind: 'next meeting missing' }
  | { readonly kind: 'signature missing' };

/** One fault of the minutes, with its place, the words in question and, where there is one, its mend. */
export type Finding = Found & Fault;
export type FindingKind = Finding['kind'];

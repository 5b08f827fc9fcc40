import type { DateText } from '../language/calendar.ts';
import type { Command } from '../meeting/commands.ts';
import type { Need, Verb } from './readers/verb.ts';

/** What a typed text means. It holds at most one command, so one message gives at most one entry of the record. */
export type Intent =
  | { readonly say: 'command'; readonly command: Command }
  /** The whole text of the pasted summons. */
  | { readonly say: 'summons'; readonly text: string }
  /** `all`: every command that can be given, not only those that are likely now. */
  | { readonly say: 'help'; readonly all: boolean }
  | { readonly say: 'agenda' }
  /** The board's Word template: asks for it, or comes with it as a file. */
  | { readonly say: 'template' }
  /** The board's own template is to go. */
  | { readonly say: 'house style' }
  /** Asks for a draft of the next meeting's summons. */
  | { readonly say: 'new summons' }
  | { readonly say: 'roll call' }
  /** The day of the meeting; null for this meeting. */
  | { readonly say: 'minutes'; readonly date: DateText | null }
  | { readonly say: 'review' }
  /** Asks to see the board's settings. */
  | { readonly say: 'settings' }
  | { readonly say: 'attendance' }
  | { readonly say: 'file again' }
  /** The notes of an item, to be read; null for the current one. */
  | { readonly say: 'notes'; readonly item: number | null }
  /** The text of an item as the minutes will have it; null for the current one. */
  | { readonly say: 'draft'; readonly item: number | null }
  /** Asks for the list of follow-ups. */
  | { readonly say: 'follow-ups' }
  | { readonly say: 'search'; readonly text: string }
  /** A known command with a missing or unclear argument. */
  | { readonly say: 'incomplete'; readonly command: Verb; readonly needs: Need }
  | { readonly say: 'unknown'; readonly text: string };

/** A recognised command whose arguments are not read yet. */
export interface Typed {
  readonly verb: Verb;
  /** The text before the verb; empty except in `NAMN ersätter NAMN`. */
  readonly before: string;
  /** The text after the verb, trimmed. */
  readonly rest: string;
  /** Whether a colon or line break stands after the verb, which marks the rest as text. */
  readonly apart: boolean;
  /** Whether the verb was typed as one word. */
  readonly brief: boolean;
  /** All that was typed. */
  readonly whole: string;
}

/** Reads the arguments of one verb. */
export type Reader = (typed: Typed, today: DateText) => Intent;

export const asks = (command: Command): Intent => ({ say: 'command', command });

export const lacks = ({ verb }: Typed, needs: Need): Intent => ({ say: 'incomplete', command: verb, needs });

export const notUnderstood = ({ whole }: Typed): Intent => ({ say: 'unknown', text: whole });

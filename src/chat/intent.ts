import type { DateText } from '../language/calendar.ts';
import type { Command } from '../meeting/commands.ts';
import type { Need, Verb } from './readers/verb.ts';

/** What a typed text means. One saying is at most one command, so that one message is one entry of the record. */
export type Intent =
  | { readonly say: 'command'; readonly command: Command }
  /** The pasted kallelse, whole. */
  | { readonly say: 'summons'; readonly text: string }
  | { readonly say: 'help' }
  | { readonly say: 'agenda' }
  /** The board's Word template: to be handed out, or sent along as a file. */
  | { readonly say: 'template' }
  /** The kallelse of the board's next meeting, to be drafted. */
  | { readonly say: 'new summons' }
  | { readonly say: 'roll call' }
  /** Of which day; null for this meeting's. */
  | { readonly say: 'minutes'; readonly date: DateText | null }
  | { readonly say: 'review' }
  /** The board's settings, to be read and changed. */
  | { readonly say: 'settings' }
  | { readonly say: 'attendance' }
  | { readonly say: 'file again' }
  | { readonly say: 'search'; readonly text: string }
  /** A known command that lacks something, or has something not understood. */
  | { readonly say: 'incomplete'; readonly command: Verb; readonly needs: Need }
  | { readonly say: 'unknown'; readonly text: string };

/** A recognised command before what follows it is read. */
export interface Typed {
  readonly verb: Verb;
  /** What stands before the verb; empty but for `NAMN ersätter NAMN`. */
  readonly before: string;
  /** What follows, trimmed, otherwise as typed. */
  readonly rest: string;
  /** Whether a colon or a line break parts it from the verb, which marks it as text. */
  readonly apart: boolean;
  /** Whether the verb was typed as one word. */
  readonly brief: boolean;
  /** All that was typed. */
  readonly whole: string;
}

/** Reads what follows one verb. */
export type Reader = (typed: Typed, today: DateText) => Intent;

export const asks = (command: Command): Intent => ({ say: 'command', command });

export const lacks = ({ verb }: Typed, needs: Need): Intent => ({ say: 'incomplete', command: verb, needs });

export const notUnderstood = ({ whole }: Typed): Intent => ({ say: 'unknown', text: whole });

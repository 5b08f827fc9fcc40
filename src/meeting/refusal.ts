import type { DateText } from '../language/calendar.ts';
import type { PersonId } from './summons.ts';

/** A polite no: a value, never thrown. The words for each reason live in i18n. */
export type Refusal =
  | { readonly reason: 'no summons' }
  | { readonly reason: 'no summons to review' }
  | { readonly reason: 'summons already fixed' }
  /** The kallelse under review is no longer the one that was meant. */
  | { readonly reason: 'summons changed' }
  | { readonly reason: 'not organizer or presenter' }
  | { readonly reason: 'meeting role unknown' }
  | { readonly reason: 'only chair or secretary' }
  | { readonly reason: 'not called' }
  /** Whoever has not signed in. */
  | { readonly reason: 'anonymous account' }
  /** Called, in a group whose members take no position. */
  | { readonly reason: 'takes no position'; readonly group: string }
  | { readonly reason: 'deputy in your seat'; readonly deputy: PersonId }
  | { readonly reason: 'not open yet' }
  | { readonly reason: 'already open' }
  | { readonly reason: 'closed' }
  | { readonly reason: 'paused' }
  | { readonly reason: 'not paused' }
  | { readonly reason: 'bad pause' }
  | { readonly reason: 'unknown person'; readonly name: string }
  | { readonly reason: 'did you mean'; readonly name: string; readonly candidates: readonly PersonId[] }
  | { readonly reason: 'already linked'; readonly person: PersonId }
  | { readonly reason: 'not present'; readonly name: string }
  | { readonly reason: 'roll call first' }
  | { readonly reason: 'no such item'; readonly item: number; readonly letter: string | null }
  /** It is on now. */
  | { readonly reason: 'item is on'; readonly item: number }
  /** It has been on, or something is noted on it. */
  | { readonly reason: 'item in use'; readonly item: number }
  /** The meeting has come past that place in the agenda; `item` is the one that is on. */
  | { readonly reason: 'place passed'; readonly item: number }
  /** `most` minutes for one item. */
  | { readonly reason: 'bad length'; readonly most: number }
  | { readonly reason: 'no current item' }
  | { readonly reason: 'last item' }
  /** Of the gavel that was to go on to the next item. */
  | { readonly reason: 'no next item' }
  | { readonly reason: 'first item' }
  | { readonly reason: 'outcome missing'; readonly items: readonly number[] }
  | { readonly reason: 'position open'; readonly item: number }
  | { readonly reason: 'no open position' }
  | { readonly reason: 'position closed' }
  | { readonly reason: 'text changed' }
  | { readonly reason: 'nothing to decide'; readonly item: number }
  /** Of a matter sent for comment to nobody that is named. */
  | { readonly reason: 'recipients missing'; readonly item: number }
  | { readonly reason: 'already decided'; readonly item: number }
  /** `number` as it was typed; null where the note was meant by its id, and is no more. */
  | { readonly reason: 'no such note'; readonly number: number | null }
  | { readonly reason: 'no such follow-up'; readonly number: number | null }
  | { readonly reason: 'follow-up ended'; readonly number: number }
  | { readonly reason: 'text missing' }
  | { readonly reason: 'text too long'; readonly limit: number }
  /** All texts of the meeting together. */
  | { readonly reason: 'record full'; readonly limit: number }
  /** A list of settings that holds as many as it can. */
  | { readonly reason: 'list full'; readonly most: number }
  | { readonly reason: 'unknown group'; readonly name: string; readonly groups: readonly string[] }
  /** A folder that holds what is released. */
  | { readonly reason: 'folder taken'; readonly folder: string }
  | { readonly reason: 'words not found'; readonly text: string }
  /** They stand only where they were confirmed as they read. */
  | { readonly reason: 'words of a position'; readonly text: string }
  | { readonly reason: 'bad date'; readonly text: string }
  /** The answers would be due before anybody was asked. */
  | { readonly reason: 'bad period'; readonly from: DateText; readonly until: DateText }
  /** A consultation shorter than the board's are; `months` is what is normal. */
  | { readonly reason: 'shortened without reason'; readonly until: DateText; readonly months: number }
  | { readonly reason: 'bad link' }
  | { readonly reason: 'no document'; readonly item: number }
  | { readonly reason: 'which document'; readonly item: number; readonly titles: readonly string[] }
  | { readonly reason: 'not decided'; readonly item: number }
  | { readonly reason: 'not closed yet' }
  | { readonly reason: 'not a signer'; readonly signers: readonly PersonId[] }
  | { readonly reason: 'sign-off missing'; readonly signers: readonly PersonId[] }
  /** These signed something else than what was signed last; `digest` is of what the first of them signed. */
  | { readonly reason: 'signed otherwise'; readonly signers: readonly PersonId[]; readonly digest: string }
  /** The draft shows something else than what was signed. */
  | { readonly reason: 'changed since signed' }
  | { readonly reason: 'signed off' }
  | { readonly reason: 'not signed off' }
  | { readonly reason: 'not released' }
  | { readonly reason: 'nothing to undo' };

/** A release refused because not just this, as it lies, was signed by everybody. */
export type NotAsSigned = Extract<Refusal, { readonly reason: 'changed since signed' | 'signed otherwise' }>;

export const isNotAsSigned = (refusal: Refusal): refusal is NotAsSigned =>
  refusal.reason === 'changed since signed' || refusal.reason === 'signed otherwise';

export type RefusalReason = Refusal['reason'];

import type { ItemsSection } from '../../views/sections.ts';

type Whom = { readonly self: true } | { readonly name: string };

/** What the kinds of notes are called on the wire, in the order they are offered. */
export const noteKinds = ['note', 'dialogue', 'message', 'question'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** To whom a matter is sent for comment, and by when they answer; null where it is not filled in. */
export interface Referral {
  readonly to: string | null;
  readonly until: string | null;
}

/** How somebody answers a roll call. */
export type RollAnswer = 'present' | 'absent' | 'apology' | 'own item';

type Details = ItemsSection['items'][number];

/** What of an item is amended; a part that is left out stays. */
export interface ItemChange {
  readonly title?: string;
  /** Planned length in minutes; null for none. */
  readonly minutes?: number | null;
  readonly presenters?: Details['presenters'];
  readonly proposal?: Details['proposal'];
  readonly attachments?: Details['attachments'];
}

/** Beside an item of the agenda. */
export type AgendaPlace = { readonly before: number } | { readonly after: number };

/** What amends the agenda. `at` is null for the place before other matters and the end. */
export type Amendment =
  | ({ readonly type: 'AddItem'; readonly at: AgendaPlace | null } & Required<ItemChange>)
  | { readonly type: 'MoveItem'; readonly item: number; readonly at: AgendaPlace }
  | { readonly type: 'StrikeItem'; readonly item: number }
  | ({ readonly type: 'ChangeItem'; readonly item: number } & ItemChange);

/** The commands that panel and desk ask, as they are sent. */
export type PanelCommand =
  | Amendment
  /** `links`: which account in the chat is which called person. */
  | { readonly type: 'FixSummons'; readonly links: Readonly<Record<string, string>>; readonly version: number }
  | { readonly type: 'DiscardSummons'; readonly version: number }
  | { readonly type: 'LinkPerson'; readonly user: string; readonly person: string }
  | { readonly type: 'OpenMeeting' | 'Resume' | 'Undo' | 'BeginReview' }
  /** `signed`: what was signed, though the draft was changed since. */
  | { readonly type: 'Release'; readonly signed?: true }
  /** `finding` is the identity of a finding of the review. */
  | { readonly type: 'Mend'; readonly finding: string }
  | { readonly type: 'Reword'; readonly item: number | null; readonly from: string; readonly to: string }
  | { readonly type: 'OpenVersion'; readonly reason: string }
  /** Those settings of the board that were changed, as they are typed. */
  | { readonly type: 'SaveSettings'; readonly form: Readonly<Record<string, string>> }
  | { readonly type: 'CallRoll'; readonly answers: Readonly<Record<string, RollAnswer>> }
  | { readonly type: 'Arrive' | 'Leave' | 'SignOff'; readonly whom: Whom }
  | { readonly type: 'MarkAbsent' | 'RecordApology'; readonly name: string }
  | { readonly type: 'Deputise'; readonly deputy: string; readonly absent: string }
  | { readonly type: 'NextItem'; readonly from: number | null; readonly undecided: boolean }
  | { readonly type: 'PreviousItem'; readonly from: number | null }
  | { readonly type: 'GoToItem'; readonly item: number; readonly letter: string | null }
  | { readonly type: 'Pause'; readonly minutes: number }
  | {
      readonly type: 'OpenPosition';
      readonly item: number | null;
      readonly letters: readonly string[];
      readonly text: string | null;
    }
  | { readonly type: 'Confirm'; readonly position: string; readonly revision: number }
  | { readonly type: 'GiveView' | 'Dissent'; readonly position: string; readonly text: string }
  | { readonly type: 'ConfirmOrally'; readonly position: string; readonly people: 'all' | readonly string[] }
  | {
      readonly type: 'Adopt';
      readonly position: string | null;
      readonly item: number | null;
      readonly outcome: string | null;
      readonly text: string | null;
      readonly referral?: Referral;
    }
  | {
      readonly type: 'AdoptAndNext';
      readonly from: number;
      readonly position: string | null;
      readonly outcome: string | null;
      readonly text: string | null;
      readonly referral?: Referral;
    }
  | {
      readonly type: 'TakeNote';
      readonly kind: NoteKind;
      readonly item: number;
      readonly letter: string | null;
      readonly text: string;
    }
  | { readonly type: 'ChangeNote'; readonly note: string; readonly text: string; readonly base: number }
  | { readonly type: 'RemoveNote'; readonly note: string }
  | { readonly type: 'MoveNote'; readonly note: string; readonly item: number; readonly letter: string | null }
  | { readonly type: 'RaiseOtherMatter'; readonly text: string }
  | {
      readonly type: 'AgreeFollowUp';
      readonly item: number;
      readonly what: string;
      readonly who: string | null;
      readonly when: string | null;
    }
  | {
      readonly type: 'EndFollowUp';
      readonly followUp: string;
      readonly how: 'done' | 'handed over' | 'struck';
      /** What was done, who takes it over, or why it is struck. */
      readonly words: string | null;
    }
  | { readonly type: 'MoveFollowUp'; readonly followUp: string; readonly when: string }
  | {
      readonly type: 'SetNextMeeting';
      readonly date: string;
      readonly start: string | null;
      readonly end: string | null;
    }
  | { readonly type: 'CloseMeeting'; readonly words: string | null };

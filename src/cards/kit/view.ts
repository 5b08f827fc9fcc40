import type { Words } from '../../i18n/words.ts';
import type { Instant, UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { AccountOf } from '../../meeting/people/account.ts';
import type { PersonId } from '../../meeting/summons.ts';

/** A message Klubba keeps in a chat, by what it shows; `review` and `settings` are only ever answers to one person. */
export type CardKey =
  | 'summons'
  | 'agenda'
  | 'roll call'
  | `item ${number}`
  | `position ${string}`
  | 'minutes'
  | 'review'
  | 'settings';

/** Somebody in the chat. */
export interface Member extends AccountOf {
  readonly user: UserId;
  readonly mri: string;
  readonly name: string;
}

/** Everything a card is made from. */
export interface View {
  readonly meeting: Meeting;
  /** The meeting's id, for the buttons. */
  readonly id: string;
  readonly words: Words;
  readonly now: Instant;
  /** IANA time zone of the board. */
  readonly zone: string;
  /** `everyone` is the base card that needs no refresh; `lead` is the chair's and secretary's own view with the controls. */
  readonly viewer: 'everyone' | 'lead';
  /** Channel ids (`29:…`) of chair and secretary, whose clients fetch their own view. */
  readonly leads: readonly string[];
  /** Page of a long list, from 0; null is the page that matters now. */
  readonly page: number | null;
  /** People of the chat, for matching them to the called; `mri` is the channel id. */
  readonly roster: readonly Member[];
  /** Accounts that Teams says have joined; a hint that pre-fills the roll call. Absent where Teams has said nothing. */
  readonly joined?: ReadonlySet<string>;
  /** Where the minutes can be opened, once filed. */
  readonly link: string | null;
  /** Where the same opens as a web page; null or absent where there is none. */
  readonly webPage?: string | null;
  /** Whether the minutes are filed, also where no link leads to them. */
  readonly filed?: boolean;
  /** The called person this card is an answer to; absent in what everybody sees. */
  readonly you?: PersonId | null;
  /** What this viewer has chosen on the card so far, by input id, so that turning a page keeps it. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A card and the same as one line of plain text, for notifications and readers without cards. */
export interface Shown {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

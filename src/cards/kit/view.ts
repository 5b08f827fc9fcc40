import type { Words } from '../../i18n/words.ts';
import type { Instant, UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { AccountOf } from '../../meeting/people/account.ts';
import type { PersonId } from '../../meeting/summons.ts';

/** A card, by what it shows. `review` and `settings` are only shown to one person, as the answer to a press or message. */
export type CardKey =
  | 'summons'
  | 'agenda'
  | 'roll call'
  | `item ${number}`
  | `position ${string}`
  | `pause ${number}`
  | 'minutes'
  | 'review'
  | 'settings';

/** Somebody in the chat. */
export interface Member extends AccountOf {
  readonly user: UserId;
  /** The channel id (`29:…`). */
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
  /** `everyone` is the card that all see; `lead` is chair's and secretary's view of it, with the controls. */
  readonly viewer: 'everyone' | 'lead';
  /** Channel ids (`29:…`) of chair and secretary, whose clients fetch their own view. */
  readonly leads: readonly string[];
  /** Page of a long list, from 0. Null is the page that matters now. */
  readonly page: number | null;
  /** The people of the chat, to be matched to the called. */
  readonly roster: readonly Member[];
  /** Accounts that have joined, according to Teams; pre-fills the roll call. Absent where Teams has said nothing. */
  readonly joined?: ReadonlySet<string>;
  /** The address of the filed minutes; null where there is none, or none yet. */
  readonly link: string | null;
  /** The address of the minutes as a web page; null or absent where there is none. */
  readonly webPage?: string | null;
  /** Whether the minutes are filed. Some libraries have no link to give. */
  readonly filed?: boolean;
  /** The called person for whom this card is made; absent on the card that everybody sees. */
  readonly you?: PersonId | null;
  /** What this viewer has filled in so far, by input id. Turning a page keeps it. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A card, and a summary of it in one line of plain text for notifications and clients without cards. */
export interface Shown {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

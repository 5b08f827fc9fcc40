import type { Shown } from '../../cards/kit/view.ts';
import type { Markdown } from '../../i18n/markdown.ts';
import type { Actor } from '../../meeting/commands.ts';
import type { Instant, UserId } from '../../meeting/events.ts';
import type { Chat } from '../ports/conversations.ts';
import type { ConversationId } from '../ports/ids.ts';
import type { Content } from '../ports/teams/outgoing.ts';

/** Who did it, as the channel verified it: the Entra object id, or the channel's own id for somebody without one. */
export interface Sender {
  readonly user: UserId;
  /** The channel's id (`29:…`). */
  readonly mri: string;
  readonly name: string;
  /**
   * The sender's role in the Teams meeting of this chat, wherever they wrote. A personal chat has no role to give. Asks Teams each time, so
   * call it only where it matters. `unknown` where Teams does not say.
   */
  meetingRole(conversation: ConversationId): Promise<Actor['meetingRole']>;
}

/** Why a file could not be fetched. */
export type FileRefusal = 'too large' | 'not reachable';

/** A file sent to Klubba, not yet fetched. */
export interface OfferedFile {
  readonly name: string;
  /** Fetches it within 10 seconds and 25 MB; only from where Teams keeps files. Never rejects. */
  download(): Promise<Uint8Array | FileRefusal>;
}

/** What every activity tells. `key` (chat + activity id) is the same when Teams delivers it again; null when Teams gave no id. */
export interface ChatActivity {
  /** Where it happened; kept in `Conversations` before the desk hears of it. */
  readonly chat: Chat;
  readonly sender: Sender;
  readonly key: string | null;
}

/** Something written to Klubba, its own name taken away; may be empty when only a file was sent. Line breaks are `\n`. */
export interface Message extends ChatActivity {
  readonly text: string;
  /** Its words as Markdown, where they were set with headings, lists or tables; else null or absent. */
  readonly formatted?: () => string | null;
  readonly files: readonly OfferedFile[];
}

/**
 * A pressed button. Which message it was on is left out, since a client may name any. `data` is what the client says the card held, with
 * the inputs merged in: check all of it.
 */
export interface Press extends ChatActivity {
  /** Empty where an old client pressed the Submit fallback. */
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What Teams tells of its own meeting, often late or never. It may fill in a form, but decides nothing. */
export type Hint =
  | { readonly type: 'started' | 'ended'; readonly at: Instant | null }
  | {
      readonly type: 'joined' | 'left';
      readonly people: readonly { readonly user: UserId; readonly name: string }[];
    };

/** The answer to a press. `card` replaces the card for the one who pressed; `message` is a line shown to that one; `refused` likewise, as an error. */
export type CardAnswer =
  | { readonly type: 'card'; readonly shown: Shown }
  | { readonly type: 'message' | 'refused'; readonly text: Markdown };

/**
 * Takes everything that happens in Teams. The promise resolves with the answer, so record first and leave slow work for later. A fault may
 * be thrown; the person is told in plain words. Answers to messages are posted in the order given.
 */
export interface Desk {
  heard(message: Message): Promise<readonly Content[]>;
  /** A button pressed by hand. After a Submit fallback a `card` answer cannot be shown and is dropped; the card itself is updated in place. */
  pressed(press: Press): Promise<CardAnswer>;
  /** A client fetches its own view by itself. Must change nothing. */
  refreshed(press: Press): Promise<CardAnswer>;
  /** Klubba was added to a chat. May come twice for one chat. */
  added(chat: Chat): Promise<readonly Content[]>;
  /** Klubba was removed; nothing can be posted there. */
  removed(chat: Chat): Promise<void>;
  hinted(chat: Chat, hint: Hint): Promise<void>;
}

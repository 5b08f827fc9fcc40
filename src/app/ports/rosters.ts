import type { UserId } from '../../meeting/events.ts';
import type { AccountOf } from '../../meeting/people/account.ts';
import type { ConversationId } from './ids.ts';

export interface RosterMember extends AccountOf {
  readonly user: UserId;
  /** The channel's id of the person (`29:…`), as cards' `userIds` and mentions want it. */
  readonly mri: string;
  readonly name: string;
  readonly tenant: string | null;
}

/** Who is in a chat. */
export interface Rosters {
  /** All members but Klubba; asked of Teams when not known, changed or older than an hour, else as last known. Empty where Teams would never say. */
  members(conversation: ConversationId): Promise<readonly RosterMember[]>;
  /** Whether somebody is in the chat, by a roster at most a minute old, so that they may act on it from elsewhere; while Teams does not answer, by the last known. */
  includes(conversation: ConversationId, user: UserId): Promise<boolean>;
}

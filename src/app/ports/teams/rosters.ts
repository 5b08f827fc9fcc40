import type { UserId } from '../../../meeting/events.ts';
import type { AccountOf } from '../../../meeting/people/account.ts';
import type { ConversationId } from '../ids.ts';

export interface RosterMember extends AccountOf {
  readonly user: UserId;
  /** The channel's id of the person (`29:…`), as cards' `userIds` and mentions want it. */
  readonly mri: string;
  readonly name: string;
  readonly tenant: string | null;
}

/** Who is in a chat. */
export interface Rosters {
  /**
   * All members but Klubba. Teams is asked when they are unknown, changed or older than an hour; else the last known are given. Empty where
   * Teams never says.
   */
  members(conversation: ConversationId): Promise<readonly RosterMember[]>;
  /**
   * Whether the user is in the chat, and so may act on it from a personal chat. By a roster at most a minute old, or the last known while
   * Teams does not answer.
   */
  includes(conversation: ConversationId, user: UserId): Promise<boolean>;
}

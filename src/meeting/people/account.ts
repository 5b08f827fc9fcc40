import type { UserId } from '../events.ts';

/**
 * What Teams tells of an account in a chat: a `member` is of the organisation that holds the meeting, `external` of another one, `guest` of
 * another one and let in by this one, `anonymous` of none: whoever joined without signing in, under a name of their own choice.
 */
export type AccountKind = 'member' | 'external' | 'guest' | 'anonymous';

/** Whether somebody has not signed in. The channel then has no Entra object id for them, only its own id: `29:…`. */
export const isAnonymous = (user: UserId): boolean => /^\d{1,3}:/.test(user);

/** What is known of an account beside its name, seen from the chat it is in; a roster kept from before says nothing of it. */
export interface AccountOf {
  readonly kind?: AccountKind;
  /** The domain of the organisation it is of, `sjo.example`, where Teams tells it. */
  readonly domain?: string;
}

import type { MeetingId } from './ids.ts';
import type { ActivityId } from './teams/outgoing.ts';

/** A message Klubba posted, by what it shows: `agenda`, `roll call`, `item 4`, `position p12`, … */
export interface PostedCard {
  readonly key: string;
  readonly activity: string;
  /** Digest of what it shows, so that nothing is sent twice. */
  readonly digest: string;
}

/** Keeps which message of its chat shows which card of a meeting. */
export interface PostedCards {
  of(meeting: MeetingId): Promise<readonly PostedCard[]>;
  /** A new message shows the card from now on. */
  keep(meeting: MeetingId, card: PostedCard): Promise<void>;
  /** The message shows this now; nothing where another message shows the card by now, or none. */
  shown(meeting: MeetingId, card: PostedCard): Promise<void>;
  /** The message is no more; nothing where another message shows the card by now. */
  gone(meeting: MeetingId, card: PostedCard): Promise<void>;
  /** No message shows the card any more. The one that did is a leftover until it is removed. */
  drop(meeting: MeetingId, key: string): Promise<void>;
  leftovers(meeting: MeetingId): Promise<readonly ActivityId[]>;
  /** The leftover is taken away. */
  cleared(meeting: MeetingId, activity: ActivityId): Promise<void>;
}

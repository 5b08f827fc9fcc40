import type { Event, Instant, Recorded, UserId } from '../../meeting/events.ts';
import type { MeetingId } from './ids.ts';
import type { Job } from './jobs.ts';

/** One decision's events, to be appended whole or not at all. */
export interface Append {
  readonly at: Instant;
  readonly by: UserId;
  /** What the channel calls the activity that asked (conversation id + activity id); the same key is never appended twice. Null for none. */
  readonly key: string | null;
  readonly events: readonly Event[];
}

/** Someone else appended to the meeting since it was read: read again and decide again. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** The record of a meeting cannot be made into a meeting. It stays as it is, and only this meeting cannot be used. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/**
 * Keeps the events of every meeting. Promises: `append` resolves only when all of the batch is durable, numbers the events
 * from `expected + 1`, and throws `Conflict` having written nothing when the meeting is not at `expected`; a key seen before
 * in that meeting throws `Conflict` too (`look` tells which). `owed` jobs are stored in the same transaction.
 */
export interface Journal {
  /** The events after number `since`, all of them where it is 0. Throws `Unreadable` where an event is too large to be one of ours. */
  read(meeting: MeetingId, since?: number): Promise<readonly Recorded[]>;
  append(
    meeting: MeetingId,
    expected: number,
    batch: readonly Append[],
    owed: readonly Job[],
  ): Promise<readonly Recorded[]>;
  /** The number of the newest event (0 for none), and which of these keys the meeting has recorded already. */
  look(meeting: MeetingId, keys: readonly string[]): Promise<Look>;
}

interface Look {
  readonly head: number;
  readonly seen: ReadonlySet<string>;
}

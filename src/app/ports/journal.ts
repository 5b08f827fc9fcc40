import type { Event, Instant, Recorded, UserId } from '../../meeting/events.ts';
import type { MeetingId } from './ids.ts';
import type { Job } from './jobs.ts';

/** One decision's events, to be appended whole or not at all. */
export interface Append {
  readonly at: Instant;
  readonly by: UserId;
  /** The activity that asked: conversation id and activity id. The same key is never appended twice. Null for none. */
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
 * Keeps the events of every meeting. `append` resolves only when the whole batch is durable, and numbers the events from `expected + 1`. It
 * throws `Conflict`, having written nothing, when the meeting is not at `expected` or has recorded a key before. `look` tells which. `owed`
 * jobs are stored in the same transaction.
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

import type { MeetingId } from './ids.ts';
import type { Filed } from './library.ts';

/**
 * What a file of a meeting is: the draft that follows the record, a released version in Word or as a web page, or the drafted kallelse of
 * the next meeting.
 */
export type FiledAs = 'draft' | 'next summons' | `released ${number}` | `html ${number}`;

/** Which files a meeting's minutes were last stored as. */
export interface Filings {
  filed(meeting: MeetingId, as: FiledAs): Promise<Filed | null>;
  /** Notes the digest of what is about to be stored, so that it is recognised when the answer is lost. Durable when it resolves. */
  begin(meeting: MeetingId, as: FiledAs, digest: string): Promise<void>;
  /** Digests of all that `begin` noted since something was last kept. */
  begun(meeting: MeetingId, as: FiledAs): Promise<readonly string[]>;
  /** Keeps what was stored in the end, and forgets what was begun. */
  keepFiled(meeting: MeetingId, as: FiledAs, filed: Filed): Promise<void>;
}

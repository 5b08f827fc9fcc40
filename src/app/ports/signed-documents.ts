import type { MeetingId } from './ids.ts';

/** What was signed of each meeting's minutes, byte for byte, so that just that can be released. Durable when it resolves. */
export interface SignedDocuments {
  /** The document that shows what `digest` is of; null where none was kept. */
  of(meeting: MeetingId, digest: string): Promise<Uint8Array | null>;
  /** What was kept first for a digest stays. */
  keep(meeting: MeetingId, digest: string, document: Uint8Array): Promise<void>;
}

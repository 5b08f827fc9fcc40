import type { BodyId, MeetingId } from './ids.ts';

/** A board's Word template, and the meeting in which it was sent; null where that was not noted. */
interface Template {
  readonly bytes: Uint8Array;
  readonly meeting: MeetingId | null;
}

/** The Word template of each board. */
export interface Templates {
  of(body: BodyId): Promise<Template | null>;
  keep(body: BodyId, template: Template): Promise<void>;
  /** The board has none from now on. */
  forget(body: BodyId): Promise<void>;
}

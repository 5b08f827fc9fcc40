import type { Instant, UserId } from '../events.ts';
import type { PersonId } from '../summons.ts';

interface Signature {
  readonly person: PersonId;
  readonly at: Instant;
  /** Of what the signed document shows; null where it was signed before that was kept. */
  readonly digest: string | null;
}

/** How far the minutes have come on their way to the members. */
export interface Minutes {
  /** Counts from 1; each correction of signed minutes opens another. */
  readonly version: number;
  /** Why this version was opened; null for the first. */
  readonly reason: string | null;
  readonly reviewed: boolean;
  /** Of this version, one a person, the newest last. */
  readonly signatures: readonly Signature[];
  /** When and by whom this version was released; null before. */
  readonly released: { readonly at: Instant; readonly by: UserId } | null;
  /** The newest version the members may see; null when none. */
  readonly releasedVersion: number | null;
  readonly approvedAt: Instant | null;
}

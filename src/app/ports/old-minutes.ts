import type { DateText } from '../../language/calendar.ts';
import type { BodyId } from './ids.ts';
import type { Filed } from './library.ts';

/** A position that minutes from before Klubba tell of. All texts are plain. */
interface OldPosition {
  /** Number of its item, and the letter of its sub-item where it has one, as printed. */
  readonly item: number;
  readonly letter: string | null;
  readonly title: string;
  readonly text: string;
}

/** A file of minutes from before Klubba. */
export interface OldFile {
  /** SHA-256 of its bytes, in hex. */
  readonly digest: string;
  /** The full path it was read from. */
  readonly source: string;
  /** Its path in the folder that was imported. */
  readonly name: string;
  /** The meeting's day; null where the file does not tell it. */
  readonly date: DateText | null;
  /** In the document library, or at the address that was given for it. */
  readonly lies: { readonly filed: Filed } | { readonly url: string };
}

/** A position, and what a search looks in, as `searchable` makes it. */
export interface SearchedPosition extends OldPosition {
  readonly searchable: string;
}

/**
 * What minutes from before Klubba tell, for each board. They are no events of a meeting: nobody decided them here, so they have no journal, and
 * nothing that a meeting decides follows from them. A position is known by its file's digest and its place in the file, so that a file that is
 * imported again changes nothing.
 */
export interface OldMinutes {
  /** What was kept of a file with this digest, else of another one that was read from this path; null for neither. */
  of(body: BodyId, digest: string, source: string): Promise<OldFile | null>;
  /** Keeps a file and its positions, in place of what was kept of the same digest or path. All of it is durable when it resolves, or nothing. */
  keep(body: BodyId, file: OldFile, positions: readonly SearchedPosition[]): Promise<void>;
  /** Takes all that was kept of a board away, and resolves with how many files that were. Files in the library stay. */
  forget(body: BodyId): Promise<number>;
  /** Positions of these boards that hold each of the words, the newest first and at most `most`; words are as `searchWords` gives them. */
  find(
    bodies: readonly BodyId[],
    words: readonly string[],
    most: number,
  ): Promise<readonly (OldPosition & { readonly file: OldFile })[]>;
}

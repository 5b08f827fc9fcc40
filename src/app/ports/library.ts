/** A file the library holds; `name` may begin with a folder and a slash, `tag` changes whenever its bytes do. `id` and `url` are the library's own, null where it has none. */
export interface Filed {
  readonly name: string;
  readonly tag: string;
  readonly id: string | null;
  /** Where it was to be opened when it was filed. */
  readonly url: string | null;
}

/**
 * Where finished minutes go. Names may hold any character a person typed; the library makes them safe. A library that is away for a
 * while throws `Unavailable`; what somebody must mend is a fault that says how.
 */
export interface Library {
  /**
   * Stores `bytes` under `name`. `known` is what this meeting was last filed as: when that file still bears `known.tag` it is replaced
   * in place; when it was edited or is gone, or when a stranger's file has the name, a free name (`… (2).docx`) is taken instead. Nothing is ever overwritten.
   * A file whose digest is among `begun` is one of ours that nobody could note, and is replaced like `known`. Where `known` was edited and `bytes` are
   * what it was filed as, there is nothing new to store.
   * Returns what was stored, and `edited` true when `known` had been edited since.
   */
  file(
    name: string,
    bytes: Uint8Array,
    known: Filed | null,
    begun?: readonly string[],
  ): Promise<{ readonly filed: Filed; readonly edited: boolean }>;
  /** Tells one content from another; what the library itself changes in a file while it stores it counts for nothing. */
  digest(bytes: Uint8Array): string;
  /** The same library, but that new files go into this folder of it, which is made when it is missing. What was filed elsewhere is still found. */
  within(folder: string): Library;
  /** The bytes of a file by its name, or of one filed before wherever it is by now; null when there is no such file. */
  fetch(wanted: string | Filed): Promise<Uint8Array | null>;
  /** Whether a file still is as it was filed: neither edited nor gone. */
  untouched(filed: Filed): Promise<boolean>;
  /** An address a person can open; null where the library is reached by other ways. */
  link(filed: Filed): string | null;
  /** Puts the same as PDF beside it, where the library can make one; a convenience, so that it may fail. */
  addPdf(filed: Filed): Promise<void>;
}

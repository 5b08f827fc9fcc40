/**
 * A file the library holds. `name` may begin with a folder and a slash. `tag` changes whenever the bytes do. `id` and `url` are the
 * library's own, null where it has none.
 */
export interface Filed {
  readonly name: string;
  readonly tag: string;
  readonly id: string | null;
  /** Its address at the time it was filed. */
  readonly url: string | null;
}

/**
 * Where finished minutes go. Names may hold any character; the library makes them safe. Throws `Unavailable` while it is away. What a
 * person must fix is a fault whose message says how.
 */
export interface Library {
  /**
   * Stores `bytes` under `name`, and never overwrites what somebody else wrote. `known` is what this meeting was last filed as. It is
   * replaced in place while it still has `known.tag`. Where it was edited or is gone, or another file has the name, a free name is taken
   * (`… (2).docx`). A file whose digest is among `begun` is our own from a try whose answer was lost, and is replaced like `known`. Nothing
   * is stored where `known` was edited and `bytes` are what it was filed as. Returns what was stored; `edited` is true when `known` had
   * been edited since.
   */
  file(
    name: string,
    bytes: Uint8Array,
    known: Filed | null,
    begun?: readonly string[],
  ): Promise<{ readonly filed: Filed; readonly edited: boolean }>;
  /** Tells contents apart. What the library itself changes while it stores a file does not count. */
  digest(bytes: Uint8Array): Promise<string>;
  /** The same library with new files in this folder, which is made when missing. What was filed elsewhere is still found. */
  within(folder: string): Library;
  /** The bytes of a file by its name, or of a filed one wherever it was moved to. Null when there is no such file. */
  fetch(wanted: string | Filed): Promise<Uint8Array | null>;
  /** Whether a file still is as it was filed: neither edited nor gone. */
  untouched(filed: Filed): Promise<boolean>;
  /** An address a person can open; null where the library has no links. */
  link(filed: Filed): string | null;
  /** Puts a PDF of it beside it, where the library can make one. A convenience, so it may fail. */
  addPdf(filed: Filed): Promise<void>;
}

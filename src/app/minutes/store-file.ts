import type { FiledAs, Filings } from '../ports/filings.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed, Library } from '../ports/library.ts';

/**
 * Stores a file of a meeting. Its digest is noted first, in case Klubba ends or the answer is lost before the caller has kept in `filings`
 * what was stored. The next try then replaces that file and takes no other name.
 */
export const storeFile = async (
  filings: Filings,
  library: Library,
  [meeting, as]: readonly [MeetingId, FiledAs],
  [name, bytes]: readonly [name: string, bytes: Uint8Array],
  known: Filed | null,
): ReturnType<Library['file']> => {
  await filings.begin(meeting, as, await library.digest(bytes));
  return library.file(name, bytes, known, await filings.begun(meeting, as));
};

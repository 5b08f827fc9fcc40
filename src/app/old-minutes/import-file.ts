import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { dateAt } from '../../i18n/dates.ts';
import type { DateText } from '../../language/calendar.ts';
import type { Unreadable } from '../../summons/source/gate.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { OldFile } from '../ports/old-minutes.ts';
import { placed } from '../summons/board-folder.ts';
import type { Board } from './boards.ts';
import { type FileNote, notesOn } from './file-notes.ts';
import { positionsIn } from './positions-in.ts';

/** A file to import. `source` is its full path, `name` its path in the folder that is imported, with `/` between the levels. */
export interface GivenFile {
  readonly source: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a file. A `copy` holds the same bytes as another file of the folder and is kept with that. */
export type FileReport =
  | {
      readonly outcome: 'read';
      readonly name: string;
      readonly date: DateText | null;
      readonly positions: number;
      readonly notes: readonly FileNote[];
    }
  | { readonly outcome: 'copy'; readonly name: string; readonly of: string }
  | { readonly outcome: 'refused'; readonly name: string; readonly reason: Unreadable | 'not reachable' };

/** Endings of the kinds that are read. What has another is not put in the library either. */
const kinds = /\.(?:docx|odt|pdf|txt|md)$/i;

type Importing = Pick<
  Dependencies,
  'conversations' | 'documents' | 'meetings' | 'oldMinutes' | 'releases' | 'words' | 'zone' | 'now'
>;

/** Where the files lie already, by their names; null where they are to be put in the document library. */
export type Address = ((name: string) => string) | null;

/**
 * Reads files of old minutes into the register of a board, one after another, in the order of their names. Doing it again gives the same.
 * Throws `Unavailable` while library or database are away; then the same file can be tried again.
 */
export const createFileImport = (
  { conversations, documents, meetings, oldMinutes, releases, words, zone, now }: Importing,
  board: Board,
  address: Address,
): ((file: GivenFile) => Promise<FileReport>) => {
  const { body } = board;
  const byDigest = new Map<string, string>();
  const byDate = new Map<DateText, string>();

  /** Members may read what lies among the released minutes. A file that lies there already is left as it is. */
  const filed = async ({ source, name, bytes }: GivenFile, digest: string): Promise<OldFile['lies']> => {
    if (address) return { url: address(name) };
    const known = await oldMinutes.of(body, digest, source);
    const before = known && 'filed' in known.lies ? known.lies.filed : null;
    const folder = posix.join(words.desk.oldMinutesFolder, posix.dirname(name));
    const library = placed(releases, board.meeting).within(folder);
    return { filed: (await library.file(posix.basename(name), bytes, before)).filed };
  };

  const isHeldHere = async (date: DateText): Promise<boolean> => {
    for (const id of await conversations.meetingsOf(body, { having: 'MeetingClosed', on: date }))
      if ((await meetings.read(id)).summons?.meeting.date === date) return true;
    return false;
  };

  return async (file) => {
    const { source, name, bytes } = file;
    if (!kinds.test(name)) return { outcome: 'refused', name, reason: 'unsupported' };
    const digest = createHash('sha256').update(bytes).digest('hex');
    const same = byDigest.get(digest) ?? name;
    if (same !== name) return { outcome: 'copy', name, of: same };
    const read = await documents.readSummons({ name: posix.basename(name), bytes }, dateAt(now(), zone));
    if (!read.ok) return { outcome: 'refused', name, reason: read.reason };
    const { summons, doubts, lines } = read;
    const { date } = summons.meeting;
    const positions = positionsIn(summons, name);
    await oldMinutes.keep(body, { digest, source, name, date, lies: await filed(file, digest) }, positions);
    byDigest.set(digest, name);
    const first = date === null ? name : (byDate.get(date) ?? name);
    if (date !== null) byDate.set(date, first);
    const sameMeeting = first === name ? null : first;
    const heldHere = date !== null && (await isHeldHere(date));
    const told = { head: summons.meeting, doubts, lines, positions: positions.length, sameMeeting, heldHere };
    return { outcome: 'read', name, date, positions: positions.length, notes: notesOn(told, board) };
  };
};

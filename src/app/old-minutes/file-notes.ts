import { sameName } from '../../language/names.ts';
import { personalNumbersIn } from '../../language/personal-number.ts';
import type { Doubt, DoubtReason, Head, SourceLine } from '../../meeting/summons.ts';
import type { Board } from './boards.ts';

/** Doubts that concern what is kept: the day, the place in the file, and whether a position is missing. */
const aboutPositions = [
  'date missing',
  'date without year',
  'weekday does not match date',
  'number out of order',
  'numbers are ours',
  'duplicate letter',
  'title kept as text',
  'position without label',
  'page without text',
] as const satisfies readonly DoubtReason[];

/** Why somebody should look at a file of old minutes. `lines` are those of the file, `quotes` what stands there instead of lines. */
export interface FileNote {
  readonly reason:
    | (typeof aboutPositions)[number]
    | 'no positions'
    | 'other board'
    | 'same meeting'
    | 'held in Klubba'
    | 'personal identity number';
  readonly lines: readonly number[];
  readonly quotes: readonly string[];
}

const fromDoubts = (doubts: readonly Doubt[]): readonly FileNote[] =>
  aboutPositions.flatMap((reason) => {
    const own = doubts.filter((doubt) => doubt.reason === reason);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ line }) => (line === null ? [] : [line]));
    const quotes = own.flatMap(({ line, quote }) => (line === null && quote !== '' ? [quote] : []));
    return [{ reason, lines, quotes }];
  });

/** The name of the board in the file where it is surely another than the one that the file is imported to; else null. */
const otherBoard = ({ body, abbreviation }: Head, board: Pick<Board, 'name' | 'abbreviation'>): string | null => {
  const pairs = [
    [body, board.name],
    [abbreviation, board.abbreviation],
  ].flatMap(([said, known]) => (said && known ? [sameName(said, known)] : []));
  return pairs.length > 0 && !pairs.includes(true) ? (body ?? abbreviation) : null;
};

interface ReadFile {
  readonly head: Head;
  readonly doubts: readonly Doubt[];
  readonly lines: readonly SourceLine[];
  readonly positions: number;
  /** Another file of the same meeting; null where none was read. */
  readonly sameMeeting: string | null;
  /** Whether the board held a meeting of that day in Klubba, which has its own record. */
  readonly heldHere: boolean;
}

const quoting = (reason: FileNote['reason'], quote: string | null): readonly FileNote[] =>
  quote === null ? [] : [{ reason, lines: [], quotes: [quote] }];

const plainly = (reason: FileNote['reason'], holds: boolean): readonly FileNote[] =>
  holds ? [{ reason, lines: [], quotes: [] }] : [];

/** What somebody should look at in a file of old minutes. */
export const notesOn = (
  { head, doubts, lines, positions, sameMeeting, heldHere }: ReadFile,
  board: Pick<Board, 'name' | 'abbreviation'>,
): readonly FileNote[] => {
  const numbered = lines.filter(({ text }) => personalNumbersIn(text).length > 0).map(({ line }) => line);
  return [
    ...plainly('no positions', positions === 0),
    ...quoting('other board', otherBoard(head, board)),
    ...quoting('same meeting', sameMeeting),
    ...plainly('held in Klubba', heldHere),
    ...(numbered.length > 0 ? [{ reason: 'personal identity number' as const, lines: numbered, quotes: [] }] : []),
    ...fromDoubts(doubts),
  ];
};

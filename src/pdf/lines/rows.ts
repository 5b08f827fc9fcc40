import { type Page, type Piece, plain, type Run, sameLook } from '../pages/piece.ts';
import { largestOf } from './extremes.ts';
import { isBullet, isMark } from './marks.ts';

/** Text of one row with no wide gap in it. `textLeft` is where it begins after the mark of a list. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly textLeft: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Whether a bullet stands before it; the bullet is not in its runs. */
  readonly bullet: boolean;
  /** The paragraphs that its first and its last text are of, by the tags of the file; null where it does not tell. */
  readonly opens: number | null;
  readonly closes: number | null;
  /** The entry of a list that it is in, by the same tags. */
  readonly entry: number | null;
}

/** A row of text across a page. */
export interface Row {
  readonly page: number;
  readonly base: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  readonly pieces: readonly Piece[];
}

// Measured on PDFs of LibreOffice, Chromium and Word; all in heights of the letters. None of them is critical: half as much, or twice, reads nearly the same.
const sameBase = 0.3;
const space = 0.12;
const wideGap = 1.2;
const narrowGap = 0.6;
const markGap = 4;

const byPlace = (a: Piece, b: Piece): number => a.left - b.left;

/** Pieces that stand on the same line. The largest says where that is. */
const lined = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines: { base: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    if (!line || Math.abs(piece.base - line.base) > sameBase * Math.max(piece.size, line.size)) {
      lines.push({ base: piece.base, size: piece.size, pieces: [piece] });
      continue;
    }
    line.pieces.push(piece);
    if (piece.size > line.size) Object.assign(line, { base: piece.base, size: piece.size });
  }
  return lines.map((line) => line.pieces.sort(byPlace));
};

const runsOf = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: Run[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const gap = before ? piece.left - before.right : 0;
    const apart = before !== null && gap >= space * Math.max(piece.size, before.size);
    const parted = /^\s/.test(piece.text) || /\s$/.test(before?.text ?? '');
    const text = apart && !parted ? ` ${piece.text}` : piece.text;
    const last = runs.at(-1);
    const { bold, italic, href } = piece;
    if (last && sameLook(last, piece)) runs[runs.length - 1] = { ...last, text: last.text + text };
    // A space between two looks belongs to the first, as in Word.
    else if (last && text.startsWith(' ')) {
      runs[runs.length - 1] = { ...last, text: `${last.text} ` };
      runs.push({ text: text.slice(1), bold, italic, href });
    } else runs.push({ text, bold, italic, href });
    before = piece;
  }
  return runs;
};

const segmentOf = (pieces: readonly Piece[]): readonly Segment[] => {
  const [first, second] = pieces;
  if (!first) return [];
  const marked = second !== undefined && isMark(first.text);
  const bullet = marked && isBullet(first.text);
  return [
    {
      runs: runsOf(bullet ? pieces.slice(1) : pieces),
      left: first.left,
      textLeft: marked ? second.left : first.left,
      right: largestOf(pieces.map(({ right }) => right)),
      base: largestOf(pieces.map(({ base }) => base)),
      size: largestOf(pieces.map(({ size }) => size)),
      bullet,
      opens: first.tag?.paragraph ?? null,
      closes: pieces.at(-1)?.tag?.paragraph ?? null,
      entry: first.tag?.entry ?? null,
    },
  ];
};

const divided = (pieces: readonly Piece[], wide: number): readonly (readonly Piece[])[] => {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const most = part?.length === 1 && before && isMark(before.text) ? markGap : wide;
    if (part && before && piece.left - before.right < most * Math.max(piece.size, before.size)) part.push(piece);
    else parts.push([piece]);
  }
  return parts;
};

/** Of three or more texts in a row also those with a narrow gap stand apart, as figures in columns do. */
const segmentsOf = (pieces: readonly Piece[]): readonly Segment[] => {
  const narrow = divided(pieces, narrowGap);
  return (narrow.length >= 3 ? narrow : divided(pieces, wideGap)).flatMap(segmentOf);
};

/** A row divided also where a text begins at one of these left edges after no more than a wide space, as in a column that is nearly full. */
export const dividedAt = (row: Row, lefts: readonly number[]): Row => {
  const parts: Piece[][] = [];
  for (const piece of row.pieces) {
    const before = parts.at(-1)?.at(-1);
    const begins = lefts.some((left) => Math.abs(piece.left - left) < sameBase * row.size);
    if (before && !(begins && piece.left - before.right > sameBase * row.size)) parts.at(-1)?.push(piece);
    else parts.push([piece]);
  }
  const segments = parts.flatMap(segmentsOf);
  return segments.length > row.segments.length ? { ...row, segments } : row;
};

/** The rows of a page from top to bottom, each with its texts from left to right. */
export const rowsOf = ({ pieces }: Page, page: number): readonly Row[] =>
  lined(pieces).map((line) => {
    const segments = segmentsOf(line);
    const size = largestOf(line.map((piece) => piece.size));
    const base = line.find((piece) => piece.size === size)?.base ?? 0;
    return { page, base, size, segments, pieces: line };
  });

export const rowText = ({ segments }: Row): string => segments.map(({ runs }) => plain(runs)).join('    ');

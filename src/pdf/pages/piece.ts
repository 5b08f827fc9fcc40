import type { Tag } from './tags.ts';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address it leads to: http, https or mailto. */
  readonly href: string | null;
}

/** Text that stands at one place of a page, in points from its upper left corner, as a reader holds it. */
export interface Piece extends Run {
  readonly left: number;
  readonly right: number;
  /** The line it stands on; grows downwards. */
  readonly base: number;
  /** The height of its letters. */
  readonly size: number;
  /** Null where the file does not tell. */
  readonly tag: Tag | null;
}

/** A page as it was read: its pieces in no order. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Whether nothing at all is to be seen on it. */
  readonly blank: boolean;
}

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export const sameLook = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.href === b.href;

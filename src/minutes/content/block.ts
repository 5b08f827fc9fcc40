/** A piece of text in one format. `url` makes it a link; only http, https and mailto are written to the file. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly url?: string;
}

/** The text of one paragraph. A line feed inside a run is a line break. */
export type Line = readonly Run[];

export interface Cell {
  readonly line: Line;
  readonly align: 'left' | 'right';
}

/** What a short line under an item's heading tells. Each kind has a style of its own. */
export type AboutRole = 'kind' | 'slot' | 'presenters';

export interface Signer {
  readonly name: string;
  readonly role: string;
}

export interface CalledGroup {
  readonly name: string;
  readonly seats: readonly string[];
}

/** The facts at the top of the minutes. */
export type Fact = 'date' | 'time' | 'place' | 'invited' | 'see below' | 'apologies';

/** One block on the page. Blocks stand in reading order. */
export type Block =
  | { readonly type: 'title' | 'body'; readonly text: string }
  /** `Datum: 9 april 2024`. */
  | { readonly type: 'fact'; readonly fact: Fact; readonly label: string; readonly text: string }
  | {
      readonly type: 'called';
      readonly header: readonly [string, string];
      readonly groups: readonly CalledGroup[];
    }
  | { readonly type: 'footnote'; readonly text: string }
  /** The number or letter is part of `text`, so that every reader shows the same one. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'about'; readonly role: AboutRole; readonly text: string }
  | { readonly type: 'paragraph'; readonly line: Line }
  /** A short line that announces what follows: `Synpunkter från dialogen som följde:`. */
  | { readonly type: 'lead-in'; readonly text: string }
  /** A position that was proposed but not decided. */
  | { readonly type: 'proposal'; readonly label: string; readonly text: string }
  /** A decided position; `anchor` is the name that links from elsewhere use. */
  | { readonly type: 'position'; readonly label: string; readonly text: string; readonly anchor: string }
  | { readonly type: 'list'; readonly start: number | null; readonly entries: readonly (readonly Block[])[] }
  /** `a) Text`; the letter is typed text, not automatic numbering. */
  | { readonly type: 'lettered'; readonly letter: string; readonly text: string }
  /** The first row is the header. `sum`: the last row is a total. */
  | { readonly type: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly sum: boolean }
  | { readonly type: 'pause'; readonly text: string }
  | { readonly type: 'signatures'; readonly signers: readonly Signer[] }
  /** Who wrote the minutes, below the signatures. */
  | { readonly type: 'written by'; readonly text: string };

/** Blocks that Klubba lays out. The lines of the head belong to the template. */
export type ContentBlock = Exclude<Block, { type: 'title' | 'body' | 'fact' }>;

export const paragraph = (text: string): Block => ({ type: 'paragraph', line: [{ text }] });

export const leadIn = (text: string): Block => ({ type: 'lead-in', text });

/** A bulleted list, each entry a sequence of blocks; no block without entries. */
export const bulleted = (entries: readonly (readonly Block[])[]): readonly Block[] =>
  entries.length === 0 ? [] : [{ type: 'list', start: null, entries }];

/** The block with this `type`. */
export type BlockOf<T extends Block['type']> = Extract<Block, { readonly type: T }>;

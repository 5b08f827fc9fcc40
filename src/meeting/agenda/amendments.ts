import type { Item, Presenter } from '../summons.ts';

/** One change of the agenda, with what it was before where that is told. */
export type Amended =
  | { readonly what: 'added' | 'struck' | 'proposal' | 'documents' }
  | { readonly what: 'moved' }
  | { readonly what: 'title'; readonly was: string; readonly now: string }
  /** Minutes; null for no planned length. */
  | { readonly what: 'slot'; readonly was: number | null; readonly now: number | null }
  | { readonly what: 'presenters'; readonly now: readonly Presenter[] };

type Amendment = Amended & {
  readonly item: number;
  /** Whether the meeting had approved its agenda by then. */
  readonly late: boolean;
};

/** How the agenda was amended since the kallelse was fixed. */
export interface Amendments {
  readonly made: readonly Amendment[];
  readonly struck: readonly Item[];
  /** Ids of the items in the order of the kallelse; null before the first change. */
  readonly sent: readonly number[] | null;
  /** Likewise as the meeting approved them; null before the first change after the approval. */
  readonly approved: readonly number[] | null;
}

export const noAmendments: Amendments = { made: [], struck: [], sent: null, approved: null };

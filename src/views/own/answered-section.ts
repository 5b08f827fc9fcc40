/** How somebody answered a position; `text` holds their own words, null where a press was enough. */
export interface OwnAnswer {
  readonly kind: 'confirmed' | 'confirmed orally' | 'dissented' | 'viewed';
  readonly text: string | null;
}

/** What one person has answered in the whole meeting, by position in their order. Shown to that person alone. */
export interface AnsweredSection {
  readonly positions: readonly {
    /** The id of the item. */
    readonly item: number;
    /** How the text of the position begins. */
    readonly text: string;
    readonly answers: readonly OwnAnswer[];
  }[];
}

import type { PositionId } from '../meeting/events.ts';
import type { Outcome } from '../meeting/position/outcome.ts';
import type { Referral } from '../meeting/position/referral.ts';
import type { PersonId } from '../meeting/summons.ts';

/** What somebody said to a position. `by` is null for those who may not know it. */
export interface ShownView {
  readonly by: string | null;
  readonly text: string;
}

/** The position that is open, or the one closed last on the current item. */
export interface ShownPosition {
  readonly id: PositionId;
  readonly item: number;
  readonly letters: readonly string[];
  readonly text: string;
  readonly revision: number;
  /** Null while it is open. */
  readonly outcome: Outcome | null;
  /** To whom it was sent for comment; null where that was not said. */
  readonly referral: Referral | null;
  /** Whether the gavel fell on something else than the text. */
  readonly isOnlyProposed: boolean;
  /** Those present who take it, by group, with how many have answered. `missing` names who has not. */
  readonly groups: readonly {
    readonly name: string;
    readonly present: number;
    readonly confirmed: number;
    readonly missing: readonly { readonly id: PersonId; readonly name: string }[];
  }[];
  readonly confirmed: number;
  readonly orally: number;
  readonly present: number;
  readonly views: readonly ShownView[];
  readonly dissents: readonly ShownView[];
}

export interface PositionSection {
  readonly position: ShownPosition | null;
}

import type { Clock } from '../../language/clock.ts';
import type { WrittenDate } from '../../language/written-date.ts';
import type { Presenter, Role } from '../../meeting/summons.ts';
import type { Footnote } from '../people/called.ts';
import type { PersonAt } from '../people/presenters.ts';
import type { Line } from '../source/line.ts';

/** The head while it is read. `called` are the lines left for the called list. */
export interface ReadHead {
  titleWord: string | null;
  titleLine: number | null;
  body: string | null;
  abbreviation: string | null;
  /** `loose`: on a line that says more, and no time: it may be the day a letter was written. */
  date: {
    readonly written: WrittenDate;
    readonly line: number;
    readonly quote: string;
    readonly loose: boolean;
  } | null;
  start: Clock | null;
  end: Clock | null;
  place: string | null;
  readonly invited: Presenter[];
  readonly invitedLines: number[];
  readonly apologies: PersonAt[];
  readonly absent: PersonAt[];
  apologiesInHead: boolean;
  /** Whether the people are called, or listed as present. */
  listsCalled: boolean;
  listsPresent: boolean;
  /** `signs`: told by a signature above the items, which calls nobody. */
  readonly roles: { readonly text: string; readonly role: Role; readonly line: number; readonly signs?: true }[];
  readonly notes: Footnote[];
  readonly called: Line[];
}

/** A head of which nothing is read yet. */
export const noHead = (): ReadHead => ({
  titleWord: null,
  titleLine: null,
  body: null,
  abbreviation: null,
  date: null,
  start: null,
  end: null,
  place: null,
  invited: [],
  invitedLines: [],
  apologies: [],
  absent: [],
  apologiesInHead: false,
  listsCalled: false,
  listsPresent: false,
  roles: [],
  notes: [],
  called: [],
});

import type { Clock } from '../../language/clock.ts';
import type { WrittenDate } from '../../language/written-date.ts';
import type { Presenter, Role } from '../../meeting/summons.ts';
import type { Footnote } from '../people/called.ts';
import type { PersonAt } from '../people/presenters.ts';
import type { Line } from '../source/line.ts';

/** The day of the meeting, and where it was read. */
export interface HeadDate {
  readonly written: WrittenDate;
  readonly line: number;
  readonly quote: string;
  /** How surely it is the meeting's: a label says so, or nothing but the place, or a time; the line may also say more, as a letter's first. */
  readonly from: 'label' | 'line' | 'loose line';
}

/** The head while it is read. `called` are the lines left for the called list. */
export interface ReadHead {
  titleWord: string | null;
  titleLine: number | null;
  body: string | null;
  abbreviation: string | null;
  date: HeadDate | null;
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

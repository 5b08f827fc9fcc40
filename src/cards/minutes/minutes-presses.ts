import { mendNow } from '../../review/mend-now.ts';
import { textUpTo } from '../../wire/fields.ts';
import { cardAsItIs, pressKind } from '../kit/press-kind.ts';

/** Longest identity of a finding that a button holds, in UTF-16 units. A finding that quotes more is mended by command. */
export const longestFinding = 1_000;

/** Buttons of the minutes card and of the review. */
export const minutesPresses = {
  minutes: pressKind({}, () => ({ show: 'minutes' })),
  review: pressKind({}, () => ({ type: 'BeginReview' })),
  'sign off': pressKind({}, () => ({ type: 'SignOff', whom: { self: true } })),
  release: pressKind({}, () => ({ type: 'Release' })),
  'release signed': pressKind({}, () => ({ type: 'Release', signed: true })),
  /** `finding` is the finding's identity. */
  mend: pressKind(
    { finding: textUpTo(longestFinding) },
    ({ finding }, { meeting }) => mendNow(meeting, finding) ?? cardAsItIs,
  ),
};

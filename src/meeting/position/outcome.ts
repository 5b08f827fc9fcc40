/** How the chair closed a position. */
export const outcomes = ['as proposed', 'amended', 'noted', 'referred', 'returned', 'postponed', 'dropped'] as const;
export type Outcome = (typeof outcomes)[number];

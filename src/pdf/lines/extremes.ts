// `Math.min(...numbers)` throws where there are more numbers than fit on the stack, as a page made for it has.

/** The least of these numbers; infinity where there are none. */
export const leastOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);

/** The largest of these numbers; minus infinity where there are none. */
export const largestOf = (numbers: readonly number[]): number =>
  numbers.reduce((largest, each) => Math.max(largest, each), Number.NEGATIVE_INFINITY);

import type { sv } from './sv.ts';
import type { Wording } from './wording.ts';

/** Everything Klubba can say, in one language. */
export type Words = Wording<Omit<typeof sv, 'locale'>> & Pick<typeof sv, 'locale'>;

import type { sv } from './sv.ts';
import type { Wording } from './wording.ts';

type Message = 'chat' | 'desk' | 'refusals' | 'search';

/** Everything Klubba can say, in one language. What messages are made of takes no raw text. */
export type Words = Wording<Omit<typeof sv, 'locale' | Message>> & Pick<typeof sv, 'locale' | Message>;

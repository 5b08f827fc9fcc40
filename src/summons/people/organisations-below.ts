import { plainText } from '../../language/plain-text.ts';
import { mayBePerson } from './called-entries.ts';

/** Whether lines are a person and what tells more of them by turns: `Eva Ek`, `Sjö kommun`, `Bo Lund`, `Region Ås`. */
export const alternate = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.length % 2 === 0 &&
  texts.every((text, at) => mayBePerson(text) === (at % 2 === 0) && !/[:.!?]$/.test(plainText(text)));

import { draftPrefix } from './drafts.ts';
import { dropAllOf, isAnyKept } from './kept.ts';

const unsent = () => import('./desk/drafts/draft-store.ts');

/** Whether this machine keeps something that the person has written and not saved. */
export const isAnythingWritten = async (person: string): Promise<boolean> =>
  isAnyKept(person, draftPrefix) || (await (await unsent()).isAnyUnsent(person).catch(() => false));

/** Takes away all that this machine keeps of a person who leaves it to somebody else. A browser that keeps nothing has nothing to take away. */
export const leaveNothing = async (person: string): Promise<void> => {
  dropAllOf(person);
  await (await unsent()).dropUnsent(person).catch(() => undefined);
};

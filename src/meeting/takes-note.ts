import { words } from '../language/vocabulary/words.ts';

const verb = new RegExp(`(?<!\\p{L})(?:${words.items.verbs})(?!\\p{L})`, 'giu');
const toNote = new RegExp(`^(?:${words.outcomes.noted})`, 'iu');

/** Whether a proposal asks the meeting to take note of something and to decide nothing else. */
export const asksOnlyToNote = (proposal: string | null): boolean => {
  const verbs = [...(proposal ?? '').matchAll(verb)].map(([found]) => found);
  return verbs.length > 0 && verbs.every((found) => toNote.test(found));
};

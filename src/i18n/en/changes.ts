import type { Words } from '../words.ts';

export const changes: Words['changes'] = {
  title: 'Changed after the sign-off',
  sinceSigned:
    'The file has changed since it was signed off. If the changes are to stand it is signed off anew; otherwise what was signed is released.',
  signedOtherwise: (names: string) =>
    `The file changed after ${names} signed, so not everybody has signed off the same text. It needs to be signed off anew.`,
  was: '**Changed from:**',
  is: '**to:**',
  added: '**Added:**',
  removed: '**Removed:**',
  moved: '**Moved:**',
  more: (count: number) => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  notWords: 'What differs is not words: it may be a picture, or a file that cannot be read as Word.',
};

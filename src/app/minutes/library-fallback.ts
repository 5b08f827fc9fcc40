import type { Markdown } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import { Unavailable } from '../ports/unavailable.ts';

/** The answer, or a sentence that the archive is away while the library does not answer. */
export const withLibraryFallback = async (answer: Promise<Markdown>, words: Words): Promise<Markdown> => {
  try {
    return await answer;
  } catch (fault) {
    if (!(fault instanceof Unavailable)) throw fault;
    return words.desk.archiveAway;
  }
};

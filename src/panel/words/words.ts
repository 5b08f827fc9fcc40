import { createContext, useContext } from 'react';
import type { PanelWords } from '../../i18n/panel-words.ts';
import type { Words } from '../../i18n/words.ts';

/** The add-in's own words and those it shares with the cards. */
export interface PageWords {
  readonly panel: PanelWords;
  readonly cards: Words['cards'];
  /** Of the settings of the board. */
  readonly board: Words['board'];
}

/** Fetches one language: the other is not sent. */
export const wordsOf = async (language: 'sv' | 'en'): Promise<PageWords> =>
  language === 'sv' ? import('./words-sv.ts') : import('./words-en.ts');

const context = createContext<PageWords | null>(null);

export const WordsProvider = context.Provider;

export const useWords = (): PageWords => {
  const words = useContext(context);
  if (!words) throw new Error('No words are provided here');
  return words;
};

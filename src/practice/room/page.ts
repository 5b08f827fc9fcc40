import { createContext, useContext } from 'react';
import type { Actions } from './actions.ts';
import type { RoomScene, Somebody } from './state.ts';
import type { RoomWords } from './words.ts';

/** The person the window is for, and what all its parts need. It stays the same while the window is open. */
export interface Page {
  readonly scene: RoomScene;
  readonly me: Somebody;
  readonly words: RoomWords;
  readonly actions: Actions;
}

const context = createContext<Page | null>(null);

export const PageProvider = context.Provider;

export const usePage = (): Page => {
  const page = useContext(context);
  if (!page) throw new Error('No page is provided here');
  return page;
};

import { useState } from 'react';

/** What a button, or some that exclude each other, does at the moment. */
export interface UnderWay {
  /** Whether what was begun last has not ended. */
  readonly isUnderWay: boolean;
  /** Does something, and is under way until that has ended, however it does. */
  readonly run: <T>(doing: () => Promise<T>) => Promise<T>;
}

/**
 * Keeps a button from being pressed twice, as it may say something else by the second press. What another button sends does not count: commands
 * go in turn, and a press that is passed over without a word would be lost.
 */
export const useUnderWay = (): UnderWay => {
  const [isUnderWay, set] = useState(false);
  return {
    isUnderWay,
    async run(doing) {
      set(true);
      try {
        return await doing();
      } finally {
        set(false);
      }
    },
  };
};

import { useState as useLocal } from 'react';
import { useUnderWay } from '../../commands/under-way.ts';
import type { GivenSummons } from '../../connection/api.ts';
import { useSession } from '../../session.ts';

/** What is sent of a kallelse, and what came of the last time. */
export interface Giving {
  readonly busy: boolean;
  /** Why it was not taken; null for nothing. */
  readonly refusal: string | null;
  /** Resolves with whether it was taken. */
  readonly give: (given: GivenSummons) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** Gives or mends a kallelse, one at a time. */
export const useGiving = (): Giving => {
  const session = useSession();
  const { isUnderWay, run } = useUnderWay();
  const [refusal, setRefusal] = useLocal<string | null>(null);
  return {
    busy: isUnderWay,
    refusal,
    async give(given) {
      setRefusal(null);
      const why = await run(() => session.give(given));
      setRefusal(why);
      return why === null;
    },
    dismiss: () => setRefusal(null),
  };
};

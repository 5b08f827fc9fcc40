import { useState as useLocal } from 'react';
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
  const [busy, setBusy] = useLocal(false);
  const [refusal, setRefusal] = useLocal<string | null>(null);
  return {
    busy,
    refusal,
    async give(given) {
      setBusy(true);
      setRefusal(null);
      const why = await session.give(given);
      setBusy(false);
      setRefusal(why);
      return why === null;
    },
    dismiss: () => setRefusal(null),
  };
};

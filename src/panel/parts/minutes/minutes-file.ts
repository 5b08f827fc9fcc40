import { useEffect, useState as useLocal } from 'react';
import type { MinutesFile } from '../../../views/answers/minutes-file.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';

/** How often the file is asked for while it is being made, in milliseconds. */
const again = 2_000;

/** The minutes this person may open, asked for while `wanted` and each time their state changes; null until there is a file. */
export const useMinutesFile = (wanted: boolean): MinutesFile | null => {
  const { minutes } = useSession();
  const { head, minutes: section } = useState().shown;
  const [file, set] = useLocal<MinutesFile | null>(null);
  const about = wanted && head?.phase === 'closed' ? `${section?.state} ${section?.version}` : null;
  useEffect(() => {
    if (about === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const look = (): void =>
      void minutes()
        .catch(() => null)
        .then((found) => {
          if (!here) return;
          set(found);
          if (!found) timer = setTimeout(look, again);
        });
    look();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [about, minutes]);
  return about === null ? null : file;
};

import { useEffect, useState as useLocal } from 'react';
import type { ShownVersion } from '../../../views/after-sections.ts';
import type { VersionFile } from '../../../views/answers/minutes-file.ts';
import { useSession } from '../../session.ts';

/** How often the files are asked for while the newest is being made, in milliseconds. */
const again = 2_000;

/** The files of the minutes, asked for each time their versions change and until the newest version has one. */
export const useVersionFiles = (versions: readonly ShownVersion[]): readonly VersionFile[] => {
  const { files: ask } = useSession().lead;
  const [files, set] = useLocal<readonly VersionFile[]>([]);
  const newest = versions[0];
  const about = newest ? `${newest.version} ${newest.released !== null}` : null;
  useEffect(() => {
    if (about === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const look = (): void =>
      void ask()
        .catch(() => null)
        .then((found) => {
          if (!here) return;
          if (found) set(found);
          const made = found?.some(({ version, draft }) => `${version} ${!draft}` === about);
          if (!made) timer = setTimeout(look, again);
        });
    look();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [about, ask]);
  return files;
};

import { fileName } from '../../language/file-name.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { VersionFile } from '../../views/answers/minutes-file.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';

/** The files of a meeting's minutes: the draft while a version is worked on, and every version that was released. For those who lead. */
export const versionFiles = async (
  { filings, library, releases }: Pick<Dependencies, 'filings' | 'library' | 'releases'>,
  id: MeetingId,
  { minutes, phase }: Meeting,
): Promise<readonly VersionFile[]> => {
  if (phase !== 'closed') return [];
  const { version: newest, released } = minutes;
  const draft = released === null ? await filings.filed(id, 'draft') : null;
  const files: VersionFile[] = draft
    ? [{ version: newest, draft: true, name: fileName(draft.name), url: library.link(draft), page: null }]
    : [];
  for (let version = newest; version > 0; version -= 1) {
    const filed = await filings.filed(id, `released ${version}`);
    if (!filed) continue;
    const page = await filings.filed(id, `html ${version}`);
    const { name } = filed;
    files.push({
      ...{ version, draft: false, name: fileName(name) },
      ...{ url: releases.link(filed), page: page && releases.link(page) },
    });
  }
  return files;
};

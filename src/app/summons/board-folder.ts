import { folderOf } from '../../meeting/board/settings.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Library } from '../ports/library.ts';

/** The library as the meeting's board uses it: in its own folder, where it has one. */
export const placed = (library: Library, { settings }: Meeting): Library => {
  const folder = folderOf(settings);
  return folder === null ? library : library.within(folder);
};

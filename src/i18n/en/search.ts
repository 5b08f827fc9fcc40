import type { search as swedish } from '../sv/search.ts';
import type { Wording } from '../wording.ts';

export const search: Wording<typeof swedish> = {
  nothing: (text) =>
    `No position mentions “${text}”, neither in this meeting, nor in released minutes, nor in earlier ones that were imported.`,
  recordedHead: '**From earlier meetings:**',
  importedHead: '**From earlier minutes that were imported, not recorded in Klubba:**',
  undated: 'Without a date',
  found: (when, place, title, text) => `${when}, item ${place}, ${title}: ${text}`,
  more: (count) => `… and ${count} more. Write more words to narrow it down.`,
};

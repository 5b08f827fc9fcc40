import type { oldMinutes as swedish } from '../sv/old-minutes.ts';
import type { Wording } from '../wording.ts';

export const oldMinutes: Wording<typeof swedish> = {
  head: '**From earlier minutes that were imported, not recorded in Klubba:**',
  undated: 'Without a date',
  found: (when, place, title, text) => `${when}, item ${place}, ${title}: ${text}`,
  more: (count) => `… and ${count} more. Write more words to narrow it down.`,
};

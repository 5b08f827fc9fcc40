import type { Kind } from '../../meeting/summons.ts';

/** The kind of an item, as minutes, cards and add-in say it. */
export const kinds = {
  information: 'Information',
  'information och dialog': 'Information och dialog',
  'information och ställningstagande': 'Information och ställningstagande',
  ställningstagande: 'Ställningstagande',
} satisfies Record<Kind, string>;

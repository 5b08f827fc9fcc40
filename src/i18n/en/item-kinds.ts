import type { kinds as swedish } from '../sv/item-kinds.ts';
import type { Wording } from '../wording.ts';

export const kinds: Wording<typeof swedish> = {
  information: 'Information',
  'information och dialog': 'Information and dialogue',
  'information och ställningstagande': 'Information and position',
  ställningstagande: 'Position',
};

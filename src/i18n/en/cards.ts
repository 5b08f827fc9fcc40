import type { cards as swedish } from '../sv/cards.ts';
import type { Wording } from '../wording.ts';

export const cards: Wording<typeof swedish> = {};

import type { doubts as swedish } from '../sv/doubts.ts';
import type { Wording } from '../wording.ts';

export const doubts: Wording<typeof swedish> = {};

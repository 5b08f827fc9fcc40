import type { refusals as swedish } from '../sv/refusals.ts';
import type { Wording } from '../wording.ts';

export const refusals: Wording<typeof swedish> = {};

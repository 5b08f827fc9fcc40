import type { minutes as swedish } from '../sv/minutes.ts';
import type { Wording } from '../wording.ts';

export const minutes: Wording<typeof swedish> = {};

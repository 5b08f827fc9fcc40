import type { chat as swedish } from '../sv/chat.ts';
import type { Wording } from '../wording.ts';

export const chat: Wording<typeof swedish> = {};

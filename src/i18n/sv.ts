import type { Locale } from './dates.ts';
import { spoken } from './markdown.ts';
import { addIn } from './sv/add-in.ts';
import { attendance } from './sv/attendance.ts';
import { board } from './sv/board.ts';
import { cards } from './sv/cards.ts';
import { changes } from './sv/changes.ts';
import { chat } from './sv/chat/chat.ts';
import { commandLines } from './sv/command-lines.ts';
import { desk } from './sv/desk.ts';
import { doubts } from './sv/doubts.ts';
import { importing } from './sv/importing.ts';
import { minutes } from './sv/minutes.ts';
import { nextSummons } from './sv/next-summons.ts';
import { refusals } from './sv/refusals.ts';
import { review } from './sv/review.ts';
import { search } from './sv/search.ts';
import { told } from './sv/told.ts';

/** Swedish, the language the product thinks in; its shape is the type every other language must fill. */
export const sv = {
  locale: 'sv' as Locale,
  addIn,
  attendance,
  board,
  cards,
  changes,
  commandLines,
  doubts,
  importing,
  minutes,
  nextSummons,
  review,
  told,
  ...spoken({ chat, desk, refusals, search }),
};

import { addIn } from './en/add-in.ts';
import { attendance } from './en/attendance.ts';
import { board } from './en/board.ts';
import { cards } from './en/cards.ts';
import { changes } from './en/changes.ts';
import { chat } from './en/chat/chat.ts';
import { commandLines } from './en/command-lines.ts';
import { desk } from './en/desk.ts';
import { doubts } from './en/doubts.ts';
import { importing } from './en/importing.ts';
import { minutes } from './en/minutes.ts';
import { nextSummons } from './en/next-summons.ts';
import { refusals } from './en/refusals.ts';
import { review } from './en/review.ts';
import { search } from './en/search.ts';
import { told } from './en/told.ts';
import { spoken } from './markdown.ts';
import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en',
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

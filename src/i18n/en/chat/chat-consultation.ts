import type { consultation as swedish } from '../../sv/chat/chat-consultation.ts';
import type { Wording } from '../../wording.ts';

/** What may follow the recipients of a consultation, each before what it tells. */
export const consultation: Wording<typeof swedish> = {
  from: ['from', 'sent'],
  until: ['answer', 'answers', 'answer by', 'answers by', 'by', 'until', 'to'],
  meeting: ['for the meeting', 'for meeting', 'to the meeting', 'meeting'],
  nextMeeting: ['for the next meeting', 'the next meeting', 'next meeting'],
  reason: ['reason', 'because'],
  months: ['month', 'months'],
  weeks: ['week', 'weeks'],
  numerals: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
};

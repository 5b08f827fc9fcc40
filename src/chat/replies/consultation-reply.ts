import { joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { DateText } from '../../language/calendar.ts';
import { lateAnswers, takenUpAt } from '../../meeting/board/consultation.ts';
import type { Consultation } from '../../meeting/events.ts';
import { quoted } from './quoted.ts';
import { dayIn, type Telling } from './telling.ts';

/** That the answers come too late for the kallelse of the meeting that is to take them up; nothing where they do not. */
const warning = (telling: Telling, what: string, consultation: Consultation): Markdown => {
  const late = lateAnswers(telling.meeting, consultation);
  if (!late) return md``;
  const { answersLate } = telling.words.chat.reply;
  const day = (date: DateText): Markdown => dayIn(telling, date);
  return md` ${answersLate(quoted(what), day(late.until), day(late.sendOut), day(late.meeting))}`;
};

/** A consultation with its days, weekdays and all, so that a wrong one is seen. */
export const consultationStarted = (telling: Telling, what: string, consultation: Consultation): Markdown => {
  const { from, until, recipients } = consultation;
  const target = takenUpAt(telling.meeting, consultation);
  const said = telling.words.chat.reply.consultation(
    quoted(what),
    quoted(recipients),
    dayIn(telling, from),
    dayIn(telling, until),
    target === null ? null : dayIn(telling, target),
  );
  return md`${said}${warning(telling, what, consultation)}`;
};

/** Which consultations of the meeting the next meeting, now that its day is known, comes too early for. */
export const lateForNext = (telling: Telling): Markdown =>
  joined(
    telling.meeting.followUps.map(({ what, consultation }) =>
      consultation?.meeting === null ? warning(telling, what, consultation) : md``,
    ),
    '',
  );

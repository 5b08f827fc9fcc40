import { joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { DateText } from '../../language/calendar.ts';
import { lateAnswers, takenUpAt } from '../../meeting/board/consultation.ts';
import type { Consultation } from '../../meeting/events.ts';
import { quoted } from './quoted.ts';
import { dayIn, type ReplyContext } from './reply-context.ts';

/** Warns that the answers come after the summons of the meeting they are for; empty where they come in time. */
const warning = (context: ReplyContext, what: string, consultation: Consultation): Markdown => {
  const late = lateAnswers(context.meeting, consultation);
  if (!late) return md``;
  const { answersLate } = context.words.chat.reply;
  const day = (date: DateText): Markdown => dayIn(context, date);
  return md` ${answersLate(quoted(what), day(late.until), day(late.sendOut), day(late.meeting))}`;
};

/** A consultation with its days. The weekdays are shown so that people notice a wrong date. */
export const consultationStarted = (context: ReplyContext, what: string, consultation: Consultation): Markdown => {
  const { from, until, recipients } = consultation;
  const target = takenUpAt(context.meeting, consultation);
  const said = context.words.chat.reply.consultation(
    quoted(what),
    quoted(recipients),
    dayIn(context, from),
    dayIn(context, until),
    target === null ? null : dayIn(context, target),
  );
  return md`${said}${warning(context, what, consultation)}`;
};

/** The consultations whose answers come too late for the next meeting, once its day is known. */
export const lateForNext = (context: ReplyContext): Markdown =>
  joined(
    context.meeting.followUps.map(({ what, consultation }) =>
      consultation?.meeting === null ? warning(context, what, consultation) : md``,
    ),
    '',
  );

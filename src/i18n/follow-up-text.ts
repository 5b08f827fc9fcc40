import type { Agreed } from '../meeting/events.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** A follow-up in sentences, and how it ended. A consultation tells its days, and its meeting where that is known. */
export const agreedText = (agreed: Agreed & { readonly movedFrom?: string | null }, words: Words): string => {
  const { what, who, when, consultation, ended, meetingDay, movedFrom } = agreed;
  const { minutes, locale } = words;
  const due = when && meetingDay ? `${when} (${longDate(meetingDay, locale)})` : when;
  const said = consultation
    ? minutes.consultation(
        what,
        consultation.recipients,
        longDate(consultation.from, locale),
        longDate(consultation.until, locale),
        consultation.meeting && longDate(consultation.meeting, locale),
        consultation.reason,
      )
    : minutes.followUp(what, who, due);
  return [said, movedFrom && minutes.movedFrom(movedFrom), ended && minutes.ended[ended.how](ended.words)]
    .filter(Boolean)
    .join(' ');
};

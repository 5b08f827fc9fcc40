import { type DateText, daysAfter, monthsAfter } from '../../language/calendar.ts';
import type { Length } from '../commands.ts';
import type { Agreed, Consultation } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { Setting } from './settings.ts';

/** Normal length of a consultation of the board, in months; two unless it says otherwise. */
export const normalMonths = (settings: readonly Setting[]): number =>
  settings.find((setting) => setting.name === 'consultation')?.value ?? 2;

/** How many days before a meeting of the board its kallelse is sent; a week unless it says otherwise. */
export const sendOutDays = (settings: readonly Setting[]): number =>
  settings.find((setting) => setting.name === 'send-out')?.value ?? 7;

/** The last day of what begins on `from` and is so long. */
export const endOf = (from: DateText, length: Length): DateText =>
  'months' in length ? monthsAfter(from, length.months) : daysAfter(from, 7 * length.weeks);

/** The day of the meeting that is to take it up: the one named, else the next; null while nobody knows it. */
export const takenUpAt = ({ nextMeeting }: Meeting, { meeting }: Consultation): DateText | null =>
  meeting ?? nextMeeting?.date ?? null;

/** A consultation whose answers come after the kallelse of the meeting that is to take it up was sent. */
export interface LateAnswers {
  readonly until: DateText;
  /** The day the kallelse is sent. */
  readonly sendOut: DateText;
  readonly meeting: DateText;
}

/** Whether the answers come too late for the kallelse; null where they do not, or where the meeting is not known yet. */
export const lateAnswers = (meeting: Meeting, consultation: Consultation): LateAnswers | null => {
  const target = takenUpAt(meeting, consultation);
  const sendOut = target && daysAfter(target, -sendOutDays(meeting.settings));
  const { until } = consultation;
  return target && sendOut && until > sendOut ? { until, sendOut, meeting: target } : null;
};

/** What was agreed, with the day of the meeting its consultation is for: elsewhere the next meeting is another. */
export const withItsMeeting = (
  meeting: Meeting,
  { what, who, when, consultation, ended, meetingDay }: Agreed,
): Agreed => ({
  ...{ what, who, when },
  ...(consultation && { consultation: { ...consultation, meeting: takenUpAt(meeting, consultation) } }),
  ...(meetingDay && { meetingDay }),
  ...(ended && { ended }),
});

import type { Words } from '../i18n/words.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Summons } from '../meeting/summons.ts';
import { meetingDate } from './content/head.ts';

const named = (parts: readonly (string | null | undefined)[], otherwise: string): string =>
  `${parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim() || otherwise}.docx`;

/** The file name of the minutes, `<date> <Title> <Body> <ABBR>.docx`, without unknown parts. `zone` is the board's IANA time zone. */
export const minutesName = (meeting: Meeting, zone: string): string => {
  const head = meeting.summons?.meeting;
  return named([meetingDate(meeting, zone), head?.title, head?.body, head?.abbreviation], 'minutes');
};

/** The file name of a kallelse, `<date> Kallelse <Body> <ABBR>.docx`, without unknown parts. */
export const summonsName = ({ meeting }: Summons, { nextSummons }: Words): string =>
  named([meeting.date, nextSummons.title, meeting.body, meeting.abbreviation], 'summons');

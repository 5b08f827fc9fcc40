import { attendanceCards } from '../../cards/attendance/attendance-card.ts';
import type { Shown } from '../../cards/kit/view.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { spoken } from '../../i18n/markdown.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { AttendanceReport } from '../../meeting/people/attendance-report.ts';
import { compareAttendance } from '../../meeting/people/compare-attendance.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Message } from '../desk/desk.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Content } from '../ports/teams/outgoing.ts';
import { findAttendance } from './find-attendance.ts';

/** Longest time, in milliseconds, that Teams waits for our answer. A report that comes later is posted when it comes. */
const patience = 4_000;

/** The comparison on cards, for somebody who leads the meeting. */
export const attendanceShown = async (
  { conversations }: Pick<Dependencies, 'conversations'>,
  viewing: Viewing,
  id: MeetingId,
  meeting: Meeting,
  report: AttendanceReport,
): Promise<readonly Shown[]> => {
  const view = await viewing.lead(id, meeting, await conversations.ofMeeting(id));
  return attendanceCards(view, compareAttendance(meeting, report));
};

/** Shows chair and secretary, in their personal chat, what Teams saw beside the record. Where there is nothing to show it says why. */
export const createAttendanceShowing = (dependencies: Dependencies, viewing: Viewing) => {
  const { say, words, wait, log } = dependencies;
  const said = spoken(words.attendance);

  const shown = async (id: MeetingId, meeting: Meeting): Promise<readonly Content[]> => {
    const found = await findAttendance(dependencies, id, meeting);
    return typeof found === 'string' ? [said.why[found]] : attendanceShown(dependencies, viewing, id, meeting, found);
  };

  return async ({ chat, sender }: Message, { id, meeting }: FoundMeeting): Promise<readonly Content[]> => {
    if (id === null) return [refusalText({ reason: 'no summons' }, meeting, words)];
    if (!leads(meeting, sender.user)) return [refusalText({ reason: 'only chair or secretary' }, meeting, words)];
    if (meeting.phase !== 'closed') return [said.later];
    if (chat.kind !== 'personal') return [said.inPrivate];
    const answer = shown(id, meeting).catch((error: unknown): readonly Content[] => {
      log.error({ error, meeting: id }, 'The attendance report could not be had');
      return [said.why.away];
    });
    const soon = await Promise.race([answer, wait(patience).then(() => null)]);
    if (soon) return soon;
    answer
      .then((contents) => say(chat.id, contents))
      .catch((error: unknown) => log.error({ error, meeting: id }, 'The attendance report could not be shown'));
    return [said.asking];
  };
};

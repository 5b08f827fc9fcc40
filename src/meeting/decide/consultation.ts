import { isDate, monthsAfter } from '../../language/calendar.ts';
import { endOf, normalMonths } from '../board/consultation.ts';
import type { Asked, Command } from '../commands.ts';
import type { Consultation } from '../events.ts';
import { currentVisit, type Meeting } from '../meeting.ts';
import type { Refusal } from '../refusal.ts';
import { meetingDay } from '../time/meeting-day.ts';
import { type Decision, notKeepingRecord, notText } from './guards.ts';
import { itemMeant } from './positions.ts';

type Start = Extract<Command, { readonly type: 'StartConsultation' }>;

/** When and for which meeting it is to be, or why it cannot. */
const consultationOf = (meeting: Meeting, command: Start): Consultation | Refusal => {
  const { recipients, reason, until: stated } = command;
  const from = command.from ?? meetingDay(meeting) ?? '';
  const dates = [from, command.meeting, typeof stated === 'string' ? stated : null].filter((date) => date !== null);
  const bad = dates.find((date) => !isDate(date));
  if (bad !== undefined) return { reason: 'bad date', text: bad };
  const months = normalMonths(meeting.settings);
  const normal = monthsAfter(from, months);
  const until = stated === null ? normal : typeof stated === 'string' ? stated : endOf(from, stated);
  if (until <= from) return { reason: 'bad period', from, until };
  if (until < normal && reason === null) return { reason: 'shortened without reason', until, months };
  return { recipients, from, until, meeting: command.meeting, reason };
};

const isSame = (one: Consultation, other: Consultation): boolean =>
  one.recipients === other.recipients &&
  one.from === other.from &&
  one.until === other.until &&
  one.meeting === other.meeting &&
  one.reason === other.reason;

/** A follow-up that asks others for their views. A period shorter than normal needs a reason. A last day after the meeting is allowed. */
export const startConsultation = (meeting: Meeting, command: Start, asked: Asked): Decision => {
  const { what, recipients, reason } = command;
  const texts = [what, recipients, ...(reason === null ? [] : [reason])];
  const no = notKeepingRecord(meeting, asked) ?? texts.map(notText).find(Boolean);
  if (no) return no;
  const named = command.item === null ? null : itemMeant(meeting, command.item, []);
  if (named && 'reason' in named) return named;
  const item = named?.number ?? currentVisit(meeting)?.item ?? null;
  const consultation = consultationOf(meeting, command);
  // A consultation has a reason too, but it is for people.
  if (!('recipients' in consultation)) return consultation;
  const known = meeting.followUps.some(
    (one) => one.item === item && one.what === what && one.consultation && isSame(one.consultation, consultation),
  );
  if (known) return [];
  return [{ type: 'FollowUpAgreed', entry: `u${meeting.seq + 1}`, item, what, who: null, when: null, consultation }];
};

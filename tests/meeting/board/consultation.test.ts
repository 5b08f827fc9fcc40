import { daysAfter, isDate, monthsAfter } from '../../../src/language/calendar.ts';
import { lateAnswers, withItsMeeting } from '../../../src/meeting/board/consultation.ts';
import type { Setting } from '../../../src/meeting/board/settings.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import {
  after,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  given,
  meetingAfter,
  received,
  receivedWith,
  started,
  stranger,
  underWay,
} from '../../support/board.ts';
import { fc } from '../../support/properties.ts';

type Start = Extract<Command, { type: 'StartConsultation' }>;
const start = (more: Partial<Start> = {}): Start => ({
  type: 'StartConsultation',
  item: null,
  what: 'Riktlinje för utskrivning',
  recipients: 'kommunerna, sjukhusen',
  from: null,
  until: null,
  meeting: null,
  reason: null,
  ...more,
});
const set = (setting: Setting): Event => ({ type: 'SettingChanged', setting });
const next = (date: string): Event => ({ type: 'NextMeetingSet', date, start: null, end: null });
const usual = {
  recipients: 'kommunerna, sjukhusen',
  from: '2024-04-09',
  until: '2024-06-09',
  meeting: null,
  reason: null,
};

test.each([
  ['2024-09-02', 1, '2024-10-02'],
  ['2024-08-31', 1, '2024-09-30'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-12-30', 2, '2025-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-11-30', 3, '2025-02-28'],
])('H3 %s and %d months is %s', (date, months, end) => {
  expect(monthsAfter(date, months)).toBe(end);
});

test('H3 months later is the month meant, never a later day of it, and days go there and back', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 24 }), (begun, months) => {
      const from = begun.toISOString().slice(0, 10);
      const end = monthsAfter(from, months);
      expect(isDate(end)).toBe(true);
      const apart = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(end.slice(5, 7));
      expect(apart - Number(from.slice(5, 7))).toBe(months);
      expect(end.slice(8) <= from.slice(8)).toBe(true);
      expect(daysAfter(daysAfter(from, months), -months)).toBe(from);
    }),
  );
});

test('H3 a consultation is a follow-up of the item: from the day of the meeting, two months, for the next one', () => {
  const agreed = { entry: 'u7', what: 'Riktlinje för utskrivning', who: null, when: null };
  expect(given(...underWay).when(ek, start())).toEqual([
    { type: 'FollowUpAgreed', ...agreed, item: 3, consultation: usual },
  ]);
  const meeting = after(meetingAfter(underWay), dahl, start());
  expect(meeting.followUps).toEqual([
    { id: 'u7', item: 3, what: agreed.what, who: null, when: null, consultation: usual },
  ]);
});

test.each<[string, Partial<Start>, object]>([
  ['from another day', { from: '2024-08-31' }, { from: '2024-08-31', until: '2024-10-31' }],
  ['longer', { until: { months: 3 } }, { until: '2024-07-09' }],
  ['of just the normal length', { until: '2024-06-09' }, { until: '2024-06-09' }],
  ['in weeks, with the reason', { until: { weeks: 6 }, reason: 'Ny lag' }, { until: '2024-05-21', reason: 'Ny lag' }],
  ['for a meeting named', { meeting: '2024-11-05' }, { meeting: '2024-11-05' }],
])('H3 a consultation %s', (_, more, told) => {
  expect(given(...underWay).when(dahl, start(more))).toMatchObject([{ consultation: { ...usual, ...told } }]);
});

test('H3 what is normal is a setting of the board', () => {
  const month = set({ name: 'consultation', value: 1 });
  expect(given(...underWay, month).when(dahl, start())).toMatchObject([{ consultation: { until: '2024-05-09' } }]);
});

test('H3 said twice it is recorded once', () => {
  const meeting = after(meetingAfter(underWay), dahl, start());
  expect(after(meeting, dahl, start()).followUps).toHaveLength(1);
  expect(after(meeting, dahl, start({ recipients: 'sjukhusen' })).followUps).toHaveLength(2);
});

test('H3 without a date in the kallelse it begins the day the meeting opened', () => {
  const dateless = receivedWith({ head: { date: null } });
  const opened = [dateless, fixed, ...underWay.slice(2)];
  expect(given(...opened).when(dahl, start())).toMatchObject([{ consultation: { from: '2024-04-09' } }]);
});

test.each<[string, readonly Event[], Partial<Start>, object]>([
  ['shorter than normal, no reason', underWay, { until: { months: 1 } }, { until: '2024-05-09', months: 2 }],
  [
    'shorter than the board has it',
    [...underWay, set({ name: 'consultation', value: 3 })],
    { until: '2024-07-08' },
    { until: '2024-07-08', months: 3 },
  ],
])('H3 refused where it is %s', (_, past, more, told) => {
  expect(given(...past).when(dahl, start(more))).toEqual({ reason: 'shortened without reason', ...told });
});

test.each<[string, readonly Event[], Partial<Start>, object]>([
  [
    'the answers are due before it begins',
    underWay,
    { from: '2024-09-02', until: '2024-09-02', reason: 'Brådska' },
    { reason: 'bad period', from: '2024-09-02', until: '2024-09-02' },
  ],
  ['a day does not exist', underWay, { meeting: '2024-02-30' }, { reason: 'bad date', text: '2024-02-30' }],
  ['nothing is sent out', underWay, { what: ' ' }, { reason: 'text missing' }],
  ['nobody is asked', underWay, { recipients: '' }, { reason: 'text missing' }],
  ['there is no such item', underWay, { item: 9 }, { reason: 'no such item', item: 9, letter: null }],
  ['the meeting is not open', [received, fixed], {}, { reason: 'not open yet' }],
])('H3 refused where %s', (_, past, more, refusal) => {
  expect(given(...past).when(dahl, start(more))).toEqual(refusal);
});

test('H3 it is for those who lead, on the item named, and after the close a correction', () => {
  for (const by of [berg, stranger])
    expect(given(...underWay).when(by, start())).toEqual({ reason: 'only chair or secretary' });
  expect(given(...underWay, closed).when(dahl, start({ item: 4 }))).toMatchObject([
    { type: 'CorrectionMade' },
    { type: 'FollowUpAgreed', item: 4 },
  ]);
  expect(given(...underWay, started(5)).when(dahl, start({ item: 4 }))).toMatchObject([{ item: 4 }]);
});

const lateOf = (more: Partial<Start>, ...past: readonly Event[]) => {
  const meeting = after(meetingAfter([...underWay, ...past]), dahl, start({ from: '2024-09-02', ...more }));
  const [agreed] = meeting.followUps;
  return agreed?.consultation ? lateAnswers(meeting, agreed.consultation) : undefined;
};
const oneMonth = { until: { months: 1 }, reason: 'Nytt system i höst' } as const;

test('H3 a one-month round started on 2 September is in time for a meeting on 5 November, a two-month one is flagged', () => {
  expect(lateOf(oneMonth, next('2024-11-05'))).toBeNull();
  expect(lateOf({}, next('2024-11-05'))).toEqual({
    until: '2024-11-02',
    sendOut: '2024-10-29',
    meeting: '2024-11-05',
  });
});

test.each<[string, Partial<Start>, readonly Event[], boolean]>([
  ['answers on the day of the send-out', {}, [next('2024-11-09')], false],
  ['answers the day after', {}, [next('2024-11-08')], true],
  ['another send-out of the board', {}, [next('2024-11-08'), set({ name: 'send-out', value: 6 })], false],
  ['a meeting named, whatever the next one', { meeting: '2025-01-14' }, [next('2024-09-10')], false],
  ['no meeting known', {}, [], false],
])('H3 whether it is late: %s', (_, more, past, late) => {
  expect(lateOf(more, ...past) !== null).toBe(late);
});

test('H3 the next meeting is told for which meeting it is', () => {
  const [agreed] = after(meetingAfter([...underWay, next('2024-11-05')]), dahl, start()).followUps;
  if (!agreed) throw new Error('nothing agreed');
  const meeting = meetingAfter([...underWay, next('2024-11-05')]);
  expect(withItsMeeting(meeting, agreed).consultation).toEqual({ ...usual, meeting: '2024-11-05' });
  expect(withItsMeeting(meetingAfter(underWay), agreed).consultation).toEqual(usual);
});

import { graphAttendance } from '../../../src/adapters/graph/attendance.ts';
import { openGraph } from '../../../src/adapters/graph/graph.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { fakeAttendance, joinUrl, meetingId, organizer, type Session } from '../../support/fake-attendance.ts';

const at = (clock: string): string => `2024-04-09T${clock}:00Z`;
const instant = (clock: string): number => Date.parse(at(clock));
const sessions: readonly Session[] = [
  {
    start: at('05:00'),
    end: at('05:30'),
    records: [{ id: 'u-ek', name: 'Prov', stays: [[at('05:00'), at('05:30')]] }],
  },
  {
    start: at('06:55'),
    end: at('07:30'),
    records: [
      {
        id: 'u-ek',
        name: 'Karin Ek',
        stays: [
          [at('06:55'), at('07:10')],
          [at('07:12'), at('07:30')],
        ],
      },
      { id: null, name: 'Olle Berg', stays: [[at('07:00'), at('07:30')]] },
      { id: null, name: null, email: 'siv@example.com', stays: [[at('07:00'), at('07:30')]] },
      { id: null, name: null, stays: [[at('07:00'), at('07:00')]] },
      { id: 'u-dahl', name: 'Eva Dahl', stays: [] },
    ],
  },
  {
    start: at('07:40'),
    end: at('08:05'),
    records: [{ id: 'u-ek', name: 'Karin Ek', stays: [[at('07:40'), at('08:05')]] }],
  },
];
const known = { organizer, id: meetingId, joinUrl: null };
const stay = (from: string, to: string) => ({ from: instant(from), to: instant(to) });

const opened = (given = sessions) => {
  const fake = fakeAttendance(given);
  const credential = () => ({ getToken: async () => ({ token: 'a', expiresOnTimestamp: 4_000_000_000_000 }) });
  const timeout = () => AbortSignal.timeout(60_000);
  const graph = openGraph({ credential, send: fake.send, timeout, now: () => 0, service: 'Teams' });
  return {
    fake,
    of: (online: Parameters<ReturnType<typeof graphAttendance>['of']>[0] = known) =>
      graphAttendance(graph).of(online, instant('07:00'), instant('08:00')),
  };
};

describe('what Teams saw of a meeting', () => {
  const expected = {
    sessions: [stay('06:55', '07:30'), stay('07:40', '08:05')],
    attendees: [
      { user: 'u-ek', name: 'Karin Ek', stays: [stay('06:55', '07:10'), stay('07:12', '07:30')] },
      { user: null, name: 'Olle Berg', stays: [stay('07:00', '07:30')] },
      { user: null, name: 'siv@example.com', stays: [stay('07:00', '07:30')] },
      { user: null, name: '', stays: [] },
      { user: 'u-dahl', name: 'Eva Dahl', stays: [] },
      { user: 'u-ek', name: 'Karin Ek', stays: [stay('07:40', '08:05')] },
    ],
  };

  test('is every session that was held meanwhile, with all who were there, page by page', async () => {
    const { fake, of } = opened();
    expect(await of()).toEqual(expected);
    expect(fake.exchanges.filter(({ url }) => url.includes('attendanceRecords'))).toHaveLength(4);
    expect(fake.exchanges.every(({ headers }) => headers['authorization'] === 'Bearer a')).toBe(true);
  });

  test('is found by the address to join it where Teams gives no id', async () => {
    const { of } = opened();
    expect(await of({ organizer, id: null, joinUrl })).toEqual(expected);
  });

  test.each([
    ['there are no reports', [], known],
    ['the reports are of other times', sessions.slice(0, 1), known],
    ['no address leads to it', sessions, { organizer, id: null, joinUrl: 'https://example.com/' }],
    ['nothing names it', sessions, { organizer, id: null, joinUrl: null }],
    ['it is not the organizer’s', sessions, { ...known, organizer: 'another' }],
  ])('is not there yet when %s', async (_, given, online) => {
    expect(await opened(given).of(online)).toBe('none yet');
  });

  test.each([known, { organizer, id: null, joinUrl }])('may be denied: %j', async (online) => {
    const { fake, of } = opened();
    fake.fail({ status: 403 });
    expect(await of(online)).toBe('not permitted');
  });

  test.each([{ status: 503, headers: { 'retry-after': '120' } }, { status: 429 }, { status: 500 }, 'broken'] as const)(
    'cannot be had for a while: %j',
    async (how) => {
      const { fake, of } = opened();
      fake.fail(how);
      await expect(of()).rejects.toThrow(Unavailable);
      await expect(of()).rejects.toThrow('Teams');
    },
  );
});

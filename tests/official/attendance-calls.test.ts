import { graphAttendance } from '../../src/adapters/graph/attendance.ts';
import { openGraph } from '../../src/adapters/graph/graph.ts';
import { type Exchange, fakeAttendance, joinUrl, organizer, type Session } from '../support/fake-attendance.ts';
import { readGraphContract } from './graph-contract.ts';

const contract = readGraphContract();
const [start, end] = ['2024-04-09T07:00:00Z', '2024-04-09T08:00:00.123Z'];
const stays = [[start, end]] as const;
const session: Session = {
  start,
  end,
  records: [
    { id: 'u-ek', name: 'Karin Ek', stays },
    { id: null, name: 'Olle Berg', stays },
    { id: null, name: null, email: 'siv@example.com', stays },
  ],
};

/** The path of the description that an address is one of. */
const described = (url: string): string => {
  const [, reports = '', records = ''] =
    /\/onlineMeetings(?:\/[^/]+(\/attendanceReports)(?:\/[^/]+(\/attendanceRecords))?)?$/.exec(new URL(url).pathname) ??
    [];
  return [
    '/users/{user-id}/onlineMeetings',
    reports && `/{onlineMeeting-id}${reports}`,
    records && `/{meetingAttendanceReport-id}${records}`,
  ].join('');
};

const faultsOf = ({ method, url, headers, body, status, answer }: Exchange) => [
  ...contract.validate({ method, url, headers, body }),
  ...contract.validateResponse(method, described(url), status, answer),
];

test('every call for an attendance report is one that Graph describes, and so is every answer of the fake', async () => {
  const fake = fakeAttendance([session, session]);
  const credential = () => ({ getToken: async () => ({ token: 'a', expiresOnTimestamp: 4_000_000_000_000 }) });
  const timeout = () => AbortSignal.timeout(60_000);
  const reports = graphAttendance(openGraph({ credential, send: fake.send, timeout, now: () => 0 }));
  const asked = { organizer, id: null, joinUrl };
  await reports.of(asked, Date.parse(start), Date.parse(end));
  fake.fail({ status: 403 });
  await reports.of(asked, Date.parse(start), Date.parse(end));
  expect(fake.exchanges.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 403]);
  expect(new Set(fake.exchanges.map(({ url }) => described(url))).size).toBe(3);
  for (const exchange of fake.exchanges) expect([exchange.url, faultsOf(exchange)]).toEqual([exchange.url, []]);
  const [first] = fake.exchanges.slice(1);
  if (!first) throw new Error('nothing was asked');
  expect(faultsOf({ ...first, url: first.url.replace('meetingEndDateTime', 'endDateTime') })).not.toEqual([]);
  expect(faultsOf({ ...first, answer: { value: [{ id: 1 }] } })).not.toEqual([]);
});

import type { Send } from '../../src/adapters/graph/transport.ts';

/** One request as it was sent, and its answer. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** One session of a Teams meeting, and who was there; times as Graph writes them. */
export interface Session {
  readonly start: string;
  readonly end: string;
  readonly records: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly email?: string;
    readonly stays: readonly (readonly [join: string, leave: string])[];
  }[];
}

export const organizer = '22222222-3333-4444-8555-666666666666';
export const meetingId = 'MSoyMjIyMjIyMi0zMzMzKjAqKjE5Om1lZXRpbmc';
export const joinUrl =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x'y%40thread.v2/0?context=%7b%22Tid%22%7d&a=1#z";

/** Records on one page of a list. */
const pageSize = 2;

const recordOf = ({ id, name, email, stays }: Session['records'][number], index: number) => ({
  id: `record-${index}`,
  emailAddress: email ?? null,
  totalAttendanceInSeconds: 60,
  role: 'Attendee',
  identity: id === null && name === null ? null : { '@odata.type': '#microsoft.graph.identity', id, displayName: name },
  attendanceIntervals: stays.map(([joinDateTime, leaveDateTime]) => ({
    joinDateTime,
    leaveDateTime,
    durationInSeconds: 60,
  })),
});

const refused = (code: string) => ({ error: { code, message: 'No.', innerError: { 'request-id': 'r-1' } } });

/** Graph's attendance reports in memory, for one meeting of one organizer. `fail` answers every request until it is null again. */
export const fakeAttendance = (sessions: readonly Session[]) => {
  const exchanges: Exchange[] = [];
  let failing: { readonly status: number; readonly headers?: Record<string, string> } | 'broken' | null = null;

  const answered = (url: URL): readonly [status: number, body: unknown] => {
    const select = url.searchParams.get('$select')?.split(',') ?? [];
    const selected = (whole: object) =>
      Object.fromEntries(Object.entries(whole).filter(([key]) => select.includes(key)));
    const user = `/v1.0/users/${organizer}/onlineMeetings`;
    const path = decodeURIComponent(url.pathname);
    if (path === user) {
      const asked = url.searchParams.get('$filter') === `JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`;
      return [200, { value: asked ? [{ id: meetingId }] : [] }];
    }
    const reports = `${user}/${meetingId}/attendanceReports`;
    if (path === reports)
      return [
        200,
        {
          value: sessions.map(({ start, end, records }, index) =>
            selected({
              id: `report #${index}`,
              meetingStartDateTime: start,
              meetingEndDateTime: end,
              totalParticipantCount: records.length,
            }),
          ),
        },
      ];
    const [, nth] = new RegExp(`^${reports}/report #(\\d+)/attendanceRecords$`).exec(path) ?? [];
    const records = sessions[Number(nth)]?.records;
    if (!records) return [404, refused('NotFound')];
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + pageSize));
    return [
      200,
      {
        value: records.slice(from, from + pageSize).map((record, index) => selected(recordOf(record, from + index))),
        ...(from + pageSize < records.length ? { '@odata.nextLink': next.href } : {}),
      },
    ];
  };

  const send: Send = async (url, { method = 'GET', headers, body }) => {
    if (failing === 'broken') throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    const [status, answer] = failing ? [failing.status, refused('Failing')] : answered(new URL(url));
    exchanges.push({ method, url, headers: Object.fromEntries(new Headers(headers)), body, status, answer });
    const response = new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': 'application/json', ...(failing ? failing.headers : {}) },
    });
    // As fetch sets it. The Graph client reads it to see whether a redirect leads to another host.
    return Object.defineProperty(response, 'url', { value: url });
  };

  return {
    send,
    exchanges,
    fail: (how: typeof failing): void => {
      failing = how;
    },
  };
};

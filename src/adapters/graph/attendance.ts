import type { AttendanceReports } from '../../app/ports/teams/attendance-reports.ts';
import type { OnlineMeeting } from '../../app/ports/teams/online-meetings.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Attendee, Stay } from '../../meeting/people/attendance-report.ts';
import type { Graph } from './graph.ts';

/** The fields that are read of a meetingAttendanceReport and an attendanceRecord (Microsoft Graph v1.0). */
interface Report {
  readonly id: string;
  readonly meetingStartDateTime?: string | null;
  readonly meetingEndDateTime?: string | null;
}
interface AttendanceRecord {
  readonly emailAddress?: string | null;
  readonly identity?: { readonly id?: string | null; readonly displayName?: string | null } | null;
  readonly attendanceIntervals?: readonly {
    readonly joinDateTime?: string | null;
    readonly leaveDateTime?: string | null;
  }[];
}
interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** The most pages read of one list. Graph gives at most 50 reports, and a meeting has at most 1,000 attendees. */
const mostPages = 50;

/** Null where the start or the end is missing. */
const stayOf = (from: string | null | undefined, to: string | null | undefined): Stay | null => {
  const stay = { from: Date.parse(from ?? ''), to: Date.parse(to ?? '') };
  return stay.from < stay.to ? stay : null;
};

const attendeeOf = ({ identity, emailAddress, attendanceIntervals }: AttendanceRecord): Attendee => ({
  user: identity?.id || null,
  name: identity?.displayName || emailAddress || '',
  stays: (attendanceIntervals ?? []).flatMap(({ joinDateTime, leaveDateTime }) => {
    return stayOf(joinDateTime, leaveDateTime) ?? [];
  }),
});

/**
 * Teams' attendance reports from Microsoft Graph. Needs `OnlineMeetingArtifact.Read.All`, and an application access policy for the organizer.
 * The records are fetched separately, since a list of reports does not include them.
 */
export const graphAttendance = (graph: Graph): AttendanceReports => {
  /** 403: not permitted. 404: no such meeting of this organizer. */
  const list = async <T>(path: string, query: Record<string, string>): Promise<readonly T[] | 403 | 404> => {
    const all: T[] = [];
    let next: string | undefined;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const page: Page<T> | 403 | 404 = await graph.ask<Page<T>, 403 | 404>(
        (client) => (next === undefined ? client.api(path).query(query) : client.api(next)).get(),
        403,
        404,
      );
      if (typeof page === 'number') return page;
      all.push(...page.value);
      next = page['@odata.nextLink'];
      if (next === undefined) break;
    }
    return all;
  };

  const idOf = async ({ organizer, id, joinUrl }: OnlineMeeting): Promise<string | 403 | 404> => {
    if (id !== null) return id;
    if (joinUrl === null) return 404;
    const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`);
    const found = await list<{ readonly id: string }>(`/users/${organizer}/onlineMeetings`, {
      $filter: filter,
      $select: 'id',
    });
    return typeof found === 'number' ? found : (found[0]?.id ?? 404);
  };

  const within = (report: Report, from: Instant, to: Instant) => {
    const session = stayOf(report.meetingStartDateTime, report.meetingEndDateTime);
    return session && session.from < to && session.to > from ? [{ id: report.id, session }] : [];
  };

  return {
    async of(online, from, to) {
      const meeting = await idOf(online);
      if (typeof meeting === 'number') return meeting === 403 ? 'not permitted' : 'none yet';
      const path = `/users/${online.organizer}/onlineMeetings/${encodeURIComponent(meeting)}/attendanceReports`;
      const reports = await list<Report>(path, { $select: 'id,meetingStartDateTime,meetingEndDateTime' });
      if (typeof reports === 'number') return reports === 403 ? 'not permitted' : 'none yet';
      const held = reports.flatMap((report) => within(report, from, to));
      const attendees: Attendee[] = [];
      for (const { id } of held) {
        const records = await list<AttendanceRecord>(`${path}/${encodeURIComponent(id)}/attendanceRecords`, {
          $select: 'identity,emailAddress,attendanceIntervals',
        });
        if (typeof records === 'number') return records === 403 ? 'not permitted' : 'none yet';
        attendees.push(...records.map(attendeeOf));
      }
      return held.length > 0 ? { sessions: held.map(({ session }) => session), attendees } : 'none yet';
    },
  };
};

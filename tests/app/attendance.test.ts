import { giveUpAttendance, tellAttendance } from '../../src/app/attendance/tell-attendance.ts';
import type { Dependencies } from '../../src/app/desk/dependencies.ts';
import { NotYet } from '../../src/app/ports/jobs.ts';
import { Unavailable } from '../../src/app/ports/unavailable.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { AttendanceReport } from '../../src/meeting/people/attendance-report.ts';
import { kallelse, type Office, open, says } from '../support/at-the-desk.ts';
import { berg, dahl, ek, opening } from '../support/board.ts';
import { silent } from '../support/memory.ts';
import { openOffice, privateChat } from '../support/office.ts';

const id = 'meeting-1';
const hour = 3_600_000;
const online = { organizer: 'o', id: 'x', joinUrl: null };
type Given = AttendanceReport | 'not permitted' | 'none yet' | Error;

/** A closed meeting whose secretary has written to Klubba alone, with what is asked of Teams and what it answers. */
const closed = async (more: Partial<Dependencies> = {}) => {
  const asked: unknown[][] = [];
  const teams: { says: Given } = { says: 'none yet' };
  const office = await open({
    onlineMeetings: { of: async () => online },
    attendanceReports: {
      of: async (...wanted) => {
        asked.push(wanted);
        if (teams.says instanceof Error) throw teams.says;
        return teams.says;
      },
    },
    ...more,
  });
  await office.dependencies.conversations.keep(privateChat);
  await says(office, dahl, 'hjälp', privateChat);
  for (const text of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, text);
  await office.delivery.settled();
  const { openedAt, closedAt } = await office.dependencies.meetings.read(id);
  if (openedAt === null || closedAt === null) throw new Error('not closed');
  /** Teams saw these from the opening until the close, or until `to`. */
  const saw = (users: readonly string[], to = closedAt): AttendanceReport => {
    const stay = { from: openedAt - hour, to };
    return { sessions: [stay], attendees: users.map((user) => ({ user, name: user, stays: [stay] })) };
  };
  const posted: [chat: string, text: string][] = [];
  const say: Dependencies['say'] = async (chat, contents) => {
    for (const content of contents) posted.push([chat, JSON.stringify(content)]);
  };
  const dependencies = { ...office.dependencies, say };
  return {
    office,
    asked,
    teams,
    saw,
    posted,
    openedAt,
    closedAt,
    tell: () => tellAttendance(dependencies, office.viewing, id),
  };
};
const all = ['u-ek', 'u-berg', 'u-dahl'];
const summaryOf = (content: unknown): string => (content as { readonly summary: string }).summary;

describe('when the meeting has closed', () => {
  test('the comparison is owed', async () => {
    const { office } = await closed();
    expect(office.owed).toContainEqual({ type: 'compare attendance', meeting: id, seq: expect.any(Number) });
  });

  test('the secretary is told where Teams and the record part, alone, and the record is as it was', async () => {
    const { office, teams, saw, posted, tell, asked, openedAt, closedAt } = await closed();
    const before = await office.dependencies.meetings.read(id);
    teams.says = saw(['u-ek', 'u-dahl']);
    await tell();
    expect(asked).toEqual([[online, openedAt, closedAt]]);
    expect(posted.map(([chat]) => chat)).toEqual([privateChat.id]);
    expect(posted[0]?.[1]).toContain('Teams såg inte **Olle Berg**, upprop säger närvarande');
    expect(await office.dependencies.meetings.read(id)).toBe(before);
  });

  test('nobody is told that all agree', async () => {
    const { teams, saw, posted, tell } = await closed();
    teams.says = saw(all);
    await tell();
    expect(posted).toEqual([]);
  });

  test.each([
    ['there is none yet', 'none yet'],
    ['it is not permitted', 'not permitted'],
    ['Teams is away', new Unavailable('Teams is away.', 5)],
  ] as const)('it is tried again and no chat hears of it: %s', async (_, answer) => {
    const { teams, posted, tell } = await closed();
    teams.says = answer;
    await expect(tell()).rejects.toThrow(NotYet);
    expect(posted).toEqual([]);
  });

  test('a report that ends before the close is waited on for an hour, since people may have joined again', async () => {
    const { office, teams, saw, posted, tell, closedAt } = await closed();
    teams.says = saw(['u-ek', 'u-dahl'], closedAt - 1);
    office.clock.now = closedAt + hour - 1;
    await expect(tell()).rejects.toThrow(NotYet);
    office.clock.now = closedAt + hour;
    await tell();
    expect(posted).toHaveLength(1);
  });

  test.each([
    ['without a way to Graph', { attendanceReports: null }],
    ['in a chat of no Teams meeting', { onlineMeetings: { of: async () => null } }],
  ])('it is let be %s', async (_, more) => {
    const { posted, tell } = await closed(more);
    await tell();
    expect(posted).toEqual([]);
  });

  test('it is let be once the close is taken back', async () => {
    const { office, teams, saw, posted, tell } = await closed();
    teams.says = saw([]);
    await says(office, ek, 'ångra');
    await tell();
    expect(posted).toEqual([]);
  });

  test('a secretary who never wrote to Klubba alone is not told elsewhere', async () => {
    const { office, teams, saw, posted, tell } = await closed();
    await office.dependencies.conversations.forget(privateChat.id);
    teams.says = saw([]);
    await tell();
    expect(posted).toEqual([]);
  });

  test('after the last try the log says of which meeting there is no report, and that it can still be asked for', () => {
    const told: unknown[][] = [];
    giveUpAttendance({ log: { ...silent, info: (...entry) => void told.push(entry) } }, id);
    expect(told).toEqual([[{ meeting: id }, expect.stringMatching(/no attendance report.*can still be asked for/)]]);
  });

  test('a fault is a fault', async () => {
    const { teams, tell } = await closed();
    teams.says = new Error('Graph does not accept who Klubba is');
    await expect(tell()).rejects.toThrow('who Klubba is');
  });
});

describe('närvarorapport', () => {
  const asks = (office: Office, by = dahl) => says(office, by, 'närvarorapport', privateChat);
  /** Waits pass at once here; this one, for the answer of Teams, never does. */
  const patient = async (more: Partial<Dependencies> = {}) => {
    let at = opening;
    const wait: Dependencies['wait'] = (milliseconds) => {
      at += milliseconds;
      return milliseconds === 4_000 ? new Promise(() => {}) : Promise.resolve();
    };
    return closed({ wait, now: () => at, elapsed: () => at, ...more });
  };

  test('shows what parts, and that nothing does', async () => {
    const { office, teams, saw } = await patient();
    teams.says = saw(['u-ek', 'u-dahl']);
    expect((await asks(office)).map(summaryOf)).toEqual(['Närvaro enligt Teams: 1 skillnad mot uppropet']);
    teams.says = saw(all);
    expect((await asks(office)).map(summaryOf)).toEqual([
      'Närvaro enligt Teams: Teams rapport och uppropet stämmer överens.',
    ]);
  });

  test.each([
    ['none yet', 'none yet', {}],
    ['not permitted', 'not permitted', {}],
    ['away', new Unavailable('Teams is away.', 5), {}],
    ['away', new Error('a fault'), {}],
    ['not set up', 'none yet', { attendanceReports: null }],
    ['no Teams meeting', 'none yet', { onlineMeetings: { of: async () => null } }],
  ] as const)('says why there is nothing to show: %s', async (why, answer, more) => {
    const { office, teams } = await patient(more);
    teams.says = answer;
    expect(await asks(office)).toEqual([sv.attendance.why[why]]);
  });

  test('has no meeting to tell of before the kallelse is used', async () => {
    const office = await openOffice();
    await says(office, dahl, kallelse);
    expect(await says(office, dahl, 'närvarorapport')).toEqual([sv.refusals['no summons']]);
  });

  test('a fault on the way to it is in the log', async () => {
    const faults: unknown[][] = [];
    const { office, teams } = await patient({ log: { ...silent, error: (...entry) => void faults.push(entry) } });
    const error = new Error('a fault');
    teams.says = error;
    await asks(office);
    expect(faults).toEqual([[{ error, meeting: id }, expect.stringContaining('attendance report')]]);
  });

  test('is for chair and secretary, alone, once the meeting is closed', async () => {
    const { office } = await patient();
    expect(await asks(office, berg)).toEqual([sv.refusals['only chair or secretary']]);
    expect(await says(office, dahl, 'attendance report')).toEqual([sv.attendance.inPrivate]);
    const under = await open();
    expect(await asks(under)).toEqual([sv.attendance.later]);
  });

  test('is answered at once where Teams is slow, and shown when it comes', async () => {
    let answer: (report: AttendanceReport) => void = () => {};
    const slow = new Promise<AttendanceReport>((resolve) => {
      answer = resolve;
    });
    const { office, saw } = await closed({ attendanceReports: { of: () => slow } });
    expect(await asks(office)).toEqual([sv.attendance.asking]);
    const shown = new Promise((resolve) => {
      const { set } = office.chat.shown;
      office.chat.shown.set = (activity, content) => {
        resolve(summaryOf(content));
        return set.call(office.chat.shown, activity, content);
      };
    });
    answer(saw(all));
    expect(await shown).toContain('Närvaro enligt Teams');
  });
});

import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import {
  berg,
  dahl,
  ek,
  fixed,
  given,
  links,
  meetingAfter,
  opened,
  received,
  stranger,
  summons,
} from '../../support/board.ts';

const give = { type: 'GiveSummons', summons, doubts: [], source: 'text' } as const;
const discarded = { type: 'SummonsDiscarded' } as const;

describe('a summons', () => {
  test.each([
    ['an organizer', dahl],
    ['a presenter', ek],
    ['anyone where the chat belongs to no meeting', { ...stranger, meetingRole: 'none' as const }],
  ])('may be given by %s', (_who, by) => {
    expect(given().when(by, give)).toEqual([{ type: 'SummonsReceived', summons, doubts: [], source: 'text' }]);
  });

  test.each([
    ['an attendee', berg, 'not organizer or presenter'],
    ['someone Teams will not vouch for', { ...berg, meetingRole: 'unknown' as const }, 'meeting role unknown'],
  ])('is refused from %s', (_who, by, reason) => {
    expect(given().when(by, give)).toEqual({ reason });
  });

  test('once fixed, may be given again only by those who lead, and only before the opening', () => {
    expect(given(received, fixed).when(dahl, give)).toHaveLength(1);
    expect(given(received, fixed).when({ ...berg, meetingRole: 'organizer' }, give)).toEqual({
      reason: 'only chair or secretary',
    });
    expect(given(received, fixed, ...opened).when(dahl, give)).toEqual({ reason: 'already open' });
    expect(given(received, fixed, ...opened, { type: 'MeetingClosed', words: null }).when(dahl, give)).toEqual({
      reason: 'closed',
    });
  });

  test('is fixed with the people a human matched; who fixes it leads where no secretary is among them', () => {
    expect(given(received).when(dahl, { type: 'FixSummons', links })).toEqual([
      { type: 'SummonsFixed', links, lead: null },
    ]);
    expect(given(received).when(ek, { type: 'FixSummons', links: { 'u-ek': 'p1' } })).toEqual([
      { type: 'SummonsFixed', links: { 'u-ek': 'p1' }, lead: 'u-ek' },
    ]);
  });

  test('is not fixed with links to a vacant seat, a stranger or one person twice', () => {
    expect(given(received).when(dahl, { type: 'FixSummons', links: { x: 'p6' } })).toEqual({
      reason: 'unknown person',
      name: 'p6',
    });
    expect(given(received).when(dahl, { type: 'FixSummons', links: { x: 'p9' } })).toEqual({
      reason: 'unknown person',
      name: 'p9',
    });
    expect(given(received).when(dahl, { type: 'FixSummons', links: { x: 'p1', y: 'p1' } })).toEqual({
      reason: 'already linked',
      person: 'p1',
    });
  });

  test('is fixed or discarded by who gave it or may prepare, and only when there is one', () => {
    expect(given(received).when(berg, { type: 'FixSummons', links })).toEqual({ reason: 'not organizer or presenter' });
    expect(given().when(dahl, { type: 'FixSummons', links })).toEqual({ reason: 'no summons to review' });
    expect(given(received, fixed).when(dahl, { type: 'FixSummons', links })).toEqual({
      reason: 'summons already fixed',
    });
    expect(given(received).when(dahl, { type: 'DiscardSummons' })).toEqual([discarded]);
    expect(given().when(dahl, { type: 'DiscardSummons' })).toEqual({ reason: 'no summons to review' });
    expect(meetingAfter([received, discarded])).toMatchObject({ phase: 'empty', draft: null });
  });

  test('B9 calls persons, never vacant seats; the invited are no part of the roll', () => {
    const meeting = meetingAfter([received, fixed]);
    expect(Object.keys(meeting.people)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'i1']);
    expect(meeting.people['i1']).toMatchObject({ name: 'Ida Frost', group: null });
    expect(noMeeting.people).toEqual({});
  });

  test('an account is linked later by a lead, and a person has one account', () => {
    expect(given(received, fixed).when(dahl, { type: 'LinkPerson', user: 'u-new', person: 'p3' })).toEqual([
      { type: 'PersonLinked', user: 'u-new', person: 'p3' },
    ]);
    expect(given(received, fixed).when(dahl, { type: 'LinkPerson', user: 'u-berg', person: 'p3' })).toEqual([]);
    expect(given(received, fixed).when(berg, { type: 'LinkPerson', user: 'u-x', person: 'p3' })).toEqual({
      reason: 'only chair or secretary',
    });
    expect(given(received, fixed).when(dahl, { type: 'LinkPerson', user: 'u-x', person: 'p6' })).toEqual({
      reason: 'unknown person',
      name: 'p6',
    });
    const { links: now } = meetingAfter([received, fixed, { type: 'PersonLinked', user: 'u-new', person: 'p3' }]);
    expect(now).toEqual({ ...links, 'u-berg': undefined, 'u-new': 'p3' });
  });
});

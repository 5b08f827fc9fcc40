import type { Actor } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { leads, personOf } from '../../../src/meeting/meeting.ts';
import { dahl, ek, fixed, given, meetingAfter, position, received, underWay } from '../../support/board.ts';

/** Somebody who joined without signing in, under the chair's name. */
const nobody: Actor = { user: '29:1aXk_visitor', name: 'Karin Ek', meetingRole: 'attendee' };
const no = { reason: 'anonymous account' };

test('an anonymous account is not given a seat when the kallelse is used', () => {
  expect(given(received).when(dahl, { type: 'FixSummons', links: { 'u-dahl': 'p4', [nobody.user]: 'p1' } })).toEqual(
    no,
  );
});

test('nor is the kallelse used by one, who would lead the meeting', () => {
  expect(given(received).when({ ...nobody, meetingRole: 'none' }, { type: 'FixSummons', links: {} })).toEqual(no);
});

test('nor is it linked to anybody later', () => {
  for (const person of ['p1', 'i1'])
    expect(given(...underWay).when(dahl, { type: 'LinkPerson', user: nobody.user, person })).toEqual(no);
});

test.each([
  { type: 'Arrive', whom: { self: true } },
  { type: 'Leave', whom: { self: true } },
  { type: 'Confirm', position: null, revision: null },
  { type: 'GiveView', position: null, text: 'Gärna.' },
  { type: 'Dissent', position: null, text: 'Nej.' },
  { type: 'RaiseOtherMatter', text: 'Sommaren' },
] as const)('and is told so on $type', (command) => {
  expect(given(...underWay, position).when(nobody, command)).toEqual(no);
});

test('a link recorded before that was refused gives neither seat nor lead', () => {
  const linked: Event = { type: 'PersonLinked', user: nobody.user, person: 'p1' };
  const meeting = meetingAfter([...underWay, position, linked]);
  expect(personOf(meeting, nobody.user)).toBeNull();
  expect(leads(meeting, nobody.user)).toBe(false);
  const fixedSo: Event = { type: 'SummonsFixed', links: { [nobody.user]: 'p1' }, lead: null };
  expect(leads(meetingAfter([received, fixedSo]), nobody.user)).toBe(false);
  expect(
    given(...underWay, position, linked).when(nobody, { type: 'Confirm', position: null, revision: null }),
  ).toEqual(no);
});

test('whoever is there without an account is noted by name, as before', () => {
  expect(
    given(received, fixed, { type: 'MeetingOpened' }).when(ek, { type: 'Arrive', whom: { name: 'Olle Berg' } }),
  ).toEqual([{ type: 'PersonArrived', person: 'p3' }]);
});

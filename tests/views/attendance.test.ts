import type { Event } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { attendanceSection } from '../../src/views/attendance.ts';
import { closed, fixed, meetingAfter, opened, received } from '../support/board.ts';

const roll: Event = {
  type: 'RollCalled',
  answers: { p1: 'present', p2: 'present', p3: 'apology', p4: 'absent', p5: 'own item' },
};
const left: Event = { type: 'PersonLeft', person: 'p2' };
const going: readonly Event[] = [received, fixed, ...opened, roll, left];

const presences = (meeting: Meeting) => {
  const { groups, guests } = attendanceSection(meeting);
  const people = [...groups.flatMap((group) => group.people), ...guests];
  return Object.fromEntries(people.map(({ id, presence }) => [id, presence]));
};

test('while the meeting goes on everybody is where they are now', () => {
  expect(presences(meetingAfter(going))).toMatchObject({
    ...{ p1: 'present', p2: 'left', p3: 'apology', p4: 'absent', p5: 'own item' },
  });
});

test('of a closed meeting it tells who was there, also of those who left before its end', () => {
  expect(presences(meetingAfter([...going, closed]))).toMatchObject({
    ...{ p1: 'present', p2: 'present', p3: 'apology', p4: 'absent', p5: 'own item' },
  });
});

test('it is made anew for a meeting that is closed, also where nothing else of those who were there has changed', () => {
  const open = meetingAfter(going);
  expect(presences(open)['p2']).toBe('left');
  expect(presences({ ...open, phase: 'closed' })['p2']).toBe('present');
});

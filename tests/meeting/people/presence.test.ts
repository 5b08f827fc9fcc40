import type { Event } from '../../../src/meeting/events.ts';
import { presenceOf } from '../../../src/meeting/people/presence.ts';
import { closed, fixed, meetingAfter, opened, received, started } from '../../support/board.ts';

/** Each person of the board, by name, and where they are after these events. */
const presences = (...events: readonly Event[]) => {
  const meeting = meetingAfter([received, fixed, ...opened, ...events]);
  return Object.fromEntries(Object.values(meeting.people).map((person) => [person.name, presenceOf(meeting, person)]));
};

test('before the roll is called all are expected but who comes for one item alone', () => {
  expect(presences()).toMatchObject({ 'Karin Ek': 'expected', 'Per Lund': 'expected', 'Siv Alm': 'own item' });
});

const answers = { p1: 'present', p2: 'present', p3: 'absent', p4: 'apology', p5: 'own item' } as const;
const called: Event = { type: 'RollCalled', answers };
const gone: Event = { type: 'PersonLeft', person: 'p2' };

test('while the meeting goes on somebody who has left is not here', () => {
  expect(presences(called, started(3), gone)).toMatchObject({
    'Karin Ek': 'present',
    'Per Lund': 'left',
    'Olle Berg': 'absent',
    'Eva Dahl': 'apology',
    'Siv Alm': 'own item',
  });
});

test('of a closed meeting somebody who left before the end was present, somebody there for one item was not', () => {
  expect(presences(called, started(3), gone, closed)).toMatchObject({
    'Karin Ek': 'present',
    'Per Lund': 'present',
    'Olle Berg': 'absent',
    'Eva Dahl': 'apology',
    'Siv Alm': 'own item',
  });
});

import { readPress } from '../../../src/cards/payload.ts';
import { closing, meetingAfter, position, started, underWay } from '../../review/live.ts';
import { commandOf } from '../scenes/pressing.ts';
import { dataOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { viewOf } from '../scenes/stations.ts';

test('F2 a position left open is adopted from the review: that position, not its item’s proposal', () => {
  const meeting = meetingAfter([...underWay, position, started(4), ...closing]);
  const read = readPress(dataOf(shown('review', viewOf(meeting, { viewer: 'lead' })), 'Klubba punkt 3'));
  expect(read && commandOf(read.press, {}, meeting)).toMatchObject({ type: 'Adopt', position: 'b1' });
});

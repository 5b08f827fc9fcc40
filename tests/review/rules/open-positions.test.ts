import { adopted, closed, meetingAfter, position, underWay } from '../live.ts';
import { foundIn } from '../reviewed.ts';

test('F2 a position still open can be adopted from the finding', () => {
  const meeting = meetingAfter([...underWay, position]);
  const [finding] = foundIn('position open', meeting);
  expect(finding).toMatchObject({ place: { item: 3 }, quote: 'VNK noterar informationen.' });
  const mend = finding?.mend;
  if (!(mend && 'command' in mend)) throw new Error('no command');
  expect(closed(meeting, mend.command).positions[0]?.outcome).toBe('as proposed');
});

test('an adopted position is none', () => {
  expect(foundIn('position open', meetingAfter([...underWay, position, adopted]))).toEqual([]);
});

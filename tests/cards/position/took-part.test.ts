import { textsOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { at, meetings, viewOf } from '../scenes/stations.ts';

test.each([
  ['came as the gavel fell', '09:54', null, 6],
  ['came after it', '09:55', null, 5],
  ['left as the gavel fell', '09:04', '09:54', 6],
  ['left before it', '09:04', '09:53', 5],
  ['left after it', '09:04', '09:55', 6],
])('of an adopted position, somebody who %s: counted or not among those present', (_who, from, to, count) => {
  const { people, ...meeting } = meetings.adopted;
  const p3 = people['p3'];
  if (!p3) throw new Error('no p3');
  const presence = [{ from: at(from), to: to === null ? null : at(to) }];
  const card = shown('position b16', viewOf({ ...meeting, people: { ...people, p3: { ...p3, presence } } }));
  expect(textsOf(card).join()).toContain(`av ${count} närvarande`);
});

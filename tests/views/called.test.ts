import { calledSection } from '../../src/views/called.ts';
import { after, ek, fixed, meetingAfter, received, receivedWith, summons, underWay } from '../support/board.ts';

test('everybody is told what the kallelse says of each item', () => {
  const items = summons.items.map((item) =>
    item.number === 4
      ? { ...item, body: 'Sju *miljoner*.', attachments: [{ title: 'Bilaga 1', url: null, place: 'after' as const }] }
      : item,
  );
  const called = calledSection(meetingAfter([receivedWith({ items }), fixed])).items;
  expect(called.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(called[3]).toEqual({
    ...{ number: 4, kind: 'information och ställningstagande', presenters: [] },
    proposal: 'VNK ställer sig bakom fördelningen.',
    attachments: [{ title: 'Bilaga 1', url: null, place: 'after' }],
    body: [{ type: 'paragraph', line: [{ text: 'Sju ' }, { text: 'miljoner', italic: true }, { text: '.' }] }],
    subItems: [
      { letter: 'a', title: 'Kommunerna', body: [] },
      { letter: 'b', title: 'Regionen', body: [] },
    ],
  });
});

test('it is made once, and anew only when the agenda is amended', () => {
  const going = meetingAfter(underWay);
  const paused = after(going, ek, { type: 'Pause', minutes: 5 });
  expect(calledSection(paused)).toBe(calledSection(going));
  const amended = meetingAfter([...underWay, { type: 'ItemStruck', item: 5 }]);
  expect(calledSection(amended).items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 6]);
});

test('nobody is told of a kallelse that is still looked over', () => {
  expect(calledSection(meetingAfter([received]))).toEqual({ items: [] });
});

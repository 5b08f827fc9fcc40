import { fixed, opened, summons } from '../../support/board.ts';
import { closing, heldWith, meetingAfter, underWay } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('C1 a meeting held without a roll call', () => {
  expect(foundIn('roll call missing', heldWith({})).map(({ place }) => place.item)).toEqual([1]);
  expect(foundIn('roll call missing', meetingAfter([...underWay, ...closing]))).toEqual([]);
});

test('C1 minutes that say nothing of who was there', async () => {
  const text = minutesOf('Ställningstagande: SNK noterar informationen.');
  expect(await found('roll call missing', text)).toEqual([]);
  expect(await found('roll call missing', text.replace('Frånvarande: Siv Alm.', 'Mötet öppnas.'))).toHaveLength(1);
  expect(await found('roll call missing', text.replace('Frånvarande: Siv Alm.', 'All were present.'))).toEqual([]);
});

test('C1 a meeting that called nobody has no roll to call; one that called a single person has', () => {
  const calling = (people: number) => {
    const seats = summons.groups.flatMap((group) => group.seats).slice(0, people);
    const groups = seats.length > 0 ? [{ name: 'Kusten', seats }] : [];
    const received = { type: 'SummonsReceived', summons: { ...summons, groups }, doubts: [], source: '' } as const;
    return foundIn('roll call missing', meetingAfter([received, fixed, ...opened, ...closing]));
  };
  expect(calling(0)).toEqual([]);
  expect(calling(1)).toHaveLength(1);
});

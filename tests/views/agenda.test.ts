import { localTime } from '../../src/i18n/dates.ts';
import type { Event } from '../../src/meeting/events.ts';
import { progress } from '../../src/meeting/time/schedule.ts';
import { agendaSection } from '../../src/views/agenda.ts';
import { itemsSection } from '../../src/views/items.ts';
import { adopted, closed, meetingAfter, minutes, position, underWay } from '../support/board.ts';

test('K9 the agenda tells which items were added and which were struck, by the numbers that are printed', () => {
  const added: Event = {
    ...{ type: 'ItemAdded', item: 7, after: 3, title: 'Budget', minutes: null },
    ...{ presenters: [], proposal: null, attachments: [] },
  };
  const meeting = meetingAfter([...underWay, added, { type: 'ItemStruck', item: 5 }]);
  const { rows, struck } = agendaSection(meeting, progress(meeting, minutes(10), localTime('Europe/Stockholm')));
  expect(rows.slice(2).map((row) => [row.number, row.printed, row.title, row.added])).toEqual([
    [3, 3, 'Vårdplanering', false],
    [7, 4, 'Budget', true],
    [4, 5, 'Statsbidrag', false],
    [6, 7, 'Övriga frågor', false],
  ]);
  expect(struck).toEqual([{ printed: 6, title: 'Journalgranskning' }]);
});

test('K9 those who amend the agenda are told what each item holds, until the meeting is closed', () => {
  const change: Event = { type: 'ItemChanged', item: 4, presenters: [{ name: 'Eva Nyqvist', affiliation: 'Sjötorp' }] };
  const { items } = itemsSection(meetingAfter([...underWay, change]));
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(items[3]).toMatchObject({ presenters: [{ name: 'Eva Nyqvist', affiliation: 'Sjötorp' }], attachments: [] });
  expect(itemsSection(meetingAfter([...underWay, position, adopted, closed]))).toEqual({ items: [] });
});

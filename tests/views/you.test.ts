import type { Event } from '../../src/meeting/events.ts';
import { youOf } from '../../src/views/own/you.ts';
import { fixed, links, meetingAfter, received, receivedWith, summons, underWay } from '../support/board.ts';

const presents = (events: readonly Event[], user: string, name = 'Namnet på kontot') =>
  youOf(meetingAfter(events), user, name).presents;

/** The kallelse with these presenters of items 3 and 4. */
const withPresenters = (...names: readonly string[]) =>
  receivedWith({
    items: summons.items.map((item) =>
      item.number === 3 || item.number === 4
        ? { ...item, presenters: names.map((name) => ({ name, affiliation: null })) }
        : item,
    ),
  });

describe('whoever looks on is told which items are their own', () => {
  test('one who is there for that item alone', () => {
    expect(presents(underWay, 'u-alm')).toEqual([5]);
    expect(presents(underWay, 'u-berg')).toEqual([]);
  });

  test('a member who presents several, however the name is written', () => {
    expect(presents([withPresenters('olle  BERG', 'Siv Alm'), fixed], 'u-berg')).toEqual([3, 4]);
    expect(presents([withPresenters('olle  BERG', 'Siv Alm'), fixed], 'u-alm')).toEqual([3, 4, 5]);
  });

  test('a guest who has no seat, linked or known by the name of the account alone', () => {
    const guest: Event = { type: 'SummonsFixed', links: { ...links, 'u-frost': 'i1' }, lead: null };
    expect(presents([withPresenters('Ida Frost'), guest], 'u-frost')).toEqual([3, 4]);
    expect(presents([withPresenters('Ida Frost'), fixed], 'u-x', 'Ida Frost')).toEqual([3, 4]);
    expect(presents([withPresenters('Ida Frost'), fixed], 'u-x')).toEqual([]);
  });

  test('as the agenda is amended', () => {
    const change: Event = { type: 'ItemChanged', item: 5, presenters: [{ name: 'Olle Berg', affiliation: null }] };
    expect(presents([...underWay, change], 'u-alm')).toEqual([]);
    expect(presents([...underWay, change], 'u-berg')).toEqual([5]);
    expect(presents([...underWay, { type: 'ItemStruck', item: 5 }], 'u-alm')).toEqual([]);
  });

  test('not before the kallelse is used', () => {
    expect(presents([received], 'u-x', 'Siv Alm')).toEqual([]);
  });
});

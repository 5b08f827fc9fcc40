import { type Body, bodyOf, isOf, startedFrom } from '../../../src/meeting/board/body.ts';
import type { Item, Summons } from '../../../src/meeting/summons.ts';
import { item, meetingAfter, summons, underWay } from '../../support/board.ts';

const body: Body = {
  ...bodyOf(meetingAfter(underWay)),
  settings: [{ name: 'standing item', of: 'Ärenden till SRO', value: true }],
};
const named = (name: string | null, abbreviation: string | null = null): Summons => ({
  ...summons,
  meeting: { ...summons.meeting, body: name, abbreviation },
});
const minutes = {
  title: '2024-02-26 Mötesanteckning VNK.docx',
  url: 'http://127.0.0.1/minutes',
  place: 'after',
} as const;
const reasons = (kallelse: Summons, previous: typeof minutes | null = null): readonly string[] =>
  startedFrom({ summons: kallelse, doubts: [] }, body, previous).doubts.map(({ reason }) => reason);

test('a board calls those it called last time, but who deputised or came for one item did so only then', () => {
  const seats = body.groups.flatMap((group) => group.seats);
  expect(seats.map(({ name }) => name)).toEqual(['Karin Ek', 'Per Lund', 'Olle Berg', 'Eva Dahl', 'Siv Alm', null]);
  expect(seats.some(({ ownItemOnly, deputisesFor }) => ownItemOnly || deputisesFor !== null)).toBe(false);
});

test.each<[string, Summons, boolean]>([
  ['the same name', named('vårdsamverkan  norra kusten'), true],
  ['another name with the same abbreviation', named('Vårdnätverket Kusten', 'VNK'), false],
  ['the abbreviation alone', named(null, 'vnk'), true],
  ['no name at all', named(null), false],
])('a kallelse with %s', (_what, kallelse, same) => {
  expect(isOf(kallelse, body)).toBe(same);
});

test('H4 a standing item that a kallelse lacks comes last, with a number of its own, and is pointed out', () => {
  const { summons: whole, doubts } = startedFrom({ summons, doubts: [] }, body, null);
  expect(whole.items.at(-1)).toMatchObject({ number: 7, title: 'Ärenden till SRO' });
  expect(doubts).toEqual([{ reason: 'standing item added', line: null, quote: 'Ärenden till SRO' }]);
  const there = { ...summons, items: [...summons.items, item(7, 'ärenden till SRO')] };
  expect(startedFrom({ summons: there, doubts: [] }, body, null)).toEqual({ summons: there, doubts: [] });
});

test('where a kallelse is silent on its board and its people, those of last time are proposed', () => {
  const silent = { ...named(null), groups: [] };
  expect(reasons(silent)).toEqual(['body as last time', 'called as last time', 'standing item added']);
  const { summons: whole } = startedFrom({ summons: silent, doubts: [] }, body, null);
  expect(whole.meeting).toMatchObject({ body: 'Vårdsamverkan Norra Kusten', abbreviation: 'VNK' });
  expect(whole.groups).toEqual(body.groups);
  expect(startedFrom({ summons: named('Annat organ'), doubts: [] }, body, null).summons.meeting.body).toBe(
    'Annat organ',
  );
});

describe('D5 the minutes to approve', () => {
  const approving = (attachments: Item['attachments']): Summons => ({
    ...summons,
    items: [item(1, 'Föregående mötesanteckning', { formality: 'minutes approval', attachments })],
  });
  const linked = (kallelse: Summons) =>
    startedFrom({ summons: kallelse, doubts: [] }, body, minutes).summons.items[0]?.attachments;

  test('are linked where the kallelse does not', () => {
    expect(linked(approving([]))).toEqual([minutes]);
    const typed = { title: 'Anteckning från februari', url: null, place: 'before' } as const;
    expect(linked(approving([typed]))).toEqual([{ ...typed, url: minutes.url }]);
    expect(reasons(approving([]), minutes)).toContain('previous minutes linked');
  });

  test('are left as the kallelse links them, and nothing is linked where nothing may be seen yet', () => {
    const own = { title: 'Anteckning', url: 'https://example.org/a', place: 'after' } as const;
    expect(linked(approving([own]))).toEqual([own]);
    expect(reasons(approving([]))).toEqual(['standing item added']);
  });
});

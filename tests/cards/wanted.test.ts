import { newestCard, overtakenCard, wantedCards } from '../../src/cards/wanted.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import { meetings } from './scenes/stations.ts';

test('nothing before a kallelse, then its review', () => {
  expect(wantedCards(noMeeting)).toEqual([]);
  expect(wantedCards(meetings.draft)).toEqual(['summons']);
});

test('a fixed kallelse gives the agenda, an opened meeting the roll call and its first item', () => {
  expect(wantedCards(meetings.summoned)).toEqual(['agenda']);
  expect(wantedCards(meetings.opened)).toEqual(['agenda', 'roll call', 'item 1']);
});

test('each item visited has its card, and below it each position the members were asked about', () => {
  expect(wantedCards(meetings.atSix)).toEqual([
    'agenda',
    'roll call',
    'item 1',
    'item 2',
    'item 3',
    'item 4',
    'item 5',
    'position b16',
    'item 6',
  ]);
});

test('each pause has its card, last while it goes on; after it the card of what goes on then comes last', () => {
  expect(wantedCards(meetings.paused).slice(-2)).toEqual(['item 5', 'pause 1']);
  expect(wantedCards(meetings.resumed).slice(-2)).toEqual(['pause 1', 'item 5']);
  expect(wantedCards(meetings.resumed).toSorted()).toEqual(wantedCards(meetings.paused).toSorted());
});

test.each([
  ['a pause is over', meetings.paused, meetings.resumed, 'item 5'],
  ['a pause goes on after all', meetings.resumed, meetings.paused, 'pause 1'],
  ['a pause begins, which has a card of its own', meetings.atFive, meetings.paused, null],
  ['a position is put to the members', meetings.atFive, meetings.proposed, null],
  ['a position is adopted, on the card that is last', meetings.amended, meetings.adopted, null],
  ['the meeting closes', meetings.adopted, meetings.closed, null],
  ['a new kallelse is under review', meetings.atFive, { ...meetings.atFive, draft: meetings.draft.draft }, null],
] as const)('when %s, the card that others would stand below is moved', (_, before, after, moved) => {
  expect(overtakenCard(before, after)).toBe(moved);
});

test('an item visited again is not posted again, but comes last', () => {
  const again = { ...meetings.atSix, visits: [...meetings.atSix.visits, { item: 5, letter: null, from: 0, to: null }] };
  expect(wantedCards(again).toSorted()).toEqual(wantedCards(meetings.atSix).toSorted());
  expect(wantedCards(again).at(-1)).toBe(newestCard(again));
});

test('a position on an item never visited still has its place', () => {
  const meeting = { ...meetings.opened, positions: meetings.proposed.positions.filter(({ id }) => id === 'b16') };
  expect(wantedCards(meeting)).toEqual(['agenda', 'roll call', 'item 1', 'item 5', 'position b16']);
});

test('a closed meeting ends with the minutes; a new kallelse under review comes first', () => {
  expect(wantedCards(meetings.closed).at(-1)).toBe('minutes');
  expect(wantedCards({ ...meetings.summoned, draft: meetings.draft.draft })).toEqual(['summons', 'agenda']);
});

test('the card at the end of the chat is that of what goes on now', () => {
  const stations = [
    [meetings.summoned, null],
    [meetings.opened, 'item 1'],
    // What was opened and adopted at once has no card of its own.
    [
      { ...meetings.atFive, visits: meetings.atFive.visits.slice(0, -1).map((visit) => ({ ...visit, to: null })) },
      'item 4',
    ],
    [meetings.atFive, 'item 5'],
    [meetings.proposed, 'position b16'],
    [meetings.adopted, 'position b16'],
    [meetings.paused, 'pause 1'],
    [meetings.resumed, 'item 5'],
    [meetings.closed, null],
  ] as const;
  for (const [meeting, newest] of stations) expect(newestCard(meeting)).toBe(newest);
});

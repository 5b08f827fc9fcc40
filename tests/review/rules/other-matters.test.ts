import type { Event } from '../../../src/meeting/events.ts';
import { closing, meetingAfter, started, underWay } from '../live.ts';
import { foundIn } from '../reviewed.ts';

const raised = (entry: string, text: string): Event => ({ type: 'OtherMatterRaised', entry, person: null, text });
const noted = (letter: string | null): Event => ({
  type: 'NoteTaken',
  entry: 'n1',
  kind: 'note',
  item: 6,
  letter,
  text: 'Frågan lämnas till kommunen.',
});
const found = (...events: readonly Event[]) =>
  foundIn('other matter without outcome', meetingAfter([...underWay, ...events])).map(({ quote, place }) => [
    quote,
    place.letter,
  ]);
const two = [raised('m1', 'parkering'), raised('m2', 'cykelställ')];

test('an other matter with neither note nor outcome is found by its title, with its letter', () => {
  expect(found(...two, ...closing)).toEqual([
    ['Parkering', 'a'],
    ['Cykelställ', 'b'],
  ]);
});

test('one that has its own note is left alone', () => {
  expect(found(...two, noted('a'), ...closing)).toEqual([['Cykelställ', 'b']]);
});

test('a position on it settles it', () => {
  const position: Event = { type: 'PositionOpened', position: 'b9', item: 6, letters: ['b'], text: 'SNK tackar.' };
  expect(found(...two, position, ...closing)).toEqual([['Parkering', 'a']]);
});

test('a note on the whole item, or a follow-up there, may be about any of them', () => {
  expect(found(...two, noted(null), ...closing)).toEqual([]);
  const agreed: Event = { type: 'FollowUpAgreed', entry: 'e1', item: 6, what: 'Fråga', who: 'Eva', when: 'juni' };
  expect(found(...two, agreed, ...closing)).toEqual([]);
});

test('while the meeting goes on only a passed item lacks anything', () => {
  expect(found(...two)).toEqual([]);
  expect(found(...two, started(6))).toEqual([]);
  expect(found(...two, started(6), started(5))).toHaveLength(2);
});

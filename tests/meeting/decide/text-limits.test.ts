import type { Command } from '../../../src/meeting/commands.ts';
import { isRefusal } from '../../../src/meeting/decide/guards.ts';
import { decide } from '../../../src/meeting/decide.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { lengthOfRecord, longestRecord, longestText } from '../../../src/meeting/text-limits.ts';
import {
  after,
  allPresent,
  asks,
  dahl,
  ek,
  fixed,
  given,
  item,
  meetingAfter,
  opened,
  receivedWith,
  started,
  underWay,
} from '../../support/board.ts';
import { fc } from '../../support/properties.ts';

const note = (text: string): Event => ({ type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text });
const reword = (from: string, to: string) => ({ type: 'Reword', item: null, from, to }) as const;
const long = 'x'.repeat(longestText + 1);
const tooLong = { reason: 'text too long', limit: longestText };

test('words that would make a note longer than a note may be are not put in it', () => {
  const noted = given(...underWay, note('a '.repeat(9_000)));
  expect(noted.when(dahl, reword('a', 'b'.repeat(1_000)))).toEqual(tooLong);
  expect(noted.when(dahl, reword('a', 'bb'))).toEqual(tooLong);
  expect(noted.when(dahl, reword('a', 'b'))).toMatchObject([{ type: 'WordingMended' }]);
});

test('a note as long as may be can still be mended by words as long', () => {
  expect(given(...underWay, note(`${'a'.repeat(longestText - 2)} b`)).when(dahl, reword('b', 'c'))).toHaveLength(1);
});

test('a record from before, whose mends would fill the memory, is read with its texts as they were', () => {
  const grown: Event = { type: 'WordingMended', item: null, from: 'a', to: 'a '.repeat(500).trim() };
  const meeting = meetingAfter([...underWay, note('a a a a'), grown, grown, grown, grown, grown, grown]);
  expect(meeting.entries[0]?.text.length).toBeLessThanOrEqual(longestText);
  expect(meeting.seq).toBe(underWay.length + 7);
});

test('a text of the kallelse that is longer than a note may be is mended like any other', () => {
  const items = [item(3, 'Vårdplanering', { body: `SRO ${'a '.repeat(30_000)}` })];
  const held = given(receivedWith({ items }), fixed, ...opened, allPresent, started(3));
  expect(held.when(dahl, reword('SRO', 'SROK'))).toMatchObject([{ type: 'WordingMended' }]);
  expect(held.when(dahl, reword('a', 'b'.repeat(900)))).toEqual({ reason: 'record full', limit: longestRecord });
});

test('what a meeting holds has an end', () => {
  const full = [
    ...underWay,
    ...Array.from({ length: longestRecord / longestText }, () => note('x'.repeat(longestText))),
  ];
  const command: Command = { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'x'.repeat(longestText) };
  expect(given(...full).when(dahl, command)).toEqual({ reason: 'record full', limit: longestRecord });
  expect(given(...full).when(ek, { type: 'NextItem', from: 3, undecided: true })).toMatchObject([
    { type: 'ItemStarted' },
  ]);
});

test.each<[string, Command]>([
  ['a guest’s name', { type: 'Arrive', whom: { name: long } }],
  ['whom a guest represents', { type: 'Arrive', whom: { name: `Bo Ny, ${long}` } }],
  ['a deputy’s name', { type: 'Deputise', deputy: long, absent: 'Olle Berg' }],
  ['who follows up', { type: 'AgreeFollowUp', item: 3, what: 'Planen', who: long, when: null }],
  ['when it is followed up', { type: 'AgreeFollowUp', item: 3, what: 'Planen', who: null, when: long }],
  ['an account', { type: 'LinkPerson', user: long, person: 'p3' }],
  ['a position', { type: 'OpenPosition', item: 3, letters: [], text: long }],
  ['a position taken at once', { type: 'Adopt', position: null, item: 3, outcome: null, text: long }],
  ['an other matter', { type: 'RaiseOtherMatter', text: long }],
])('%s is no longer than a text may be', (_what, command) => {
  expect(given(...underWay).when(dahl, command)).toEqual(tooLong);
});

const word = fc.constantFrom('a', 'b', 'a b', 'b b b', 'a'.repeat(40), 'b '.repeat(400).trim(), '');
const command = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'a b'), word).map(([from, to]): Command => reword(from, to)),
  fc.nat({ max: 9_000 }).map(
    (times): Command => ({
      type: 'TakeNote',
      kind: 'note',
      item: 3,
      letter: null,
      text: `a b ${'a '.repeat(times)}`,
    }),
  ),
  fc.constant<Command>({ type: 'Undo' }),
);

test('whatever is noted, mended and undone in whatever order, no note grows past its limit', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      let meeting = meetingAfter(underWay);
      for (const one of commands) {
        if (isRefusal(decide(meeting, one, asks(dahl)))) continue;
        meeting = after(meeting, dahl, one);
        for (const { text } of meeting.entries) expect(text.length).toBeLessThanOrEqual(longestText);
      }
      expect(lengthOfRecord(meeting)).toBeLessThanOrEqual(longestRecord);
    }),
    { numRuns: 60 },
  );
});

test('an event that a newer Klubba wrote is no meeting, and says why', () => {
  const newer = { type: 'RoofLifted' } as unknown as Event;
  expect(() => meetingAfter([...underWay, newer])).toThrow('unknown type: RoofLifted');
  expect(() => meetingAfter([...underWay, newer, { type: 'Undone', decision: 1 }])).toThrow('unknown type: RoofLifted');
});

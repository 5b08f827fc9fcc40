import type { Command } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { closed, dahl, ek, fixed, given, lund, position, received, stranger, underWay } from '../../support/board.ts';
import { add, change, move, strike } from './agenda-commands.ts';

const called: readonly Event[] = [received, fixed];
const noted: Event = { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 4, letter: null, text: 'Bra.' };
const raised: Event = { type: 'OtherMatterRaised', entry: 'm1', person: 'p1', text: 'Parkering' };
test.each<[string, readonly Event[], Command, unknown]>([
  ['the item that is on is struck', underWay, strike(3), { reason: 'item is on', item: 3 }],
  ['the item that is on is moved', underWay, move(3, { after: 5 }), { reason: 'item is on', item: 3 }],
  ['an item that has been on is struck', underWay, strike(1), { reason: 'item in use', item: 1 }],
  ['an item that has been on is moved', underWay, move(1, { after: 5 }), { reason: 'item in use', item: 1 }],
  ['an item with notes is struck', [...underWay, noted], strike(4), { reason: 'item in use', item: 4 }],
  ['other matters are struck after one was raised', [...called, raised], strike(6), { reason: 'item in use', item: 6 }],
  ['a place is before the item that is on', underWay, move(5, { before: 3 }), { reason: 'place passed', item: 3 }],
  ['a new item is before it', underWay, add('Budget', { at: { after: 1 } }), { reason: 'place passed', item: 3 }],
  ['nobody knows the item', called, strike(9), { reason: 'no such item', item: 9, letter: null }],
  ['nobody knows the place', called, move(3, { after: 9 }), { reason: 'no such item', item: 9, letter: null }],
  ['the title is empty', called, add(' '), { reason: 'text missing' }],
  ['the title is a text', called, change(3, { title: 'x'.repeat(501) }), { reason: 'text too long', limit: 500 }],
  ['the length is no minutes', called, add('Budget', { minutes: 0.5 }), { reason: 'bad length', most: 600 }],
  [
    'a link is none',
    called,
    change(3, { attachments: [{ title: 'A', url: 'ftp:a', place: 'before' }] }),
    { reason: 'bad link' },
  ],
  [
    'a position is open on the proposal',
    [...underWay, position],
    change(3, { proposal: 'VNK tackar.' }),
    { reason: 'position open', item: 3 },
  ],
  [
    'the proposal was decided on',
    [...underWay, position, { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' }],
    change(3, { proposal: null }),
    { reason: 'already decided', item: 3 },
  ],
  ['the meeting is closed', [...underWay, closed], add('Budget'), { reason: 'closed' }],
  ['there is no kallelse', [], add('Budget'), { reason: 'no summons' }],
])('K9 it is refused where %s', (_, past, command, refusal) => {
  expect(given(...past).when(dahl, command)).toEqual(refusal);
});

test('K9 only chair and secretary amend the agenda', () => {
  expect(given(...called).when(lund, strike(5))).toHaveLength(1);
  expect(given(...called).when(stranger, strike(5))).toEqual({ reason: 'only chair or secretary' });
});

test.each<[string, Command]>([
  ['moved where it is', move(4, { after: 3 })],
  ['moved beside itself', move(4, { before: 4 })],
  ['changed to what it is', change(3, { title: 'Vårdplanering', minutes: 15, proposal: 'VNK noterar informationen.' })],
])('K9 nothing is recorded of an item %s', (_, command) => {
  expect(given(...called).when(ek, command)).toEqual([]);
});

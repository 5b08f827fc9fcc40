import type { Command } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { followUpsOf } from '../../../src/meeting/follow-ups.ts';
import { after, berg, dahl, fixed, given, meetingAfter, minutes, received, underWay } from '../../support/board.ts';

const carried = [
  { what: 'Remissen', who: 'Karin Ek', when: 'november' },
  { what: 'Planen', who: null, when: null },
];
const withCarried: readonly Event[] = [received, { ...fixed, carried } as Event, ...underWay.slice(2)];
const agreed: Event = { type: 'FollowUpAgreed', entry: 'u9', item: 4, what: 'Stödet', who: null, when: 'juni' };
const past = [...withCarried, agreed];
const closed: readonly Event[] = [...past, { type: 'MeetingClosed', words: null }];
const signed: readonly Event[] = [
  ...closed,
  { type: 'MinutesSignedOff', person: 'p1' },
  { type: 'MinutesSignedOff', person: 'p2' },
];

const end = (number: number, how: 'done' | 'handed over' | 'struck', words: string | null = null): Command => ({
  type: 'EndFollowUp',
  followUp: { number },
  how,
  words,
});
const move = (number: number, when: string): Command => ({ type: 'MoveFollowUp', followUp: { number }, when });

describe('L1 a follow-up', () => {
  test('is ended by its number: first those inherited, then those of this meeting', () => {
    expect(given(...past).when(dahl, end(1, 'done'))).toEqual([
      { type: 'FollowUpEnded', followUp: 'c1', how: 'done', words: null },
    ]);
    expect(given(...past).when(dahl, end(3, 'handed over', ' Beredningen '))).toEqual([
      { type: 'FollowUpEnded', followUp: 'u9', how: 'handed over', words: 'Beredningen' },
    ]);
  });

  test('is struck or handed over only with words that say why or to whom', () => {
    expect(given(...past).when(dahl, end(1, 'struck', ' '))).toEqual({ reason: 'text missing' });
    expect(given(...past).when(dahl, end(1, 'handed over'))).toEqual({ reason: 'text missing' });
  });

  test('gets another time, and the same time again changes nothing', () => {
    expect(given(...past).when(dahl, move(1, 'hösten'))).toEqual([
      { type: 'FollowUpMoved', followUp: 'c1', when: 'hösten' },
    ]);
    expect(given(...past).when(dahl, move(1, 'november'))).toEqual([]);
  });

  test.each([
    [9, { reason: 'no such follow-up', number: 9 }],
    [0, { reason: 'no such follow-up', number: 0 }],
  ])('numbered %i is none', (number, refusal) => {
    expect(given(...past).when(dahl, end(number, 'done'))).toEqual(refusal);
  });

  test('that ended is neither ended nor moved again', () => {
    const ended: Event = { type: 'FollowUpEnded', followUp: 'c2', how: 'done', words: null };
    expect(given(...past, ended).when(dahl, end(2, 'done'))).toEqual({ reason: 'follow-up ended', number: 2 });
    expect(given(...past, ended).when(dahl, move(2, 'maj'))).toEqual({ reason: 'follow-up ended', number: 2 });
  });

  test('is the leads’ to end', () => {
    expect(given(...past).when(berg, end(1, 'done'))).toEqual({ reason: 'only chair or secretary' });
  });

  test('is ended by its id too, as the add-in names it', () => {
    const byId: Command = { type: 'EndFollowUp', followUp: 'c1', how: 'done', words: null };
    expect(given(...past).when(dahl, byId)).toHaveLength(1);
    expect(given(...past).when(dahl, { ...byId, followUp: 'constructor' })).toEqual({
      reason: 'no such follow-up',
      number: null,
    });
  });

  test('is ended between meetings without a correction, also of signed minutes, which stay as they are', () => {
    expect(given(...signed).when(dahl, end(1, 'done', 'Klart i maj'))).toEqual([
      { type: 'FollowUpEnded', followUp: 'c1', how: 'done', words: 'Klart i maj' },
    ]);
    const before = meetingAfter(closed);
    const later = after(before, dahl, end(1, 'done'), minutes(200));
    expect(later.carried[0]).toEqual({ ...before.carried[0], later: { ended: { how: 'done', words: null } } });
  });

  test('is open again once its end is taken back', () => {
    const ended = after(meetingAfter(past), dahl, end(1, 'done'), minutes(90));
    const undone = after(ended, dahl, { type: 'Undo' }, minutes(91));
    expect(followUpsOf(ended)[0]?.ended).toEqual({ how: 'done', words: null });
    expect(followUpsOf(undone)[0]?.ended).toBeUndefined();
  });
});

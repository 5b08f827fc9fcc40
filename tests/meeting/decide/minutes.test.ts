import type { Event } from '../../../src/meeting/events.ts';
import { minutesState, unsigned } from '../../../src/meeting/minutes/minutes-state.ts';
import { berg, dahl, ek, given, lund, meetingAfter, underWay } from '../../support/board.ts';

const closed: readonly Event[] = [...underWay, { type: 'MeetingClosed', words: null }];
const signed = (person: string): Event => ({ type: 'MinutesSignedOff', person });
const both = [...closed, signed('p1'), signed('p2')];
const released: Event = { type: 'MinutesReleased' };
const self = { type: 'SignOff', whom: { self: true } } as const;
const note = { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'Tillägg.' } as const;
const state = (...events: readonly Event[]) => minutesState(meetingAfter(events));

test('the minutes go from draft through review and signatures to release and approval', () => {
  expect(state(...underWay)).toBeNull();
  expect(state(...closed)).toBe('draft');
  expect(state(...closed, { type: 'ReviewBegun' })).toBe('under review');
  expect(state(...closed, signed('p1'))).toBe('under review');
  expect(state(...both)).toBe('signed off');
  expect(state(...both, released)).toBe('released');
  expect(state(...both, released, { type: 'MinutesApproved' })).toBe('approved');
});

test('minutes that nobody is to sign are a draft until somebody has signed them all the same', () => {
  const away: Event = { type: 'RollCalled', answers: { p1: 'absent', p2: 'apology' } };
  expect(unsigned(meetingAfter([...closed, away]))).toEqual([]);
  expect(state(...closed, away)).toBe('draft');
  expect(state(...closed, away, { type: 'ReviewBegun' })).toBe('under review');
  expect(state(...closed, away, signed('p4'))).toBe('signed off');
});

describe('sign-off', () => {
  test('is by chair and vice chair, once each, or recorded for one who signed on paper', () => {
    expect(given(...closed).when(ek, self)).toEqual([signed('p1')]);
    expect(given(...closed, signed('p1')).when(ek, self)).toEqual([]);
    expect(given(...closed).when(dahl, { type: 'SignOff', whom: { name: 'Per Lund' } })).toEqual([signed('p2')]);
    expect(given(...closed).when(dahl, self)).toEqual({ reason: 'not a signer', signers: ['p1', 'p2'] });
    expect(given(...closed).when(dahl, { type: 'SignOff', whom: { name: 'Olle Berg' } })).toMatchObject({
      reason: 'not a signer',
    });
    expect(given(...closed).when(berg, self)).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(ek, self)).toEqual({ reason: 'not closed yet' });
  });

  test('does not wait for one who was away', () => {
    const away = meetingAfter([...closed, { type: 'RollCalled', answers: { p2: 'absent' } }, signed('p1')]);
    expect(unsigned(away)).toEqual([]);
    expect(minutesState(away)).toBe('signed off');
  });

  test('is taken back by who leads, without touching the record', () => {
    expect(given(...closed, signed('p1')).when(ek, { type: 'Undo' })).toEqual([{ type: 'Undone', decision: 8 }]);
  });
});

describe('what was signed', () => {
  const on = (person: string, digest: string): Event => ({ type: 'MinutesSignedOff', person, digest });
  const same = [...closed, on('p1', 'a'), on('p2', 'a')];
  const apart = [...closed, on('p1', 'a'), on('p2', 'b')];
  const release = { type: 'Release' } as const;

  test('is kept with the signature, and signing the same again is nothing new', () => {
    expect(given(...closed).when(ek, { ...self, digest: 'a' })).toEqual([on('p1', 'a')]);
    expect(given(...closed, on('p1', 'a')).when(ek, { ...self, digest: 'a' })).toEqual([]);
    expect(given(...closed, on('p1', 'a')).when(ek, { ...self, digest: 'b' })).toEqual([on('p1', 'b')]);
    expect(given(...apart).when(ek, { ...self, digest: 'a' })).toEqual([on('p1', 'a')]);
    expect(given(...closed, signed('p1')).when(ek, { ...self, digest: 'a' })).toEqual([]);
    expect(given(...same, released).when(ek, { ...self, digest: 'b' })).toEqual([]);
  });

  test('is what is released: a draft that shows something else is not, unless the signed one is asked for', () => {
    expect(given(...same).when(dahl, { ...release, digest: 'a' })).toEqual([released]);
    expect(given(...same).when(dahl, release)).toEqual([released]);
    expect(given(...same).when(dahl, { ...release, digest: 'b' })).toEqual({ reason: 'changed since signed' });
    expect(given(...same).when(dahl, { ...release, signed: true })).toEqual([released]);
    expect(given(...both).when(dahl, { ...release, digest: 'b' })).toEqual([released]);
  });

  test('must be the same for all: whose signature is on something else signs again', () => {
    const refused = { reason: 'signed otherwise', signers: ['p1'], digest: 'a' };
    expect(given(...apart).when(dahl, { ...release, digest: 'b' })).toEqual(refused);
    expect(given(...apart).when(dahl, { ...release, signed: true })).toEqual(refused);
    expect(unsigned(meetingAfter(apart)).map(({ id }) => id)).toEqual(['p1']);
    expect(state(...apart)).toBe('under review');
    expect(state(...apart, on('p1', 'b'))).toBe('signed off');
    expect(state(...closed, signed('p1'), on('p2', 'b'))).toBe('signed off');
  });

  test('is forgotten with its signature', () => {
    expect(given(...closed, on('p1', 'a'), on('p2', 'b')).when(ek, { type: 'Undo' })).toEqual([
      { type: 'Undone', decision: 9 },
    ]);
    expect(state(...apart, { type: 'Undone', decision: 9 })).toBe('under review');
    expect(unsigned(meetingAfter([...apart, { type: 'Undone', decision: 9 }])).map(({ id }) => id)).toEqual(['p2']);
  });
});

describe('release', () => {
  test('needs every signature, and is once', () => {
    expect(given(...both).when(dahl, { type: 'Release' })).toEqual([released]);
    expect(given(...both, released).when(dahl, { type: 'Release' })).toEqual([]);
    expect(given(...closed, signed('p1')).when(dahl, { type: 'Release' })).toEqual({
      reason: 'sign-off missing',
      signers: ['p2'],
    });
    expect(given(...closed).when(dahl, { type: 'Release' })).toMatchObject({ reason: 'sign-off missing' });
    expect(given(...both).when(berg, { type: 'Release' })).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(dahl, { type: 'Release' })).toEqual({ reason: 'not closed yet' });
  });

  test('is never taken back', () => {
    expect(given(...both, released).when(dahl, { type: 'Undo' })).toEqual({ reason: 'nothing to undo' });
  });

  test('says who and when', () => {
    const { minutes } = meetingAfter([...both, released]);
    expect(minutes).toMatchObject({ released: { by: 'u-dahl' }, releasedVersion: 1 });
  });
});

describe('corrections of signed minutes', () => {
  test('are refused until another version is opened for a reason', () => {
    expect(given(...closed, signed('p1')).when(dahl, note)).toEqual({ reason: 'signed off' });
    expect(given(...closed).when(dahl, note)).toMatchObject([{ type: 'CorrectionMade' }, { type: 'NoteTaken' }]);
    const opened: Event = { type: 'VersionOpened', reason: 'Fel summa' };
    expect(given(...both).when(dahl, { type: 'OpenVersion', reason: 'Fel summa' })).toEqual([opened]);
    expect(given(...both, opened).when(dahl, note)).toMatchObject([{ type: 'CorrectionMade' }, { type: 'NoteTaken' }]);
    expect(meetingAfter([...both, released, opened]).minutes).toMatchObject({
      version: 2,
      reason: 'Fel summa',
      signatures: [],
      released: null,
      releasedVersion: 1,
    });
  });

  test('need a reason, a signature and a lead', () => {
    const open = { type: 'OpenVersion', reason: 'Fel summa' } as const;
    expect(given(...both).when(dahl, { ...open, reason: ' ' })).toEqual({ reason: 'text missing' });
    expect(given(...closed).when(dahl, open)).toEqual({ reason: 'not signed off' });
    expect(given(...both).when(berg, open)).toEqual({ reason: 'only chair or secretary' });
    expect(given(...underWay).when(lund, open)).toEqual({ reason: 'not closed yet' });
  });
});

test('D5 the next meeting approves what was released, once', () => {
  const approve = { type: 'ApproveMinutes' } as const;
  expect(given(...both, released).when(berg, approve)).toEqual([{ type: 'MinutesApproved' }]);
  expect(given(...both, released, { type: 'MinutesApproved' }).when(berg, approve)).toEqual([]);
  expect(given(...both).when(berg, approve)).toEqual({ reason: 'not released' });
  expect(given(...underWay).when(berg, approve)).toEqual({ reason: 'not closed yet' });
});

test('review is begun once by a lead', () => {
  expect(given(...closed).when(dahl, { type: 'BeginReview' })).toEqual([{ type: 'ReviewBegun' }]);
  expect(given(...closed, { type: 'ReviewBegun' }).when(dahl, { type: 'BeginReview' })).toEqual([]);
  expect(given(...closed).when(berg, { type: 'BeginReview' })).toEqual({ reason: 'only chair or secretary' });
});

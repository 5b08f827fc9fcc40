import { notesText } from '../../src/chat/replies/notes-text.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Event } from '../../src/meeting/events.ts';
import { notesSection } from '../../src/views/notes.ts';
import { closed, fixed, meetingAfter, opened, received, underWay } from '../support/board.ts';

const note = (entry: string, letter: string | null): Event => ({
  ...{ type: 'NoteTaken', entry, kind: 'note' },
  ...{ item: 4, letter, text: `Text ${entry}.` },
});

test('notes of an item come before those of its sub-items, which come by letter, in panel and chat alike', () => {
  const meeting = meetingAfter([...underWay, note('n1', 'b'), note('n2', 'a'), note('n3', null), note('n4', 'a')]);
  expect(notesSection(meeting).notes.map(({ id, letter }) => [id, letter])).toEqual([
    ['n3', null],
    ['n2', 'a'],
    ['n4', 'a'],
    ['n1', 'b'],
  ]);
  const told = String(notesText(meeting, 4, sv));
  expect(told.match(/Text n\d/g)).toEqual(['Text n3', 'Text n2', 'Text n4', 'Text n1']);
});

test('notes may stand on the sub-items of the kallelse, and on matters that were raised', () => {
  const raised: Event = { type: 'OtherMatterRaised', entry: 'm1', person: 'p3', text: 'öppettider' };
  const { parts } = notesSection(meetingAfter([...underWay, raised]));
  expect(parts.map(({ item, letter, title }) => `${item} ${letter}) ${title}`)).toEqual([
    '1 a) Närvaro/upprop',
    '1 b) Övriga frågor',
    '4 a) Kommunerna',
    '4 b) Regionen',
    '6 a) Öppettider',
  ]);
});

test('a follow-up is shown with its newest time and its end, and an inherited one at the item that tells of it', () => {
  const carried = [{ what: 'Avtal', who: 'Siv', when: 'mars' }];
  const meeting = meetingAfter([
    ...[received, { ...fixed, carried } as Event, ...opened],
    { type: 'FollowUpAgreed', entry: 'u1', item: 3, what: 'Siffror', who: null, when: 'maj' },
    { type: 'FollowUpMoved', followUp: 'c1', when: 'hösten' },
    closed,
    { type: 'FollowUpEnded', followUp: 'u1', how: 'done', words: 'Skickade.' },
  ]);
  expect(notesSection(meeting).followUps).toEqual([
    { id: 'c1', item: 2, what: 'Avtal', who: 'Siv', when: 'hösten', ended: null },
    { id: 'u1', item: 3, what: 'Siffror', who: null, when: 'maj', ended: { how: 'done', words: 'Skickade.' } },
  ]);
});

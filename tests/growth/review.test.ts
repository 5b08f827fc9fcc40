import type { Event } from '../../src/meeting/events.ts';
import { glossary, oddExplanations } from '../../src/meeting/glossary.ts';
import { misspeltIn } from '../../src/meeting/misspelt.ts';
import { nearlySameName } from '../../src/meeting/names.ts';
import { wrongSums } from '../../src/meeting/sums.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { heldWith, started } from '../review/live.ts';
import { item } from '../support/board.ts';
import { tooSteep } from './growth.ts';
import { units } from './hostile-text.ts';

const reviewedMeeting = (text: string) => {
  const note: Event = { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text };
  const agreed: Event = { type: 'FollowUpAgreed', entry: 'u1', item: 3, what: text, who: text, when: text };
  const items = [
    item(3, text, { body: text, proposal: text, attachments: [{ title: text, url: '#', place: 'after' }] }),
  ];
  return review(fromMeeting(heldWith({ items }, started(3), note, agreed)));
};

/** Thousands of words that differ, for what compares them. */
const numbered = (text: string, word: (at: number) => string): string =>
  Array.from({ length: Math.floor(text.length / 8) }, (_, at) => word(at)).join(' ');
const capitals = (at: number): string =>
  [...`${1_000 + at}`].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('');

test.each<[string, (text: string) => unknown]>([
  ['the name of a board', (text) => [misspeltIn(text, 'Samverkan Norra Rådet'), misspeltIn(text, text)]],
  ['a name and one nearly the same', (text) => [nearlySameName(text, `${text}x`), nearlySameName(text, `x${text}`)]],
  ['an explanation', (text) => oddExplanations(text, glossary)],
  [
    'a sum',
    (text) => [
      wrongSums([
        ['a', text],
        ['Summa', text],
      ]),
      wrongSums([[text, text]]),
    ],
  ],
])(
  '%s is proof-read in a time that grows with its length',
  (_what, read) => {
    expect(tooSteep(read)).toEqual([]);
  },
  240_000,
);

test('the record of a meeting is proof-read in a time that grows with its length', () => {
  // It is long to read, so that a part of the texts does.
  expect(
    tooSteep(
      reviewedMeeting,
      units.filter((_, at) => at % 8 === 0),
    ),
  ).toEqual([]);
}, 240_000);

test.each<[string, (text: string) => unknown]>([
  ['abbreviations', (text) => reviewedMeeting(numbered(text, capitals))],
  ['dead links', (text) => reviewedMeeting(numbered(text, (at) => `[${at}](#)`))],
  [
    'personal identity numbers',
    (text) => reviewedMeeting(numbered(text, (at) => `8112${10 + (at % 20)}-${1_000 + at}`)),
  ],
  [
    'sums',
    (text) =>
      wrongSums([
        ...numbered(text, String)
          .split(' ')
          .map((cell) => ['a', cell]),
        ['Summa', '1'],
      ]),
  ],
])(
  'thousands of %s that differ are read in a time that grows with their number',
  (_what, read) => {
    expect(tooSteep(read, ['a'])).toEqual([]);
  },
  120_000,
);

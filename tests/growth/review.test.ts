import { glossary, oddExplanations } from '../../src/language/glossary.ts';
import { misspeltIn } from '../../src/language/misspelt.ts';
import { nearlySameName } from '../../src/language/names.ts';
import { wrongSums } from '../../src/language/sums.ts';
import type { Event } from '../../src/meeting/events.ts';
import { fromImport } from '../../src/review/from-import.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { parse } from '../../src/summons/parse.ts';
import { joined } from '../../src/summons/source/joined.ts';
import { withoutLongLines } from '../../src/summons/source/long-lines.ts';
import { linesOfText } from '../../src/summons/source/text-lines.ts';
import { heldWith, started } from '../review/live.ts';
import { minutesOf } from '../review/reviewed.ts';
import { item } from '../support/board.ts';
import { tooSteep } from './growth.ts';
import { oneIn } from './hostile-text.ts';

const reviewedFile = (text: string) => {
  const read = parse(joined(withoutLongLines(linesOfText(minutesOf(text))), true), { today: '2026-11-26', name: null });
  return review(fromImport(read.summons, read.doubts, read.lines));
};

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
  `enligt ${[...`${1_000 + at}`].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('')}`;

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
])('%s is proof-read in a time that grows with its length', (_what, read) => {
  expect(tooSteep(read)).toEqual([]);
});

// These take long, so that a part of the texts does; the import has a test of its own.
test.each<[string, (text: string) => unknown]>([
  ['the record of a meeting', reviewedMeeting],
  ['a file with old minutes', reviewedFile],
])('%s is proof-read in a time that grows with its length', (_what, read) => {
  expect(tooSteep(read, oneIn(8))).toEqual([]);
});

test.each<[string, (text: string) => unknown]>([
  ['abbreviations', (text) => reviewedMeeting(numbered(text, capitals))],
  ['dead links', (text) => reviewedMeeting(numbered(text, (at) => `[${at}](#)`))],
  [
    'personal identity numbers',
    (text) => reviewedMeeting(numbered(text, (at) => `8112${10 + (at % 20)}-${1_000 + at}`)),
  ],
  ['abbreviations of a file', (text) => reviewedFile(numbered(text, capitals))],
  ['dead links of a file', (text) => reviewedFile(numbered(text, (at) => `[${at}](#)`))],
  ['sub-items of a file', (text) => reviewedFile(numbered(text, (at) => `\na) ${at}`))],
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
])('thousands of %s that differ are read in a time that grows with their number', (_what, read) => {
  expect(tooSteep(read, ['a'])).toEqual([]);
});

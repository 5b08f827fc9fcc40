import type { Finding } from '../../src/review/finding.ts';
import { pressFor } from '../../src/review/mend-now.ts';
import { mendOf } from '../../src/review/mend-of.ts';
import { heldWith, started } from './live.ts';

const text = 'Arbetet med (15 min) SIP och Siv Allm kostar 30 kr.';
const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
const meeting = heldWith({}, started(3), note);
const place = { item: 3, letter: null, line: null };
const name: Finding = {
  kind: 'name spelt two ways',
  place,
  quote: 'Siv Allm',
  other: 'Siv Alm',
  mend: { wording: 'Siv Alm' },
};
const sum: Finding = { kind: 'sum does not add up', place, quote: '30', added: '31', mend: { wording: '31' } };

test('one press corrects a name wherever it stands, and a sum in its own item', () => {
  expect(mendOf(name, meeting)).toEqual({ type: 'Reword', item: null, from: 'Siv Allm', to: 'Siv Alm' });
  expect(mendOf(sum, meeting)).toEqual({ type: 'Reword', item: 3, from: '30', to: '31' });
  expect(mendOf({ kind: 'internal note in title', place, quote: '(15 min) ', mend: null }, meeting)).toEqual({
    type: 'Reword',
    item: 3,
    from: '(15 min) ',
    to: '',
  });
});

test('no press corrects what the record does not say, or what nobody knows how to write', () => {
  expect(mendOf({ ...name, quote: 'Siv Alum' }, meeting)).toBeNull();
  expect(mendOf({ ...sum, place: { ...place, item: 4 } }, meeting)).toBeNull();
  expect(mendOf({ ...name, mend: null }, meeting)).toBeNull();
  expect(mendOf({ ...sum, mend: null }, meeting)).toBeNull();
  expect(mendOf({ kind: 'duplicate letter', place, quote: 'SIP', mend: { wording: 'b) SIP' } }, meeting)).toBeNull();
});

test('of the commands that mend, only the new name of a document has this button', () => {
  const decide = { type: 'DecideDocument', item: 3, document: null, url: null } as const;
  const kind = 'decided document called proposal';
  expect(mendOf({ kind, place, quote: 'Förslag', name: 'Plan', mend: { command: decide } }, meeting)).toBe(decide);
  const adopt = { type: 'Adopt', position: null, item: 3, outcome: null, text: null } as const;
  expect(mendOf({ kind: 'outcome missing', place, quote: '', mend: { command: adopt } }, meeting)).toBeNull();
});

test('on the page a press also brings the gavel down on what was left without an outcome, and sends no other command', () => {
  const adopt = { type: 'Adopt', position: null, item: 3, outcome: null, text: null } as const;
  const left: Finding = { kind: 'outcome missing', place, quote: '', mend: { command: adopt } };
  expect(pressFor(left, meeting)).toBe(adopt);
  expect(pressFor({ ...left, mend: { command: { type: 'BeginReview' } } }, meeting)).toBeNull();
  expect(pressFor({ ...left, mend: null }, meeting)).toBeNull();
  expect(pressFor(name, meeting)).toEqual(mendOf(name, meeting));
});

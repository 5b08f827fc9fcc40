import { fromMeeting } from '../../src/review/from-meeting.ts';
import { review } from '../../src/review/review.ts';
import { fc } from '../support/properties.ts';
import { heldWith, started } from './live.ts';
import { materialOf, minutesOf } from './reviewed.ts';

const bits = fc.constantFrom(
  'FVK ',
  '(FVK)',
  '811218-9876',
  '| Summa | 3 |\n',
  '[x](#)',
  '4. ',
  'a) ',
  '\n',
  '**',
  'å',
  ', ',
  '(15 min) ',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
);

test('whatever minutes say, they are read to the end, and each place is in them', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const whole = minutesOf(text);
      const last = whole.split(/\r\n|[\n\r\u2028\u2029\u0085]/).length;
      for (const { place } of review(await materialOf({ text: whole })))
        if (place.line !== null) expect(place.line).toBeLessThanOrEqual(last);
    }),
    { numRuns: 100 },
  );
});

test('whatever is noted, no personal identity number is repeated', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
      const findings = review(fromMeeting(heldWith({}, started(3), note)));
      for (const { kind, quote } of findings) if (kind === 'personal identity number') expect(quote).toMatch(/•{4}$/);
    }),
    { numRuns: 200 },
  );
});

test.each(['A ', 'Ab, ', '(', '1', 'nästa möte ', 'förslag till ', 'Samverkan Norra '])(
  'long runs of “%s” are read through and say nothing',
  (unit) => {
    const text = unit.repeat(4000);
    const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 3, letter: null, text } as const;
    expect(review(fromMeeting(heldWith({}, started(3), note)))).toEqual(review(fromMeeting(heldWith({}, started(3)))));
  },
);

import { languages } from '../../../src/i18n/languages.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { faultText } from '../../../src/review/finding-text.ts';
import { heldWith, started } from '../live.ts';
import { foundIn } from '../reviewed.ts';

const kind = 'answers after the send-out';
const round = (until: string, reason = 'Ny lag'): Event => ({
  type: 'FollowUpAgreed',
  entry: 'u1',
  item: 3,
  what: 'Riktlinje för utskrivning',
  who: null,
  when: null,
  consultation: { recipients: 'kommunerna', from: '2024-09-02', until, meeting: null, reason },
});
const next: Event = { type: 'NextMeetingSet', date: '2024-11-05', start: null, end: null };

test('H3 a two-month round is flagged where its answers come after the kallelse is sent', () => {
  const [finding] = foundIn(kind, heldWith({}, started(3), round('2024-11-02'), next));
  expect(finding).toMatchObject({ place: { item: 3 }, quote: 'Riktlinje för utskrivning' });
  expect(finding && faultText(finding, languages.sv)).toBe(
    'Svaren på synpunktsrundan ”Riktlinje för utskrivning” kommer 2 november 2024, efter att kallelsen till mötet 5 november 2024 skickas (29 oktober 2024).',
  );
});

test('H3 a one-month round is not, nor one for a meeting nobody has set', () => {
  expect(foundIn(kind, heldWith({}, started(3), round('2024-10-02'), next))).toEqual([]);
  expect(foundIn(kind, heldWith({}, started(3), round('2024-11-02')))).toEqual([]);
});

test('H3 a consultation lacks neither somebody nor a time', () => {
  expect(foundIn('follow-up incomplete', heldWith({}, started(3), round('2024-11-02')))).toEqual([]);
});

test('H3 what is asked of whom, and why, is read like the rest', () => {
  // A number Skatteverket gives out for tests.
  const meeting = heldWith({}, started(3), round('2024-10-02', 'ärendet rör 811218-9876'));
  expect(foundIn('personal identity number', meeting)).toMatchObject([{ place: { item: 3 } }]);
});

import type { Consultation, Event } from '../../../src/meeting/events.ts';
import { item } from '../../support/board.ts';
import { linesOf, under } from '../document/opened.ts';
import { held, summonsOf, type Timed } from '../records/record.ts';
import { said } from '../records/said.ts';
import { comparable, readBack, roundTrip } from '../round-trip.ts';

const round = (more: Partial<Consultation> = {}, place: number | null = 4): Event => ({
  type: 'FollowUpAgreed',
  entry: 'u1',
  item: place,
  what: 'Riktlinje för utskrivning',
  who: null,
  when: null,
  consultation: {
    recipients: 'kommunerna och sjukhusen',
    from: '2024-09-02',
    until: '2024-10-02',
    meeting: null,
    reason: 'Nytt system i höst',
    ...more,
  },
});
const next: Event = { type: 'NextMeetingSet', date: '2024-11-05', start: null, end: null };
const agenda = [
  item(1, 'Mötets öppnande', { formality: 'opening' }),
  item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
  item(3, 'Föregående mötesanteckning', { formality: 'minutes approval' }),
  item(4, 'Utskrivning', { body: 'Läget redovisades.' }),
  item(5, 'Nästa möte', { formality: 'next meeting' }),
];
const meeting = (...events: readonly Event[]) =>
  held(
    summonsOf(agenda),
    events.map((event, minute): Timed => [minute, event]),
  );

test.each<[string, readonly Event[], string]>([
  [
    'for the next meeting, with the reason',
    [round(), next],
    'Synpunktsrunda: Riktlinje för utskrivning. Mottagare: kommunerna och sjukhusen. Tid: 2 september 2024 – 2 oktober 2024, inför mötet 5 november 2024. Skäl: Nytt system i höst.',
  ],
  [
    'for a meeting named',
    [round({ meeting: '2025-01-14', reason: null }), next],
    'Synpunktsrunda: Riktlinje för utskrivning. Mottagare: kommunerna och sjukhusen. Tid: 2 september 2024 – 2 oktober 2024, inför mötet 14 januari 2025.',
  ],
  [
    'while nobody knows for which meeting',
    [round({ reason: null })],
    'Synpunktsrunda: Riktlinje för utskrivning. Mottagare: kommunerna och sjukhusen. Tid: 2 september 2024 – 2 oktober 2024.',
  ],
])('H3 a consultation is told under its item: %s', async (_, events, line) => {
  expect(under(await linesOf(meeting(...events)), '4. Utskrivning', '5. Nästa möte')).toEqual([
    'Läget redovisades.',
    'Uppföljning:',
    line,
  ]);
});

test('H3 one of no item stands at the end, and English minutes say it in English', () => {
  const lines = said(meeting(round({}, null), next), 'en');
  expect(lines.slice(lines.indexOf('Follow-up')).slice(0, 2)).toEqual([
    'Follow-up',
    '- Consultation: Riktlinje för utskrivning. Recipients: kommunerna och sjukhusen. Time: 2 September 2024 – 2 October 2024, for the meeting on 5 November 2024. Reason: Nytt system i höst.',
  ]);
});

test('H3 the minutes of the next meeting tell it among what was left, whenever that meeting has its own next', async () => {
  const { what, who, when, consultation } = round({ meeting: '2024-11-05' }) as Extract<
    Event,
    { type: 'FollowUpAgreed' }
  >;
  const carried = [{ id: 'c1', item: null, what, who, when, ...(consultation && { consultation }) }];
  const later = {
    ...held(summonsOf(agenda), [[1, { ...next, date: '2025-01-14' } as Event]]),
    carried,
  };
  expect((await linesOf(later)).find((line) => line.startsWith('Synpunktsrunda'))).toContain('inför mötet 5 november');
});

test.each([4, null])('H3 what is read back of it reads the same again, agreed at item %p', async (place) => {
  const once = await readBack(meeting(round({}, place), next));
  expect(JSON.stringify(once.summons)).toContain('Synpunktsrunda: Riktlinje för utskrivning.');
  expect(comparable((await roundTrip(once.summons)).summons)).toEqual(comparable(once.summons));
});

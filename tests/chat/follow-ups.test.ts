import { parseChat } from '../../src/chat/parse.ts';
import { followUpsText } from '../../src/chat/replies/follow-ups-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Event } from '../../src/meeting/events.ts';
import { closed, fixed, meetingAfter, received, underWay } from '../support/board.ts';

const { sv, en } = languages;
const two = { number: 2 } as const;

test.each([
  ['klar 2', { type: 'EndFollowUp', followUp: two, how: 'done', words: null }],
  ['Klar 2: rapporten är skickad', { type: 'EndFollowUp', followUp: two, how: 'done', words: 'rapporten är skickad' }],
  ['uppföljning 2 klar', { type: 'EndFollowUp', followUp: two, how: 'done', words: null }],
  ['uppföljning nr 2: klart, skickad', { type: 'EndFollowUp', followUp: two, how: 'done', words: 'skickad' }],
  ['klar uppföljning 2.', { type: 'EndFollowUp', followUp: two, how: 'done', words: null }],
  ['done 2', { type: 'EndFollowUp', followUp: two, how: 'done', words: null }],
  ['flytta uppföljning 2 till hösten', { type: 'MoveFollowUp', followUp: two, when: 'hösten' }],
  ['move follow-up 2 to autumn', { type: 'MoveFollowUp', followUp: two, when: 'autumn' }],
  [
    'lämna över uppföljning 2 till Beredningen.',
    { type: 'EndFollowUp', followUp: two, how: 'handed over', words: 'Beredningen' },
  ],
  ['stryk uppföljning 2: behövs inte', { type: 'EndFollowUp', followUp: two, how: 'struck', words: 'behövs inte' }],
  ['stryk uppföljning 2, behövs inte', { type: 'EndFollowUp', followUp: two, how: 'struck', words: 'behövs inte' }],
])('L1 “%s” is understood', (text, command) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'command', command });
});

test.each([
  ['klar', 'doneFollowUp', 'follow-up'],
  ['klar med det', 'doneFollowUp', 'follow-up'],
  ['klar 2b', 'doneFollowUp', 'follow-up'],
  ['flytta uppföljning 2', 'moveFollowUp', 'follow-up'],
  ['lämna över uppföljning 2', 'handOverFollowUp', 'follow-up'],
  ['stryk uppföljning 2', 'strikeFollowUp', 'reason'],
])('L1 “%s” is asked about', (text, command, needs) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'incomplete', command, needs });
});

const carried = [
  { what: 'Remissen', who: 'Karin Ek', when: 'november' },
  { what: 'Planen', who: null, when: 'nästa möte', meetingDay: '2024-04-09' },
];
const past: readonly Event[] = [received, { ...fixed, carried } as Event, ...underWay.slice(2)];
const agreed: Event = { type: 'FollowUpAgreed', entry: 'u9', item: 4, what: '*Stödet*', who: null, when: null };
const ended: Event = { type: 'FollowUpEnded', followUp: 'c1', how: 'struck', words: 'behövs inte' };

test('L1 the list tells the open ones and those that ended, each with a number that it keeps', () => {
  expect(followUpsText(meetingAfter([...past, agreed, ended]), false, sv)).toBe(
    [
      '**Uppföljningar**',
      '- **2** Planen. När: nästa möte (9 april 2024).',
      '- **3** \\*Stödet\\*.',
      '',
      '**Avslutade**',
      '- **1** Remissen. Ansvarig: Karin Ek. När: november. Struken: behövs inte.',
    ].join('\n'),
  );
  expect(followUpsText(meetingAfter(past), true, sv)).toContain('Skriv till exempel **klar 1**');
  expect(followUpsText(meetingAfter(past), true, en)).toContain('Write for example **done 1**');
  expect(followUpsText(meetingAfter(underWay), true, sv)).toBe('Det finns inget att följa upp.');
});

test('L1 a long list fits in one message of Teams', () => {
  const many = Array.from({ length: 300 }, () => ({ what: 'X'.repeat(5_000), who: null, when: null }));
  const text = followUpsText(meetingAfter([received, { ...fixed, carried: many } as Event]), true, sv);
  expect(Buffer.byteLength(text)).toBeLessThan(28 * 1024);
  expect(text).toContain('… och 260 till.');
});

test.each<[Event, string]>([
  [ended, 'Uppföljningen är struken: Remissen.'],
  [{ ...ended, how: 'done', words: null } as Event, 'Uppföljningen är klar: Remissen.'],
  [{ ...ended, how: 'handed over', words: 'Beredningen' } as Event, 'Uppföljningen är överlämnad: Remissen.'],
  [{ type: 'FollowUpMoved', followUp: 'c2', when: 'hösten' }, 'Uppföljningen har en ny tid: Planen; hösten.'],
])('L1 what became of it is answered', (event, said) => {
  expect(replyTo([event], meetingAfter([...past, event]), sv, 'Europe/Stockholm')).toBe(said);
  // After the close it is no correction.
  expect(replyTo([event], meetingAfter([...past, closed, event]), sv, 'Europe/Stockholm')).toBe(said);
});

import { parseChat } from '../../src/chat/parse.ts';
import { incompleteText } from '../../src/chat/replies/incomplete-text.ts';
import { refusalText } from '../../src/chat/replies/refusal-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import { after, asks, dahl, meetingAfter, underWay } from '../support/board.ts';

const { sv, en } = languages;
const today = '2024-09-02';
const read = (text: string) => parseChat(text, today);
const usual = { item: null, from: null, until: null, meeting: null, reason: null };
const round = { ...usual, what: 'Riktlinje', recipients: 'kommunerna' };

test.each<[string, object]>([
  ['synpunktsrunda Riktlinje; kommunerna', {}],
  ['Synpunktsrunda: Riktlinje ;  kommunerna.', {}],
  ['synpunktsrunda punkt 7: Riktlinje; kommunerna', { item: 7 }],
  ['synpunktsrunda Riktlinje; kommunerna; 1 månad; skäl: ny lag', { until: { months: 1 }, reason: 'ny lag' }],
  ['synpunktsrunda Riktlinje; kommunerna; en månad; skälet ny lag.', { until: { months: 1 }, reason: 'ny lag' }],
  ['synpunktsrunda Riktlinje; kommunerna; sex veckor', { until: { weeks: 6 } }],
  ['synpunktsrunda Riktlinje; kommunerna; svar 2 oktober', { until: '2024-10-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; svar senast den 2/10', { until: '2024-10-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; till 2 oktober 2025', { until: '2025-10-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; t.o.m. 2024-10-02', { until: '2024-10-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; 2 oktober', { until: '2024-10-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; från 2 september', { from: '2024-09-02' }],
  ['synpunktsrunda Riktlinje; kommunerna; från och med 30 augusti', { from: '2024-08-30' }],
  ['synpunktsrunda Riktlinje; kommunerna; från 1 juni', { from: '2025-06-01' }],
  ['synpunktsrunda Riktlinje; kommunerna; från 1 juni 2024', { from: '2024-06-01' }],
  ['synpunktsrunda Riktlinje; kommunerna; till mötet den 5 november', { meeting: '2024-11-05' }],
  ['synpunktsrunda Riktlinje; kommunerna; inför nästa möte', {}],
  [
    'synpunktsrunda Riktlinje; kommunerna; skäl: lag; förordning; till mötet 5/11; från 3/9; till 3/10',
    { from: '2024-09-03', until: '2024-10-03', meeting: '2024-11-05', reason: 'lag; förordning' },
  ],
  [
    'consultation Riktlinje; kommunerna; two months; for the meeting 5 November; because of the law',
    { until: { months: 2 }, meeting: '2024-11-05', reason: 'of the law' },
  ],
])('H3 %s', (text, told) => {
  expect(read(text)).toEqual({ say: 'command', command: { type: 'StartConsultation', ...round, ...told } });
});

test.each([
  'synpunktsrunda',
  'synpunktsrunda Riktlinje',
  'synpunktsrunda Riktlinje;',
  'synpunktsrunda ; kommunerna',
  'synpunktsrunda Riktlinje; kommunerna; sjukhusen',
  'synpunktsrunda Riktlinje; kommunerna; till november',
  'synpunktsrunda Riktlinje; kommunerna; 1 månad; svar 2 oktober',
  'synpunktsrunda Riktlinje; kommunerna; skäl:',
])('H3 %s is asked about, with an example', (text) => {
  const saying = read(text);
  if (saying.say !== 'incomplete') throw new Error(`${text}: ${saying.say}`);
  expect(saying).toEqual({ say: 'incomplete', command: 'consultation', needs: 'consultation' });
  const { example } = sv.chat.commands.consultation;
  expect(incompleteText(saying, sv)).toContain(`Till exempel: **${example}**`);
});

test.each([sv, en])('H3 the example is right as it stands, in $locale', (words) => {
  expect(read(words.chat.commands.consultation.example)).toMatchObject({
    command: { type: 'StartConsultation', until: { months: 1 } },
  });
});

const next = (date: string): Event => ({ type: 'NextMeetingSet', date, start: null, end: null });
const answered = (text: string, past: readonly Event[], words = sv): string => {
  const [saying, meeting] = [read(text), meetingAfter([...underWay, ...past])];
  if (saying.say !== 'command') throw new Error(`${text}: ${saying.say}`);
  const decision = decide(meeting, saying.command, asks(dahl));
  if (isRefusal(decision)) return refusalText(decision, meeting, words);
  return replyTo(decision, after(meeting, dahl, saying.command), words, 'Europe/Stockholm');
};
const typed = 'synpunktsrunda Riktlinje; kommunerna; från 2 september';

test.each<[string, string, readonly Event[], string]>([
  [
    'with its days',
    typed,
    [],
    'Synpunktsrunda är antecknad: Riktlinje, till kommunerna. Den går ut måndag 2 september 2024 och svaren ska vara inne lördag 2 november 2024.',
  ],
  [
    'with a warning where the answers come late for the next meeting',
    typed,
    [next('2024-11-05')],
    'Synpunktsrunda är antecknad: Riktlinje, till kommunerna. Den går ut måndag 2 september 2024 och svaren ska vara inne lördag 2 november 2024, inför mötet tisdag 5 november 2024. Observera: svaren om Riktlinje kommer lördag 2 november 2024, efter att kallelsen till mötet tisdag 5 november 2024 skickas (tisdag 29 oktober 2024).',
  ],
  [
    'without one where it is in time',
    `${typed}; 1 månad; skäl: ny lag`,
    [next('2024-11-05')],
    'Synpunktsrunda är antecknad: Riktlinje, till kommunerna. Den går ut måndag 2 september 2024 och svaren ska vara inne onsdag 2 oktober 2024, inför mötet tisdag 5 november 2024.',
  ],
  [
    'or refused for want of a reason, which is said how to give',
    `${typed}; 1 månad`,
    [],
    'En synpunktsrunda är normalt 2 månader, och till 2 oktober 2024 är kortare. Skriv samma sak igen med skälet sist, till exempel ”; skäl: ny lag i höst”.',
  ],
  [
    'or for days that cannot be',
    `${typed}; svar 1 september 2024; skäl: ny lag`,
    [],
    'Svaren kan inte vara inne 1 september 2024 när rundan går ut 2 september 2024. Skriv en senare dag, till exempel ”svar 2 oktober”.',
  ],
])('H3 a consultation is answered %s', (_, text, past, answer) => {
  expect(answered(text, past)).toBe(answer);
  expect(answered(text, past, en)).not.toBe(answer);
});

test('H3 the next meeting, once its day is set, is answered with what comes late for it', () => {
  const started: Event = {
    type: 'FollowUpAgreed',
    entry: 'u7',
    item: 3,
    what: 'Riktlinje',
    who: null,
    when: null,
    consultation: { recipients: 'kommunerna', from: today, until: '2024-11-02', meeting: null, reason: null },
  };
  expect(answered('nästa möte 5 november', [started])).toBe(
    'Nästa möte är tisdag 5 november 2024. Observera: svaren om Riktlinje kommer lördag 2 november 2024, efter att kallelsen till mötet tisdag 5 november 2024 skickas (tisdag 29 oktober 2024).',
  );
  expect(answered('nästa möte 12 november', [started])).toBe('Nästa möte är tisdag 12 november 2024.');
});

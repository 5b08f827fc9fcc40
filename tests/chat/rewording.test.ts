import { parseChat } from '../../src/chat/parse.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import { meetingAfter, underWay } from '../support/board.ts';

test.each<[string, number | null, string, string]>([
  ['byt ut Asmundson mot Asmundsson', null, 'Asmundson', 'Asmundsson'],
  ['byt ut punkt 4: planen mot förslaget till plan', 4, 'planen', 'förslaget till plan'],
  ['byt ut "mot slutet" mot "i slutet"', null, 'mot slutet', 'i slutet'],
  ['byt ut ”(15 min) Eva” mot ””', null, '(15 min) Eva', ''],
  ['replace "the plan" with "the proposal"', null, 'the plan', 'the proposal'],
  ['byt ut vakt mot mot', null, 'vakt', 'mot'],
])('%s', (text, item, from, to) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'command', command: { type: 'Reword', item, from, to } });
});

test.each(['byt ut', 'byt ut planen', 'byt ut planen mot', 'byt ut mot planen'])('%s is asked about', (text) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'incomplete', command: 'reword', needs: 'wording' });
});

test('the answer says what was put in the place of what', () => {
  const reply = (to: string): string => {
    const event = { type: 'WordingMended', item: null, from: 'planen', to } as const;
    return replyTo([event], meetingAfter([...underWay, event]), languages.sv, 'Europe/Stockholm');
  };
  expect(reply('förslaget')).toContain('Orden ”planen” är utbytta mot ”förslaget”.');
  expect(reply('')).toContain('Orden ”planen” är borttagna.');
});

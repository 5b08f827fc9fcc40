import { parseChat } from '../../src/chat/parse.ts';
import { replyTo } from '../../src/chat/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Setting } from '../../src/meeting/settings.ts';
import { meetingAfter, underWay } from '../support/board.ts';

test.each<[string, Setting]>([
  ['inställning numrering 1)', { name: 'numbering', value: '1)' }],
  ['Inställning: numrering: 1.', { name: 'numbering', value: '1.' }],
  ['inställning bokstäver a.', { name: 'letters', value: 'a.' }],
  ['inställning ställningstagande under', { name: 'position', value: 'below' }],
  ['setting position above', { name: 'position', value: 'above' }],
  ['inställning frånvaro huvudet', { name: 'absences', value: 'head' }],
  ['inställning frånvaro punkt 1', { name: 'absences', value: 'opening' }],
  ['inställning rubrik Minnesanteckningar', { name: 'title', value: 'Minnesanteckningar' }],
])('%s', (text, setting) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'command', command: { type: 'ChangeSetting', setting } });
});

test.each([
  'inställning',
  'inställning färg blå',
  'inställning numrering A',
  'inställning rubrik',
  'inställning bokstäver',
])('%s is asked about', (text) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'incomplete', command: 'setting', needs: 'setting' });
});

test('the answer says what it is now, in words', () => {
  const event = { type: 'SettingChanged', setting: { name: 'position', value: 'below' } } as const;
  const meeting = meetingAfter([...underWay, event]);
  expect(replyTo([event], meeting, languages.sv, 'Europe/Stockholm')).toContain('ställningstagande under');
  expect(replyTo([event], meeting, languages.en, 'Europe/Stockholm')).toContain('position below');
});

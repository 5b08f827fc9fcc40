import { parseChat } from '../../src/chat/parse.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Setting } from '../../src/meeting/board/settings.ts';
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
  ['inställning stående punkt Ärenden till SRO', { name: 'standing item', of: 'Ärenden till SRO', value: true }],
  ['inställning stående punkt ta bort Bemanning', { name: 'standing item', of: 'Bemanning', value: false }],
  [
    'inställning förkortning SRO = Styrgruppen, västra',
    { name: 'abbreviation', of: 'SRO', value: 'Styrgruppen, västra' },
  ],
  ['inställning förkortning LGS', { name: 'abbreviation', of: 'LGS', value: '' }],
  ['inställning förkortning ta bort SRO', { name: 'abbreviation', of: 'SRO', value: null }],
  ['inställning tar ställning Administration.', { name: 'takes positions', of: 'Administration', value: 'yes' }],
  ['inställning tar inte ställning: Beredning (VGR)', { name: 'takes positions', of: 'Beredning (VGR)', value: 'no' }],
  ['setting takes positions Secretariat', { name: 'takes positions', of: 'Secretariat', value: 'yes' }],
  ['setting takes no positions Secretariat', { name: 'takes positions', of: 'Secretariat', value: 'no' }],
  ['inställning mapp Norra kusten', { name: 'folder', value: 'Norra kusten' }],
  ['setting folder none', { name: 'folder', value: null }],
  ['inställning synpunktsrunda 2 månader', { name: 'consultation', value: 2 }],
  ['inställning utskick 7', { name: 'send-out', value: 7 }],
])('%s', (text, setting) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'command', command: { type: 'ChangeSetting', setting } });
});

test.each(['inställning', 'Inställningar', 'settings'])('%s shows them all', (text) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'settings' });
});

test.each([
  'inställning färg blå',
  'inställning numrering A',
  'inställning rubrik',
  'inställning bokstäver',
  'inställning bokstäver ta bort',
  'inställning stående punkt',
  'inställning förkortning',
  'inställning förkortning ta bort',
  'inställning tar ställning',
  'inställning tar inte ställning',
  'inställning mapp',
  'inställning synpunktsrunda 13 månader',
  'inställning utskick noll dagar',
])('%s is asked about', (text) => {
  expect(parseChat(text, '2024-04-09')).toEqual({ say: 'incomplete', command: 'setting', needs: 'setting' });
});

test.each<[Setting, string]>([
  [{ name: 'standing item', of: 'Bemanning', value: true }, 'ändrad: stående punkt Bemanning.'],
  [{ name: 'standing item', of: 'Bemanning', value: false }, 'borttagen: stående punkt Bemanning.'],
  [{ name: 'abbreviation', of: 'SRO', value: 'Styrgruppen' }, 'ändrad: förkortning SRO = Styrgruppen.'],
  [{ name: 'abbreviation', of: 'SRO', value: null }, 'borttagen: förkortning SRO.'],
  [{ name: 'folder', value: null }, 'borttagen: mapp.'],
  [{ name: 'consultation', value: 1 }, 'ändrad: synpunktsrunda 1 månad.'],
  [{ name: 'send-out', value: 10 }, 'ändrad: utskick 10 dagar.'],
])('%j is told as “%s”', (setting, told) => {
  const event = { type: 'SettingChanged', setting } as const;
  expect(replyTo([event], meetingAfter([...underWay, event]), languages.sv, 'Europe/Stockholm')).toContain(told);
});

test('the answer says what it is now, in words', () => {
  const event = { type: 'SettingChanged', setting: { name: 'position', value: 'below' } } as const;
  const meeting = meetingAfter([...underWay, event]);
  expect(replyTo([event], meeting, languages.sv, 'Europe/Stockholm')).toContain('ställningstagande under');
  expect(replyTo([event], meeting, languages.en, 'Europe/Stockholm')).toContain('position below');
});

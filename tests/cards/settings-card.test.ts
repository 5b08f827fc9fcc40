import { intentOf, readPress } from '../../src/cards/payload.ts';
import { show } from '../../src/cards/show.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Setting } from '../../src/meeting/board/settings.ts';
import { settingsIn, typedSettings } from '../../src/meeting/board/typed-settings.ts';
import type { Event } from '../../src/meeting/events.ts';
import { meetingAfter, underWay } from '../support/board.ts';
import { dataOf, inputsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { viewOf } from './scenes/stations.ts';

const changed = (setting: Setting): Event => ({ type: 'SettingChanged', setting });
const meeting = meetingAfter([
  ...underWay,
  changed({ name: 'standing item', of: 'Bemanning', value: true }),
  changed({ name: 'abbreviation', of: 'SRO', value: 'Styrgruppen' }),
  changed({ name: 'abbreviation', of: 'LGS', value: '' }),
  changed({ name: 'folder', value: 'Norra' }),
]);
const card = shown('settings', viewOf(meeting, { viewer: 'lead' }));
/** What a client sends when nothing was touched. */
const untouched = Object.fromEntries(Object.values(inputsOf(card)).map(({ id, value }) => [String(id), String(value)]));

test('the card shows every setting as it is', () => {
  expect(untouched).toEqual({
    'setting-title': 'Mötesanteckning',
    'setting-numbering': '1.',
    'setting-letters': 'a)',
    'setting-position': 'above',
    'setting-absences': 'opening',
    'setting-standing item': 'Bemanning',
    'setting-abbreviation': 'SRO = Styrgruppen\nLGS',
    'setting-takes positions': '0,1',
    'setting-folder': 'Norra',
    'setting-consultation': '2',
    'setting-send-out': '7',
  });
});

test('saving it untouched changes nothing', () => {
  expect(settingsIn(typedSettings(meeting) ?? {}, meeting)).toEqual([]);
});

test.each<[string, string, readonly Setting[]]>([
  ['title', 'Protokoll', [{ name: 'title', value: 'Protokoll' }]],
  ['title', ' ', []],
  ['numbering', '1)', [{ name: 'numbering', value: '1)' }]],
  ['numbering', 'I.', []],
  ['position', 'below', [{ name: 'position', value: 'below' }]],
  [
    'standing item',
    'Ärenden till SRO\n\n Budget ',
    [
      { name: 'standing item', of: 'Bemanning', value: false },
      { name: 'standing item', of: 'Ärenden till SRO', value: true },
      { name: 'standing item', of: 'Budget', value: true },
    ],
  ],
  [
    'abbreviation',
    'SRO = Styrgruppen = den gamla',
    [
      { name: 'abbreviation', of: 'LGS', value: null },
      { name: 'abbreviation', of: 'SRO', value: 'Styrgruppen = den gamla' },
    ],
  ],
  ['takes positions', '0', [{ name: 'takes positions', of: 'Beredning', value: 'no' }]],
  ['takes positions', '', []],
  ['folder', '', [{ name: 'folder', value: null }]],
  ['consultation', '1', [{ name: 'consultation', value: 1 }]],
  ['consultation', '13', []],
  ['send-out', '0', []],
])('%s saved as “%s”', (name, value, expected) => {
  expect(settingsIn({ ...typedSettings(meeting), [name]: value }, meeting)).toEqual(expected);
});

test('its button asks for each change, and for nothing where the inputs did not come', () => {
  const read = readPress(dataOf(card, languages.sv.cards.buttons.saveSettings));
  if (!read) throw new Error('no press');
  const words = languages.sv;
  const inputs = { ...untouched, 'setting-title': 'Protokoll', 'setting-letters': 'a.' };
  expect(intentOf(read.press, { inputs, meeting, words })).toEqual({
    commands: [
      { type: 'ChangeSetting', setting: { name: 'title', value: 'Protokoll' } },
      { type: 'ChangeSetting', setting: { name: 'letters', value: 'a.' } },
    ],
  });
  expect(intentOf(read.press, { inputs: {}, meeting, words })).toEqual({ show: 'card', page: null });
});

test('nobody but chair and secretary gets it', () => {
  expect(show('settings', viewOf(meeting))).toBeNull();
});

import { languages } from '../../../src/i18n/languages.ts';
import { abbreviations, folderOf, type Setting, standingItems } from '../../../src/meeting/board/settings.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { berg, dahl, fixed, given, links, meetingAfter, received, underWay } from '../../support/board.ts';

const numbering: Setting = { name: 'numbering', value: '1)' };
const changed: Event = { type: 'SettingChanged', setting: numbering };
const change = { type: 'ChangeSetting', setting: numbering } as const;

test('A1 F3 a board sets how its minutes look, against what the kallelse shows', () => {
  expect(given(...underWay).when(dahl, change)).toEqual([changed]);
  const { summons } = meetingAfter([
    ...underWay,
    changed,
    { type: 'SettingChanged', setting: { name: 'title', value: 'Protokoll' } },
  ]);
  expect(summons?.meeting).toMatchObject({ title: 'Protokoll', style: { numbering: '1)', letters: 'a)' } });
});

test('what is set so already changes nothing', () => {
  expect(given(...underWay, changed).when(dahl, change)).toEqual([]);
  expect(given(...underWay).when(dahl, { type: 'ChangeSetting', setting: { name: 'letters', value: 'a)' } })).toEqual(
    [],
  );
});

test('the next meeting keeps what was set, the newest of each', () => {
  const settings: readonly Setting[] = [numbering, { name: 'absences', value: 'head' }];
  const next = meetingAfter([received, { type: 'SummonsFixed', links, lead: null, settings }]);
  expect(next.summons?.meeting.style).toMatchObject({ numbering: '1)', absences: 'head' });
  expect(
    meetingAfter([
      received,
      { ...fixed, settings } as Event,
      { type: 'SettingChanged', setting: { name: 'numbering', value: '1.' } },
    ]).settings,
  ).toEqual([
    { name: 'absences', value: 'head' },
    { name: 'numbering', value: '1.' },
  ]);
});

test('settings are for leads, need a value, and after the close are corrections', () => {
  expect(given(...underWay).when(berg, change)).toEqual({ reason: 'only chair or secretary' });
  expect(given().when(dahl, change)).toEqual({ reason: 'no summons' });
  expect(given(...underWay).when(dahl, { type: 'ChangeSetting', setting: { name: 'title', value: ' ' } })).toEqual({
    reason: 'text missing',
  });
  expect(given(...underWay, { type: 'MeetingClosed', words: null }).when(dahl, change)).toEqual([
    { type: 'CorrectionMade' },
    changed,
  ]);
});

const standing = (of: string, value = true): Setting => ({ name: 'standing item', of, value });
const habit = (setting: Setting): Event => ({ type: 'SettingChanged', setting });

test('H4 standing items and abbreviations add up, each by its own words, until they are taken away', () => {
  const { settings } = meetingAfter([
    ...underWay,
    habit(standing('Ärenden till SRO')),
    habit(standing('Bemanning')),
    habit({ name: 'abbreviation', of: 'SRO', value: 'Styrgruppen' }),
    habit({ name: 'folder', value: 'Norra' }),
    habit(standing('ärenden  till sro', false)),
  ]);
  expect(standingItems(settings)).toEqual(['Bemanning']);
  expect([...abbreviations(settings)]).toEqual([['SRO', 'Styrgruppen']]);
  expect(folderOf(settings)).toBe('Norra');
});

test('what is so already, or was never there, changes nothing', () => {
  const known = given(...underWay, habit(standing('Bemanning')));
  expect(known.when(dahl, { type: 'ChangeSetting', setting: standing('bemanning') })).toEqual([]);
  expect(known.when(dahl, { type: 'ChangeSetting', setting: standing('Annat', false) })).toEqual([]);
  expect(known.when(dahl, { type: 'ChangeSetting', setting: { name: 'folder', value: null } })).toEqual([]);
  expect(known.when(dahl, { type: 'ChangeSetting', setting: standing(' ') })).toEqual({ reason: 'text missing' });
});

test('how the board wants its coming meetings is no correction of signed minutes, how they look is', () => {
  const signed = given(...underWay, { type: 'MeetingClosed', words: null }, { type: 'MinutesSignedOff', person: 'p1' });
  expect(signed.when(dahl, { type: 'ChangeSetting', setting: standing('Bemanning') })).toEqual([
    habit(standing('Bemanning')),
  ]);
  expect(signed.when(dahl, change)).toEqual({ reason: 'signed off' });
});

test('words are short and lists end, so that all settings fit on a card', () => {
  const many = Array.from({ length: 40 }, (_, index) => habit(standing(`Punkt ${index}`)));
  const full = given(...underWay, ...many);
  expect(full.when(dahl, { type: 'ChangeSetting', setting: standing('En till') })).toEqual({
    reason: 'list full',
    most: 40,
  });
  expect(full.when(dahl, { type: 'ChangeSetting', setting: standing('Punkt 7', false) })).toHaveLength(1);
  const other: Setting = { name: 'abbreviation', of: 'SRO', value: 'x'.repeat(121) };
  expect(full.when(dahl, { type: 'ChangeSetting', setting: other })).toEqual({ reason: 'text too long', limit: 120 });
});

test.each(
  Object.values(languages).flatMap(({ desk: { releasedFolder } }) =>
    [releasedFolder, ` ${releasedFolder.toUpperCase()}. `, `${releasedFolder}/Norra`, `\\${releasedFolder}`].map(
      (folder) => [folder],
    ),
  ),
)('no board’s drafts get into “%s”', (folder) => {
  const setting: Setting = { name: 'folder', value: folder };
  expect(given(...underWay).when(dahl, { type: 'ChangeSetting', setting })).toEqual({ reason: 'folder taken', folder });
});

import { isDate } from '../../language/calendar.ts';
import { isSet, isTaken, longestSetting, mostListed, type Setting, set } from '../board/settings.ts';
import type { Asked, CommandOf } from '../commands.ts';
import type { Meeting } from '../meeting.ts';
import { currentVisit, leads, personOf } from '../meeting.ts';
import { isAnonymous } from '../people/account.ts';
import { groupNamed, groupOf } from '../people/seats.ts';
import type { Refusal } from '../refusal.ts';
import { type Decision, notKeepingRecord, notLead, notText, refuse } from './guards.ts';
import { itemMeant } from './positions.ts';

export const takeNote = (meeting: Meeting, command: CommandOf<'TakeNote'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked) ?? notText(command.text);
  if (no) return no;
  const item = itemMeant(meeting, command.item, command.letter === null ? [] : [command.letter]);
  if ('reason' in item) return item;
  const visit = currentVisit(meeting);
  const letter =
    command.item === null && visit?.item === item.number ? (command.letter ?? visit.letter) : command.letter;
  const { kind, text } = command;
  return [{ type: 'NoteTaken', entry: `n${meeting.seq + 1}`, kind, item: item.number, letter, text }];
};

export const raiseOtherMatter = (meeting: Meeting, { text }: CommandOf<'RaiseOtherMatter'>, asked: Asked): Decision => {
  if (meeting.phase === 'empty') return refuse('no summons');
  if (meeting.phase === 'closed') return refuse('closed');
  const person = personOf(meeting, asked.by.user);
  const isCalled = person !== null && groupOf(meeting, person) !== null;
  if (!isCalled && !leads(meeting, asked.by.user))
    return refuse(isAnonymous(asked.by.user) ? 'anonymous account' : 'not called');
  const raised = meeting.otherMatters.some((matter) => matter.text === text && matter.person === (person?.id ?? null));
  if (raised) return [];
  return (
    notText(text) ?? [{ type: 'OtherMatterRaised', entry: `m${meeting.seq + 1}`, person: person?.id ?? null, text }]
  );
};

const notSettingText = (text: string): Refusal | null =>
  notText(text) ?? (text.length > longestSetting ? { reason: 'text too long', limit: longestSetting } : null);

/** Lists are bounded, so that all settings fit on one card. */
const notListed = (settings: readonly Setting[], setting: Setting): Refusal | null => {
  const others = settings.filter(({ name }) => name === setting.name);
  const adds = 'of' in setting && set(others, setting).length > others.length;
  return adds && others.length >= mostListed ? { reason: 'list full', most: mostListed } : null;
};

const notFree = (setting: Setting): Refusal | null => {
  const folder = setting.name === 'folder' ? setting.value : null;
  return folder !== null && isTaken(folder) ? { reason: 'folder taken', folder } : null;
};

/** An abbreviation that everybody knows has no words. */
const settingTexts = (setting: Setting): readonly string[] =>
  ('of' in setting ? [setting.of, setting.value || null] : [setting.value]).filter((part) => typeof part === 'string');

/** Of the group that is meant, by the name the kallelse has for it. */
const withGroup = (meeting: Meeting, setting: Setting): Setting | Refusal => {
  if (setting.name !== 'takes positions') return setting;
  const groups = meeting.summons?.groups.map(({ name }) => name) ?? [];
  const of = groupNamed(groups, setting.of);
  return of === null ? { reason: 'unknown group', name: setting.of, groups } : { ...setting, of };
};

export const changeSetting = (meeting: Meeting, command: CommandOf<'ChangeSetting'>, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no || !meeting.summons) return no ?? refuse('no summons');
  const setting = withGroup(meeting, command.setting);
  if ('reason' in setting) return setting;
  const bad =
    settingTexts(setting).map(notSettingText).find(Boolean) ?? notListed(meeting.settings, setting) ?? notFree(setting);
  return bad ?? (isSet(meeting.summons, meeting.settings, setting) ? [] : [{ type: 'SettingChanged', setting }]);
};

const isClock = (text: string | null): boolean => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export const setNextMeeting = (meeting: Meeting, command: CommandOf<'SetNextMeeting'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  const { date, start, end } = command;
  if (!isDate(date) || !isClock(start) || !isClock(end)) return { reason: 'bad date', text: date };
  const known = meeting.nextMeeting;
  if (known?.date === date && known.start === start && known.end === end) return [];
  return [{ type: 'NextMeetingSet', date, start, end }];
};

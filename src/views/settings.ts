import { groupTakes } from '../meeting/board/settings.ts';
import { typedSettings } from '../meeting/board/typed-settings.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SettingsSection } from './after-sections.ts';

/** The board's settings as its form shows them; `form` is null before a kallelse is used. */
export const settingsSection = (meeting: Meeting): SettingsSection => {
  const groups = (meeting.summons?.groups ?? []).map((group) => ({
    name: group.name,
    takes: groupTakes(meeting.settings, group),
  }));
  return { form: typedSettings(meeting), groups };
};

import { pressKind } from '../kit/press-kind.ts';
import { settingsIn } from './settings-form.ts';

/** Buttons of the board's settings. */
export const settingsPresses = {
  'save settings': pressKind({}, (_, { inputs, meeting }) =>
    settingsIn(inputs, meeting).map((setting) => ({ type: 'ChangeSetting', setting })),
  ),
};

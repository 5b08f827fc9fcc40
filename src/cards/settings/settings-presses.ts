import type { Setting } from '../../meeting/board/settings.ts';
import { settingsIn, type TypedSettings } from '../../meeting/board/typed-settings.ts';
import { inputs as ids } from '../kit/inputs.ts';
import { pressKind } from '../kit/press-kind.ts';

const names: readonly Setting['name'][] = [
  ...(['title', 'numbering', 'letters', 'position', 'absences', 'standing item'] as const),
  ...(['abbreviation', 'takes positions', 'folder', 'consultation', 'send-out'] as const),
];

const typedIn = (inputs: Readonly<Record<string, string>>): TypedSettings =>
  Object.fromEntries(
    names.flatMap((name) => {
      const typed = inputs[ids.setting(name)];
      return typed === undefined ? [] : [[name, typed]];
    }),
  );

/** Buttons of the board's settings. */
export const settingsPresses = {
  'save settings': pressKind({}, (_, { inputs, meeting }) =>
    settingsIn(typedIn(inputs), meeting).map((setting) => ({ type: 'ChangeSetting', setting })),
  ),
};

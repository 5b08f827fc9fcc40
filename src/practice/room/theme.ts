import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Teams' three themes, by the names that its host gives them. */
export const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

/** The theme that the person's system asks for. */
export const themeNow = (): keyof typeof themes => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');

/** Calls `changed` at another theme, until what it returns is called. */
export const onTheme = (changed: () => void): (() => void) => {
  for (const preference of [dark, contrast]) preference.addEventListener('change', changed);
  return () => {
    for (const preference of [dark, contrast]) preference.removeEventListener('change', changed);
  };
};

export const useTheme = () => useSyncExternalStore(onTheme, themeNow);

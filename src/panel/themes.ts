import {
  type Theme as Tokens,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { Theme } from './connection/host.ts';

/** Teams' own looks. */
export const themes: Readonly<Record<Theme, Tokens>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

import type { Theme } from './host.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(forced-colors: active)');

/** The theme that is nearest to how the person has set the browser. */
export const browserTheme = (): Theme => {
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'default';
};

/** Calls back when the person sets the browser otherwise. */
export const onBrowserTheme = (listener: (theme: Theme) => void): void => {
  for (const query of [dark, contrast]) query.addEventListener('change', () => listener(browserTheme()));
};

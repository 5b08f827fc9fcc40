import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The themes of Teams: the name that a surface bears, and how a browser is asked for it in the practice room. */
export const themes = [
  { name: 'default', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

type Rules = 'all' | 'colours';
const runOnly = ['color-contrast', 'link-in-text-block'];

/** What breaks WCAG 2.1 AA or axe's best practices in a frame as it is now; of the rules about colours alone, if so asked. */
export const faultsIn = async (frame: Frame, rules: Rules = 'all'): Promise<readonly string[]> => {
  if (!(await frame.evaluate<boolean>('"axe" in globalThis'))) await frame.evaluate(axe.source);
  // A colour that still changes is neither the old nor the new one.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))),
  );
  const { violations } = await frame.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    rules === 'all' ? {} : { runOnly },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
};

/** The same in each theme. What is not a colour is the same in all of them, and is looked at in the first. */
export const faultsInThemes = async (
  page: Page,
  frame: Frame,
  looks: readonly (typeof themes)[number][] = themes,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, media } of looks) {
    await page.emulateMedia(media);
    await frame.locator(`.page.${name}`).waitFor();
    found.push(
      ...(await faultsIn(frame, name === looks[0]?.name ? 'all' : 'colours')).map((fault) => `${name}: ${fault}`),
    );
  }
  return found;
};

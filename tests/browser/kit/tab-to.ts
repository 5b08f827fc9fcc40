import type { Frame, Page } from 'playwright-core';

/** More stops than a page of the add-in has: whoever presses the key as often has been everywhere. */
const mostStops = 120;

/** Goes by the Tab key, or back by Shift and Tab, to what bears this name, and sees that its focus is drawn. */
export const tabTo = async (
  page: Page,
  frame: Frame,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  const said: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    const { label, outline } = await frame.evaluate(() => {
      const at = document.activeElement;
      const isBox =
        at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
      const named = (isBox ? at.labels?.[0] : null) ?? at;
      const style = at ? getComputedStyle(at) : null;
      return {
        label: at?.getAttribute('aria-label') ?? named?.textContent?.trim() ?? '',
        outline: style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
      };
    });
    said.push(label);
    if (typeof name === 'string' ? label === name : name.test(label)) {
      expect({ label, outline }).toEqual({ label, outline: true });
      return;
    }
  }
  throw new Error(`${name} is not to be had by the Tab key, but ${said.map((one) => one.slice(0, 40)).join(' | ')}`);
};

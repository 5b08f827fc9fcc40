import type { Locator } from 'playwright-core';
import { patience } from '../../support/browser.ts';

/** The titles of all buttons that look like a primary one, that is in the theme's brand colour, also under the pointer. */
const primariesIn = (page: Locator): Promise<readonly string[]> =>
  page.evaluate((main) => {
    const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
    const brand = ['', 'Hover', 'Pressed', 'Selected'].map((state) => {
      const sample = main.appendChild(document.createElement('i'));
      sample.style.background = `var(--colorBrandBackground${state})`;
      const colour = colourOf(sample);
      sample.remove();
      return colour;
    });
    return [...main.querySelectorAll('button, a')]
      .filter((one) => one.checkVisibility() && brand.includes(colourOf(one)))
      .map((one) => one.textContent ?? '');
  });

/** Waits until this is the one primary button of a page of the add-in. Throws with those there are. */
export const hasOnePrimary = async (page: Locator, title: string): Promise<void> => {
  let found: readonly string[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    found = await primariesIn(page);
    if (found.length === 1 && found[0] === title) return;
  }
  throw new Error(`Not “${title}” as the one primary button, but: ${found.join(', ') || 'none'}`);
};

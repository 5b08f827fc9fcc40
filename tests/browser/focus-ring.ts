import type { Page } from 'playwright-core';

/** Room around what has the focus, in pixels: a ring may lie outside it, as around a field and its buttons. */
const around = 12;

/** In the page: how many pixels differ between two pictures (PNG as base64) by a contrast of at least 3:1. */
const contrasting = async ([one, other]: readonly [string, string]): Promise<number> => {
  const pixels = async (picture: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  // Relative luminance as WCAG 2 defines it.
  const linear = (value = 0): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (of: Uint8ClampedArray, at: number): number =>
    0.2126 * linear(of[at]) + 0.7152 * linear(of[at + 1]) + 0.0722 * linear(of[at + 2]) + 0.05;
  const [before, after] = [await pixels(one), await pixels(other)];
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [a, b] = [light(before, at), light(after, at)];
    if (Math.max(a, b) / Math.min(a, b) >= 3) count += 1;
  }
  return count;
};

/**
 * Whether what has the focus shows it: without the focus, at least as many pixels differ by 3:1 as a line around it has (WCAG 2.2, 1.4.11 and
 * 2.4.7). Afterwards nothing has the focus, and the Tab key goes on from there.
 */
export const showsFocus = async (page: Page): Promise<boolean> => {
  const { x, y, width, height } = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
  const left = Math.max(0, x - around);
  const top = Math.max(0, y - around);
  const clip = { x: left, y: top, width: x + width + around - left, height: y + height + around - top };
  const picture = async (): Promise<string> =>
    (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  const focused = await picture();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return (await page.evaluate(contrasting, [focused, await picture()] as const)) >= 2 * (width + height);
};

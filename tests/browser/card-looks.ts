import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

/** A page as wide as a chat shows a card, drawing cards as the practice room does. */
export const openCardPage = async (browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> => {
  const { outputFiles } = await build({
    entryPoints: [
      new URL('card-page.ts', import.meta.url).pathname,
      new URL('../../src/practice/room/room.css', import.meta.url).pathname,
    ],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    logLevel: 'silent',
  });
  const built = (kind: string): string => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
  const page = await browser.newPage({ viewport: { width: width + 18, height: 400 }, colorScheme });
  await page.setContent(
    `<!doctype html><html lang="sv"><style>${built('.css')} body { padding: 8px; font: 14px/20px "Segoe UI", system-ui, sans-serif }</style>
      <main><div class="card"></div></main></html>`,
  );
  await page.addScriptTag({ content: built('.js') });
  return page;
};

import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

const themes = {
  light: `--text:#242424;--subtle:#616161;--on-brand:#fff;--brand:#5b5fc7;--brand-text:#4f52b2;--good:#0e700e;--warning:#8a4b00;--attention:#b10e1c;
    --line:#d1d1d1;--card:#fff;--emphasis:#f5f5f5;--accent-surface:#ebebfa;--good-surface:#f1faf1;--warning-surface:#fff9f5;--attention-surface:#fdf6f6;--page:#f0f0f0;--field:#fff`,
  dark: `--text:#fff;--subtle:#adadad;--on-brand:#fff;--brand:#5b5fc7;--brand-text:#aeb1f0;--good:#7fcf7f;--warning:#f5b06b;--attention:#f1707b;
    --line:#4d4d4d;--card:#292929;--emphasis:#333;--accent-surface:#2f2f4a;--good-surface:#052505;--warning-surface:#411200;--attention-surface:#3b0509;--page:#1f1f1f;--field:#1f1f1f`,
};
export type Theme = keyof typeof themes;

const style = (theme: Theme): string => `
  :root{${themes[theme]};color-scheme:${theme}}
  body{margin:0;padding:8px;background:var(--page);font:14px/20px "Segoe UI",system-ui,"Liberation Sans",sans-serif}
  main{background:var(--card);border:1px solid var(--line);border-radius:6px}
  .ac-textBlock p{margin:0 0 4px} .ac-textBlock p:last-child{margin:0} a{color:var(--brand-text)}
  .ac-actionSet{flex-wrap:wrap!important;gap:8px}
  .ac-pushButton{font:600 13px/20px inherit;font-family:inherit;padding:5px 12px;border:1px solid var(--line);border-radius:4px;background:var(--card);color:var(--text)}
  .ac-pushButton.style-positive{background:var(--brand);border-color:var(--brand);color:var(--on-brand)}
  .ac-input:not([type=checkbox]):not([type=radio]){width:100%;box-sizing:border-box;padding:5px 8px;font:inherit;color:var(--text);background:var(--field);border:1px solid var(--line);border-radius:4px}
  textarea.ac-input{min-height:56px}
`;

/** A page as wide as a chat shows a card, drawing cards as the practice room does. */
export const openCardPage = async (browser: Browser, width: number, theme: Theme): Promise<Page> => {
  const bundle = await build({
    entryPoints: [new URL('card-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  const page = await browser.newPage({ viewport: { width: width + 18, height: 400 } });
  await page.setContent(`<!doctype html><html lang="sv"><style>${style(theme)}</style><main></main></html>`);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  return page;
};

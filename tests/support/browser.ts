import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Longest wait for anything to show, in milliseconds, on a slow machine. */
export const patience = 60_000;

/** A real Chromium: from npm on 64-bit Linux, elsewhere the installed Chrome. */
export const launchBrowser = async (): Promise<Browser> => {
  const brought = process.platform === 'linux' && process.arch === 'x64';
  return chromium.launch({
    args: flags,
    ...(brought ? { executablePath: await bundled.executablePath() } : { channel: 'chrome' }),
  });
};

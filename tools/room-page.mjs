import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'src/practice/room';

/** Where the page lies in `target`, the folder of the compiled program. */
const folderIn = (/** @type {string} */ target) => join(target, 'practice/room');

/** How esbuild bundles the practice room, the one page that runs in a browser, into `target`. */
export const roomPage = (/** @type {string} */ target) => ({
  entryPoints: ['room.tsx', 'events-worker.ts', 'room.css'].map((file) => `${source}/${file}`),
  bundle: true,
  format: /** @type {const} */ ('esm'),
  target: 'es2022',
  jsx: /** @type {const} */ ('automatic'),
  outdir: folderIn(target),
  logLevel: /** @type {const} */ ('warning'),
});

/** Copies the page's HTML, which needs no build. */
export const copyRoomHtml = (/** @type {string} */ target) => {
  mkdirSync(folderIn(target), { recursive: true });
  copyFileSync(`${source}/room.html`, join(folderIn(target), 'room.html'));
};

/** Builds the page into `target` and returns the folder it lies in. */
export const buildRoomPage = async (/** @type {string} */ target, minify = false) => {
  await build({ ...roomPage(target), minify });
  copyRoomHtml(target);
  return folderIn(target);
};

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const source = 'src/practice/room';

/** How esbuild bundles the practice room, the one page that runs in a browser, into `target` (`dist` or `.dev`). */
export const roomPage = (target) => ({
  entryPoints: ['room.ts', 'events-worker.ts', 'room.css'].map((file) => `${source}/${file}`),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outdir: join(target, 'practice/room'),
  logLevel: 'warning',
});

/** Copies the page's HTML, which needs no build. */
export const copyRoomHtml = (target) => {
  mkdirSync(join(target, 'practice/room'), { recursive: true });
  copyFileSync(`${source}/room.html`, join(target, 'practice/room/room.html'));
};

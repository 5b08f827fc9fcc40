import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'src/practice/room';

/** Bundles the room's page as the build does, into a folder of its own; `remove` takes it away. */
export async function bundleRoomPage(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'room-page-'));
  await build({
    entryPoints: ['room.ts', 'line.ts', 'room.css'].map((file) => `${source}/${file}`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    logLevel: 'warning',
  });
  await cp(`${source}/room.html`, join(folder, 'room.html'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

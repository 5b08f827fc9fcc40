import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRoomPage } from '../../tools/room-page.mjs';

/** Bundles the room's page as the build does, into a new folder. `remove` deletes it. */
export async function bundleRoomPage(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const target = await mkdtemp(join(tmpdir(), 'room-page-'));
  return { folder: await buildRoomPage(target), remove: () => rm(target, { recursive: true }) };
}

import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startKlubba } from '../../src/cli/klubba-process.ts';

/** Makes an embedded database by starting the program once, and puts it at `place`, unless another test has by then. */
const make = async (program: string, place: string): Promise<void> => {
  const folder = await mkdtemp(`${place}-`);
  const klubba = await startKlubba([program], { DATA_DIR: folder });
  await klubba.stop();
  await rename(folder, place).catch(async (fault: unknown) => {
    await rm(folder, { recursive: true });
    if (!existsSync(place)) throw fault;
  });
};

/**
 * Puts an embedded database into a data folder that has none, as the compiled program makes it at its first start. That costs seconds of
 * computing, so it is done once for all tests and then copied. It lies beside the program, where the next build removes it.
 */
export const putDatabase = async (program: string, folder: string): Promise<void> => {
  if (existsSync(join(folder, 'database'))) return;
  const place = join(dirname(program), 'made-database');
  if (!existsSync(place)) await make(program, place);
  await cp(place, folder, { recursive: true });
};

import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openJobs } from '../../src/adapters/postgres/jobs.ts';
import { openDatabase } from '../../src/adapters/postgres/open-database.ts';

const report = (fault: unknown): never => {
  throw fault;
};

/**
 * Makes an embedded database with its tables and queues, and puts it at `place`, unless another test has by then. No program is started for
 * it: a program would also write its practice room's chat.
 */
const make = async (place: string): Promise<void> => {
  const folder = await mkdtemp(`${place}-`);
  const database = await openDatabase({ url: null, folder, report });
  await (await openJobs(database, report)).stop();
  await database.close();
  await rename(folder, place).catch(async (fault: unknown) => {
    await rm(folder, { recursive: true });
    if (!existsSync(place)) throw fault;
  });
};

/**
 * Puts an empty embedded database into a data folder that has none. To make one costs seconds of computing, so it is done once for all tests
 * and then copied. It lies beside the compiled program, where the next build removes it.
 */
export const putDatabase = async (program: string, folder: string): Promise<void> => {
  if (existsSync(join(folder, 'database'))) return;
  const place = join(dirname(program), 'made-database');
  if (!existsSync(place)) await make(place);
  await cp(place, folder, { recursive: true });
};

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openJobs } from '../../../src/adapters/postgres/jobs.ts';
import { type Database, openDatabase } from '../../../src/adapters/postgres/open-database.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { journalOf } from './stores.ts';

// Beside the packages, so that the program finds them.
const program = `node_modules/.cache/klubba/writer-${process.pid}.mjs`;
const folder = await temporaryFolder();
const report = (fault: unknown): never => {
  throw fault;
};
const open = (): Promise<Database> => openDatabase({ url: null, folder: folder.path, report });

/** For each test, in milliseconds: several processes start here, which a busy machine makes slow. */
const patience = 180_000;

beforeAll(async () => {
  const bundle = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error'];
  const esbuild = 'node_modules/esbuild/bin/esbuild';
  execFileSync(esbuild, [fileURLToPath(new URL('./writer.ts', import.meta.url)), ...bundle, `--outfile=${program}`]);
  await (await open()).close();
});
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await folder.remove();
  await rm(program);
});

interface Victim {
  readonly process: ChildProcess;
  /** The last line it said, once it has said one that `is` wanted. */
  saying(is: (line: string) => boolean): Promise<string>;
  /** Kills it as the system would, and gives the last line it said. */
  kill(): Promise<string>;
}

const start = (...given: readonly string[]): Victim => {
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const lines = createInterface({ input: child.stdout });
  let last = '';
  lines.on('line', (line) => {
    last = line;
  });
  return {
    process: child,
    saying: async (is) => {
      while (!is(last)) await once(lines, 'line');
      return last;
    },
    kill: async () => {
      const [gone, read] = [once(child, 'exit'), once(lines, 'close')];
      child.kill('SIGKILL');
      await Promise.all([gone, read]);
      return last;
    },
  };
};

const firstJob = async (database: Database): Promise<string> => {
  const jobs = await openJobs(database, report);
  const meeting = await new Promise<string>((resolve, reject) => {
    jobs.start(async (job) => resolve(job.meeting)).catch(reject);
  });
  await jobs.stop();
  return meeting;
};

test(
  'a process killed in mid-write has lost nothing it acknowledged, and keeps nobody out',
  async () => {
    const meeting = randomUUID();
    for (const enough of [40, 100]) {
      const victim = start('write', folder.path, meeting);
      await victim.saying((line) => Number(line) >= enough);
      const acknowledged = Number(await victim.kill());
      const database = await open();
      const events = await journalOf(database).read(meeting);
      await database.close();
      // One decision more may have been written and not yet acknowledged; never half of one.
      expect([acknowledged, acknowledged + 2]).toContain(events.length);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    }
    const database = await open();
    expect(await firstJob(database)).toBe(meeting);
    await database.close();
  },
  patience,
);

test(
  'a job under way when its process is killed is run again after the restart',
  async () => {
    const meeting = randomUUID();
    const writer = start('write', folder.path, meeting);
    await writer.saying((line) => Number(line) > 0);
    await writer.kill();
    const worker = start('work', folder.path);
    await worker.saying((line) => line === meeting);
    await worker.kill();
    const database = await open();
    expect(await firstJob(database)).toBe(meeting);
    await database.close();
  },
  patience,
);

test(
  'a second process is told who has the folder',
  async () => {
    const holder = start('write', folder.path, randomUUID());
    await holder.saying((line) => line !== '');
    await expect(open()).rejects.toThrow(`${folder.path} is in use by process ${holder.process.pid} on `);
    await holder.kill();
  },
  patience,
);

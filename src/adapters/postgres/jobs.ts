import { fromKysely, PgBoss } from 'pg-boss';
import { type Job, type Jobs, NotYet } from '../../app/ports/jobs.ts';
import { answer } from './faults.ts';
import type { Database, DatabaseSettings } from './open-database.ts';
import type { SqlTransaction } from './tables.ts';

/** Jobs that can be owed in the transaction that gave rise to them. */
export interface JobQueue extends Jobs {
  /** Stores the jobs with the transaction; one that waits already is enough. */
  owe(transaction: SqlTransaction, jobs: readonly Job[]): Promise<void>;
}

const queueOf = {
  'file minutes': 'file-minutes',
  'compare attendance': 'compare-attendance',
} as const satisfies Record<Job['type'], string>;
const types = Object.keys(queueOf) as readonly Job['type'][];
/** What a job keeps. */
type JobData = Omit<Job, 'type'>;
/** The queue of jobs whose last try failed, so that somebody can be told. */
const givenUpOf = (type: Job['type']): string => `${queueOf[type]}-given-up`;

const hour = 3600;
const year = 365 * 24 * hour;
const queue = {
  notify: true,
  retryBackoff: true,
  expireInSeconds: 300,
  // The sign of life of a process on a server; one that was killed loses its job to another.
  heartbeatSeconds: 30,
  retentionSeconds: year,
  deleteAfterSeconds: hour,
};
/** The news of a job given up is passed on for an hour. */
const told = { retentionSeconds: year, retryLimit: 60, retryDelay: 60 };
/** When a job that failed is tried again. */
const retriesOf = {
  // After 1 s, 2 s, 4 s and so on up to ten minutes: for two days.
  'file minutes': { retryDelay: 1, retryDelayMax: 600, retryLimit: 300 },
  // Teams makes its report some time after everybody has left. After 1 min, 2 min, 4 min and so on up to an hour: for a day.
  'compare attendance': { retryDelay: 60, retryDelayMax: 3600, retryLimit: 29 },
} as const satisfies Record<Job['type'], object>;
/** How many jobs of a type run at once, each of another meeting. */
const lanes = 2;
/** How often a worker looks for a job whose back-off is over, in seconds; what is new wakes it at once. */
const look = 2;
/** How long the shutdown waits for a running job, in milliseconds. */
const patience = 10_000;

/**
 * Opens the job queue of the database, pg-boss. Of each kind and meeting at most one job waits and at most one runs. One owed while another
 * runs is run after it, so that the newest state is always rendered.
 */
export const openJobs = async (
  database: Database,
  report: DatabaseSettings['report'],
  retries: { readonly retryLimit?: number } = {},
): Promise<JobQueue> => {
  const boss = new PgBoss({
    ...database.boss,
    schema: 'klubba_jobs',
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  boss.on('error', report);
  boss.on('warning', ({ message, data }) => report(new Error(message, { cause: data })));

  const prepare = async (type: Job['type']): Promise<void> => {
    const [name, deadLetter] = [queueOf[type], givenUpOf(type)];
    if (!(await boss.getQueue(deadLetter))) await boss.createQueue(deadLetter, told);
    const settings = { ...queue, ...retriesOf[type], ...retries, deadLetter };
    if (await boss.getQueue(name)) await boss.updateQueue(name, settings);
    else await boss.createQueue(name, { ...settings, policy: 'short' });
    // Also makes pg-boss know the queue. If it asked for it inside a transaction of PGlite, which holds the only connection, both would
    // wait for ever.
    const left = (await boss.findJobs(name)).filter(({ state }) => state === 'active');
    // The embedded database has one process, so what is under way was under way when the last one was killed.
    if (database.kind === 'embedded' && left.length > 0) await boss.fail(name, left);
  };

  const open = async (): Promise<void> => {
    await boss.start();
    for (const type of types) await prepare(type);
  };
  try {
    await answer(open());
  } catch (fault) {
    await boss.stop({ graceful: false });
    throw fault;
  }

  const lane = async (type: Job['type'], work: (job: Job) => Promise<void>): Promise<void> => {
    const options = { pollingIntervalSeconds: look, notifyPollingIntervalSeconds: look, groupConcurrency: 1 };
    const id: string = await boss.work<JobData>(queueOf[type], options, async ([job]) => {
      if (!job) return;
      try {
        await work({ type, ...job.data });
      } catch (fault) {
        if (!(fault instanceof NotYet)) report(fault);
        throw fault;
      } finally {
        // One notice may have stood for several jobs: look again at once.
        boss.notifyWorker(id);
      }
    });
  };

  const tell = async (type: Job['type'], gaveUp: (job: Job) => Promise<void>): Promise<void> => {
    await boss.work<JobData>(givenUpOf(type), { pollingIntervalSeconds: look }, async ([job]) => {
      if (job) await gaveUp({ type, ...job.data });
    });
  };

  return {
    owe: async (transaction, jobs) => {
      const db = fromKysely(transaction);
      // Not `send`: it leaves a waiting job untouched, which could then be run before this transaction commits, and see nothing
      // of it. An update holds the row until then.
      for (const { type, meeting, seq } of jobs)
        await boss.upsert(queueOf[type], { meeting, seq }, { singletonKey: meeting, group: { id: meeting }, db });
    },

    // One that waits for its next try is let alone; this one is run before it.
    again: async ({ type, meeting, seq }) => {
      await answer(boss.send(queueOf[type], { meeting, seq }, { singletonKey: meeting, group: { id: meeting } }));
    },

    start: async (work, gaveUp) => {
      for (const type of types) {
        for (let n = 0; n < lanes; n += 1) await lane(type, work);
        if (gaveUp) await tell(type, gaveUp);
      }
    },

    stop: async () => {
      const queues = types.flatMap((type) => [queueOf[type], givenUpOf(type)]);
      const idle = Promise.all(queues.map((name) => boss.offWork(name)));
      const late = new Promise((resolve) => setTimeout(resolve, patience).unref());
      await Promise.race([idle, late]);
      await boss.stop({ graceful: false });
    },
  };
};

import { randomUUID } from 'node:crypto';
import { Conflict, type Job, type Jobs, type Journal } from '../../src/app/ports.ts';

interface Opened {
  readonly journal: Journal;
  readonly jobs: Jobs;
}

/** Resolves when `enough` holds of the runs seen so far. */
const runs = (enough: (seen: readonly Job[]) => boolean) => {
  const seen: Job[] = [];
  let done: (seen: readonly Job[]) => void;
  const all = new Promise<readonly Job[]>((resolve) => {
    done = resolve;
  });
  const note = (job: Job): void => {
    seen.push(job);
    if (enough(seen)) done(seen);
  };
  return { note, seen, all };
};

/** What every job queue promises. `open` opens a queue anew on the same store; the contract stops it. */
export const jobsContract = (name: string, open: () => Promise<Opened>): void =>
  describe(`the jobs: ${name}`, () => {
    const owe = async (journal: Journal, meeting: string): Promise<Job> => {
      const owed: Job = { type: 'file minutes', meeting };
      const at = (await journal.read(meeting)).length;
      await journal.append(
        meeting,
        at,
        [{ at: 0, by: 'anna', key: null, events: [{ type: 'CorrectionMade' }] }],
        [owed],
      );
      return owed;
    };

    test('a job owed with an append is run, and what it owes to is already recorded', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const events: number[] = [];
      const { note, all } = runs((seen) => seen.length === 1);
      await jobs.start(async (job) => {
        events.push((await journal.read(job.meeting)).length);
        note(job);
      });
      const job = await owe(journal, meeting);
      expect(await all).toEqual([job]);
      expect(events).toEqual([1]);
      await jobs.stop();
    });

    test('an append that comes to nothing owes nothing', async () => {
      const { journal, jobs } = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      await expect(
        journal.append(
          meeting,
          3,
          [{ at: 0, by: 'anna', key: null, events: [{ type: 'MeetingOpened' }] }],
          [{ type: 'file minutes', meeting }],
        ),
      ).rejects.toThrow(Conflict);
      await owe(journal, sentinel);
      const { note, seen, all } = runs((jobsSeen) => jobsSeen.some((job) => job.meeting === sentinel));
      await jobs.start(async (job) => note(job));
      await all;
      expect(seen.map((job) => job.meeting)).not.toContain(meeting);
      await jobs.stop();
    });

    test('jobs alike that wait are one, and outlive the process that owed them', async () => {
      const before = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      for (let time = 0; time < 3; time += 1) await owe(before.journal, meeting);
      await owe(before.journal, sentinel);
      await before.jobs.stop();
      const { journal, jobs } = await open();
      const { note, seen, all } = runs((jobsSeen) => jobsSeen.some((job) => job.meeting === sentinel));
      await jobs.start(async (job) => note(job));
      await all;
      await owe(journal, sentinel);
      await jobs.stop();
      expect(seen.filter((job) => job.meeting === meeting)).toHaveLength(1);
    });

    test('many owed at once are all run without waiting for another sign', async () => {
      const before = await open();
      const meetings = Array.from({ length: 12 }, () => randomUUID());
      for (const meeting of meetings) await owe(before.journal, meeting);
      await before.jobs.stop();
      const { jobs } = await open();
      const { note, all } = runs((seen) => seen.length === meetings.length);
      await jobs.start(async (job) => note(job));
      expect((await all).map(({ meeting }) => meeting).sort()).toEqual([...meetings].sort());
      await jobs.stop();
    });

    test('one owed while its like is run is run after it, never beside it', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      let running = 0;
      let most = 0;
      const { note, seen, all } = runs((jobsSeen) => jobsSeen.length === 2);
      await jobs.start(async (job) => {
        running += 1;
        most = Math.max(most, running);
        if (seen.length === 0) {
          // Two owed meanwhile, which are one.
          await owe(journal, meeting);
          await owe(journal, meeting);
        }
        note(job);
        running -= 1;
      });
      await owe(journal, meeting);
      await all;
      await jobs.stop();
      expect(seen).toHaveLength(2);
      expect(most).toBe(1);
    });

    test('a job that fails is run again', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      let failures = 0;
      const { note, all } = runs((seen) => seen.length === 1);
      await jobs.start(async (job) => {
        if (failures === 0) {
          failures += 1;
          throw new Error('The library is away.');
        }
        note(job);
      });
      const job = await owe(journal, meeting);
      expect(await all).toEqual([job]);
      await jobs.stop();
    });

    test('stop waits for the job under way, which is then not run again', async () => {
      const first = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      let finished = false;
      const begun = runs((seen) => seen.length === 1);
      await first.jobs.start(async (job) => {
        begun.note(job);
        await new Promise((resolve) => setImmediate(resolve));
        finished = true;
      });
      await owe(first.journal, meeting);
      await begun.all;
      await first.jobs.stop();
      expect(finished).toBe(true);
      const { journal, jobs } = await open();
      await owe(journal, sentinel);
      const { note, seen, all } = runs((jobsSeen) => jobsSeen.some((job) => job.meeting === sentinel));
      await jobs.start(async (job) => note(job));
      await all;
      await jobs.stop();
      expect(seen.map((job) => job.meeting)).not.toContain(meeting);
    });
  });

import { randomUUID } from 'node:crypto';
import type { Job, Jobs } from '../../src/app/ports/jobs.ts';
import { type Append, Conflict, type Journal } from '../../src/app/ports/journal.ts';

interface Opened {
  readonly journal: Journal;
  readonly jobs: Jobs;
}

/** Notes the runs of jobs of these meetings; `all` resolves when `enough` holds of them. A queue may hold others' jobs too. */
const runs = (meetings: readonly string[], enough: () => boolean) => {
  const seen: string[] = [];
  let done: () => void;
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const note = async ({ meeting }: Job): Promise<void> => {
    if (!meetings.includes(meeting)) return;
    seen.push(meeting);
    if (enough()) done();
  };
  return { note, seen, all };
};

/** What every job queue promises. `reopen` opens a queue anew on the same store. */
export const jobsContract = (name: string, reopen: () => Promise<Opened>): void =>
  describe(`the jobs: ${name}`, () => {
    const opened: Jobs[] = [];
    const open = async (): Promise<Opened> => {
      const { journal, jobs } = await reopen();
      opened.push(jobs);
      return { journal, jobs };
    };
    const stop = async (): Promise<void> => {
      for (const jobs of opened.splice(0)) await jobs.stop();
    };
    afterEach(stop);

    const correction: Append = { at: 0, by: 'anna', key: null, events: [{ type: 'CorrectionMade' }] };
    const owe = async (journal: Journal, meeting: string): Promise<void> => {
      const at = (await journal.read(meeting)).length;
      await journal.append(meeting, at, [correction], [{ type: 'file minutes', meeting, seq: 1 }]);
    };

    test('a job owed with an append is run, and what it is owed for is recorded by then', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const recorded: number[] = [];
      const { note, seen, all } = runs([meeting], () => true);
      await jobs.start(async (job) => {
        if (job.meeting === meeting) recorded.push((await journal.read(meeting)).length);
        await note(job);
      });
      await owe(journal, meeting);
      await all;
      expect(seen).toEqual([meeting]);
      expect(recorded).toEqual([1]);
    });

    test('an append that comes to nothing owes nothing', async () => {
      const { journal, jobs } = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      const owed: Job = { type: 'file minutes', meeting, seq: 1 };
      await expect(journal.append(meeting, 3, [correction], [owed])).rejects.toThrow(Conflict);
      await owe(journal, sentinel);
      const { note, seen, all } = runs([meeting, sentinel], () => seen.includes(sentinel));
      await jobs.start(note);
      await all;
      await stop();
      expect(seen).toEqual([sentinel]);
    });

    test('jobs alike that wait are one, and outlive the process that owed them', async () => {
      const before = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      for (let time = 0; time < 3; time += 1) await owe(before.journal, meeting);
      await owe(before.journal, sentinel);
      await stop();
      const { jobs } = await open();
      const { note, seen, all } = runs([meeting, sentinel], () => seen.includes(sentinel));
      await jobs.start(note);
      await all;
      await stop();
      expect(seen.filter((one) => one === meeting)).toHaveLength(1);
    });

    test('many that wait are all run without another sign', async () => {
      const before = await open();
      const meetings = Array.from({ length: 12 }, () => randomUUID());
      for (const meeting of meetings) await owe(before.journal, meeting);
      await stop();
      const { jobs } = await open();
      const { note, seen, all } = runs(meetings, () => seen.length === meetings.length);
      await jobs.start(note);
      await all;
      expect(seen.toSorted()).toEqual(meetings.toSorted());
    });

    test('one owed while its like is run is run after it, never beside it', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const states: string[] = [];
      const { note, seen, all } = runs([meeting], () => seen.length === 2);
      await jobs.start(async (job) => {
        states.push('begun');
        if (seen.length === 0) {
          // Two owed meanwhile, which are one.
          await owe(journal, meeting);
          await owe(journal, meeting);
        }
        states.push('done');
        await note(job);
      });
      await owe(journal, meeting);
      await all;
      await stop();
      expect(states).toEqual(['begun', 'done', 'begun', 'done']);
    });

    test('a job that fails is run again', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const { note, seen, all } = runs([meeting], () => seen.length === 2);
      await jobs.start(async (job) => {
        await note(job);
        if (seen.length === 1) throw new Error('The library is away.');
      });
      await owe(journal, meeting);
      await all;
      expect(seen).toEqual([meeting, meeting]);
    });

    test('jobs of two kinds for one meeting are two', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const types: Job['type'][] = [];
      const { note, seen, all } = runs([meeting], () => seen.length === 2);
      await jobs.start(async (job) => {
        if (job.meeting === meeting) types.push(job.type);
        await note(job);
      });
      const owed = (['file minutes', 'compare attendance'] as const).map((type) => ({ type, meeting, seq: 1 }));
      await journal.append(meeting, 0, [correction], owed);
      await all;
      expect(types.toSorted()).toEqual(['compare attendance', 'file minutes']);
    });

    test('one that somebody asks for again is run once more', async () => {
      const { journal, jobs } = await open();
      const meeting = randomUUID();
      const once = runs([meeting], () => true);
      const twice = runs([meeting], () => twice.seen.length === 2);
      await jobs.start(async (job) => {
        await once.note(job);
        await twice.note(job);
      });
      await owe(journal, meeting);
      await once.all;
      await jobs.again({ type: 'file minutes', meeting, seq: 1 });
      await twice.all;
      expect(twice.seen).toEqual([meeting, meeting]);
    });

    test('stop waits for the job under way, which is then not run again', async () => {
      const before = await open();
      const [meeting, sentinel] = [randomUUID(), randomUUID()];
      let finished = false;
      const begun = runs([meeting], () => true);
      await before.jobs.start(async (job) => {
        await begun.note(job);
        for (let turn = 0; turn < 20; turn += 1) await before.journal.read(meeting);
        finished = true;
      });
      await owe(before.journal, meeting);
      await begun.all;
      await stop();
      expect(finished).toBe(true);
      const { journal, jobs } = await open();
      await owe(journal, sentinel);
      const { note, seen, all } = runs([meeting, sentinel], () => seen.includes(sentinel));
      await jobs.start(note);
      await all;
      await stop();
      expect(seen).toEqual([sentinel]);
    });
  });

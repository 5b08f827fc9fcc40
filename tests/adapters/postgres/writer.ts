import { openJobs } from '../../../src/adapters/postgres/jobs.ts';
import { createJournal } from '../../../src/adapters/postgres/journal.ts';
import { openDatabase } from '../../../src/adapters/postgres/open-database.ts';

/**
 * A process to be killed. `write FOLDER MEETING` appends events of two without end and prints how many are acknowledged; the first
 * append owes a job. `work FOLDER MEETING` takes the job, prints its meeting and never ends it.
 */
const [act, folder = '', meeting = ''] = process.argv.slice(2);
const report = (fault: unknown): void => console.error(fault);
const say = (words: string): void => void process.stdout.write(`${words}\n`);

const database = await openDatabase({ url: null, folder, report });
const jobs = await openJobs(database, report);
const journal = createJournal(database.sql, jobs);
say('open');
if (act === 'work')
  await jobs.start(async (job) => {
    say(job.meeting);
    await new Promise(() => undefined);
  });
else
  for (let at = (await journal.read(meeting)).length; ; at += 2) {
    const events = [{ type: 'MeetingOpened' }, { type: 'PauseEnded' }] as const;
    const batch = [{ at, by: 'anna', key: `${at}`, events }];
    await journal.append(meeting, at, batch, at === 0 ? [{ type: 'file minutes', meeting, seq: 1 }] : []);
    say(`${at + 2}`);
  }

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, postAll, startProgram } from './bot-client.mjs';
import { openMeeting } from './meeting.mjs';

/** Presses on their way at the same time. */
const width = 32;
/** About how many presses are measured. */
const presses = 4_000;
/** Linux counts a process's time in hundredths of a second (`man 5 proc`, /proc/pid/stat). */
const tick = 0.01;

/** Processor time of a process in seconds, user and system. NaN where the system does not tell. */
const processorTime = async (pid) => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
};

/** Posts rounds of activities to one program, and adds up what they took. */
const meter = ({ port, pid }) => {
  const sum = { count: 0, seconds: 0, processor: 0 };
  const round = async (activities) => {
    const before = await processorTime(pid);
    const { answers, seconds } = await postAll(port, activities, width);
    const wrong = answers.find(({ status, body }) => status !== 200 || body === null);
    if (wrong) throw new Error(`answered ${wrong.status}: ${JSON.stringify(wrong.body)}`);
    sum.count += activities.length;
    sum.seconds += seconds;
    sum.processor += (await processorTime(pid)) - before;
  };
  return {
    round,
    forget: () => Object.assign(sum, { count: 0, seconds: 0, processor: 0 }),
    cost: () => ({ perSecond: sum.count / sum.seconds, microseconds: (sum.processor / sum.count) * 1e6 }),
  };
};

/**
 * Compares durable confirmations with the echo of the stock SDK, in turn on the same core. `databaseUrl` names a server; without it the
 * embedded database is used. Each has answers per second, and processor time in microseconds per press.
 */
export const pressCost = async (members, databaseUrl = null) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
  const [ownPort, stockPort] = [await freePort(), await freePort()];
  const env = { DATA_DIR: folder, BROWSER: 'none', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl ?? '' };
  const own = await startProgram('dist/main.js', { ...env, PORT: String(ownPort) }, ownPort, '/health');
  const stock = await startProgram('tests/bench/stock-echo.mjs', { PORT: String(stockPort) }, stockPort, '/health');
  try {
    const meeting = await openMeeting(ownPort, members);
    const ours = meter({ port: ownPort, pid: own.pid });
    const theirs = meter({ port: stockPort, pid: stock.pid });
    const warm = Math.ceil(400 / members);
    for (let i = 1; i <= warm + presses / members; i += 1) {
      // A new text voids the confirmations, so that every press of a round is recorded.
      await meeting.say(meeting.chair, `ställningstagande VNK noterar informationen, version ${i}.`);
      await ours.round(meeting.members.map((member) => meeting.confirm(member, i + 1)));
      await theirs.round(meeting.members.map((member) => meeting.teams.pressed(member, { hello: 'world' })));
      if (i === warm) for (const one of [ours, theirs]) one.forget();
    }
    await meeting.teams.close();
    return { ours: ours.cost(), theirs: theirs.cost() };
  } finally {
    await Promise.all([own.stop(), stock.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, postAll, startProgram } from './bot-client.mjs';
import { openMeeting } from './meeting.mjs';

const width = 32;
const members = 200;
const rounds = 20;

/** Answers per second of one program: each round is 200 presses. */
const rate = async (port, round) => {
  await round(0);
  let [count, seconds] = [0, 0];
  for (let i = 1; i <= rounds; i += 1) {
    const activities = await round(i);
    const run = await postAll(port, activities, width);
    const wrong = run.answers.find(({ status, body }) => status !== 200 || body === null);
    if (wrong) throw new Error(`answered ${wrong.status}: ${JSON.stringify(wrong.body)}`);
    count += activities.length;
    seconds += run.seconds;
  }
  return count / seconds;
};

/** Durable confirmations in the embedded database, against the stock SDK's echo, in turn on the same core. */
export const pressRate = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
  const [ownPort, stockPort] = [await freePort(), await freePort()];
  const env = { DATA_DIR: folder, BROWSER: 'none', LOG_LEVEL: 'error' };
  const own = await startProgram('dist/main.js', { ...env, PORT: String(ownPort) }, ownPort, '/health');
  const stock = await startProgram('tests/bench/stock-echo.mjs', { PORT: String(stockPort) }, stockPort, '/health');
  try {
    const meeting = await openMeeting(ownPort, members);
    const ours = await rate(ownPort, async (i) => {
      // New words void the confirmations, so that every press of a round is one to be recorded.
      await meeting.say(meeting.chair, `ställningstagande VNK noterar informationen, version ${i}.`);
      return meeting.members.map((member) => meeting.confirm(member, i + 2));
    });
    const theirs = await rate(stockPort, async () =>
      meeting.members.map((member) => meeting.teams.pressed(member, { hello: 'world' })),
    );
    await meeting.teams.close();
    return { ours, theirs };
  } finally {
    await Promise.all([own.stop(), stock.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.main ?? process.argv[1]?.endsWith('press-rate.mjs')) console.log(await pressRate());

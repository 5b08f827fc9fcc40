import { appendFileSync, existsSync, readFileSync } from 'node:fs';

// Loaded into the program with `node --import`: writes down how long computing blocked the event loop.
// Processor time is counted, not the clock, so that a busy machine does not look like a blocked loop.
const file = process.env.LOOP_WATCH;
/** Blocks shorter than this many milliseconds are not written down. */
const worth = 50;
/** In nanoseconds. Linux tells it for the main thread alone; elsewhere all threads of the process count. */
const ofMainThread = '/proc/self/schedstat';
const used = existsSync(ofMainThread)
  ? () => Number(readFileSync(ofMainThread, 'utf8').split(' ')[0]) / 1e6
  : () => process.cpuUsage().user / 1e3;
let before = used();
setInterval(() => {
  const now = used();
  if (now - before > worth) appendFileSync(file, `${Date.now()} ${(now - before).toFixed(0)}\n`);
  before = now;
}, 5).unref();

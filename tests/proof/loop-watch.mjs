import { appendFileSync, existsSync, readFileSync } from 'node:fs';

// Loaded into the program beside its own code (`node --import`): writes down how long the event loop was held by computing.
// Processor time is counted and not the clock's, so that a busy machine is not taken for a busy loop.
const file = process.env.LOOP_WATCH;
/** Milliseconds of computing in one go that are worth a line. */
const worth = 50;
/** Linux tells it of the main thread alone, in nanoseconds; elsewhere the other threads of the process count too. */
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

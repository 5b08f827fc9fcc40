import { appendFileSync } from 'node:fs';

// Loaded into the program beside its own code (`node --import`): writes down how long the event loop was held by computing.
// Processor time is counted and not the clock's, so that a busy machine is not taken for a busy loop.
const file = process.env.LOOP_WATCH;
/** Milliseconds of computing in one go that are worth a line. */
const worth = 50;
let used = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(used);
  used = process.cpuUsage();
  const held = (user + system) / 1000;
  if (held > worth) appendFileSync(file, `${Date.now()} ${held.toFixed(0)}\n`);
}, 5).unref();

import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until something answers at this address; `isGone` says that it never will. */
export const untilAnswered = async (address, isGone = () => false) => {
  while (
    !(await fetch(address).then(
      () => true,
      () => false,
    ))
  ) {
    if (isGone()) throw new Error(`${address} is not answered: the program ended`);
    await wait(10);
  }
};

/** Starts a program and waits until it answers at `path`; `took` is how long that was, in ms. `pinned` keeps it on one core, where `taskset` exists. */
export const startProgram = async (file, env, port, path, pinned = true) => {
  const begun = performance.now();
  const core = pinned && process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
  const [command, ...rest] = [...core, process.execPath, file];
  const child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Also where a measurement fails: a program that is left over keeps the terminal waiting.
  process.once('exit', () => child.kill());
  await untilAnswered(`http://127.0.0.1:${port}${path}`, () => child.exitCode !== null);
  const took = performance.now() - begun;
  return {
    took,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts one activity; resolves with status, body and milliseconds. */
export const post = (port, activity) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const body = JSON.stringify(activity);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: response.statusCode,
            body: text === '' ? null : JSON.parse(text),
            took: performance.now() - begun,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

/** Posts them all, `width` at a time; resolves with the answers in order and the seconds it took. */
export const postAll = async (port, activities, width) => {
  const answers = new Array(activities.length);
  let next = 0;
  const begun = performance.now();
  const lane = async () => {
    for (let i = next++; i < activities.length; i = next++) answers[i] = await post(port, activities[i]);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return { answers, seconds: (performance.now() - begun) / 1000 };
};

export const quantile = (numbers, q) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
};

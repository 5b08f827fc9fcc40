import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { context } from 'esbuild';
import { panelPages } from './panel-pages.mjs';
import { copyRoomHtml, roomPage } from './room-page.mjs';

// `npm run dev`: builds into .dev with source maps, starts Klubba, and does both again whenever a file in src is saved.
// Settings come from the environment, then from the file .env where there is one (see .env.example).
// Types are not checked here: `npm run types` and the editor do that.

const target = '.dev';
/** How long an old process may take to stop, in milliseconds, before it is killed. The embedded database survives that. */
const patience = 5_000;
const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning', '--disable-warning=DEP0111'];
if (existsSync('.env')) flags.push('--env-file=.env');

let klubba = null;
let started = false;

const stop = async () => {
  if (klubba === null || klubba.exitCode !== null || klubba.signalCode !== null) return;
  const ended = new Promise((resolve) => klubba.once('exit', resolve));
  klubba.kill('SIGTERM');
  const timer = setTimeout(() => klubba.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
};

const restart = async () => {
  await stop();
  // The browser is opened once: an open page connects again by itself.
  const env = started ? { ...process.env, BROWSER: 'none' } : process.env;
  started = true;
  klubba = spawn(process.execPath, [...flags, `${target}/main.js`], { stdio: 'inherit', env });
};

/** Restarts run one after another, so that two processes never hold the data folder. */
let turn = Promise.resolve();
const afterBuild = {
  name: 'restart after each build without errors',
  setup: (build) =>
    build.onEnd(({ errors }) => {
      if (errors.length === 0) turn = turn.then(restart);
    }),
};

copyRoomHtml(target);
watch('src/practice/room/room.html', () => copyRoomHtml(target));
// A change of the pages alone restarts nothing: their files are read at each request.
const page = await context({ ...roomPage(target), sourcemap: 'inline' });
const panel = await context({ ...panelPages(target), sourcemap: 'inline' });
const program = await context({
  entryPoints: { main: 'src/main.ts', 'adapters/documents/worker': 'src/adapters/documents/worker.ts' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  outdir: target,
  logLevel: 'info',
  plugins: [afterBuild],
});
await page.watch();
await panel.watch();
await program.watch();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await turn;
    await stop();
    process.exit(0);
  });

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

// One pass from src to dist: tsc writes what Node runs, esbuild the one page that a browser runs.
rmSync('dist', { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
const compiled = spawnSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const room = 'src/practice/room';
if (existsSync(`${room}/room.ts`)) {
  await build({
    entryPoints: ['room.ts', 'events-worker.ts', 'room.css'].map((file) => `${room}/${file}`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'dist/practice/room',
    logLevel: 'warning',
  });
  cpSync(`${room}/room.html`, 'dist/practice/room/room.html');
}

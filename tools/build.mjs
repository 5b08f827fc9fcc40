import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildGuidePages } from './guide-pages.mjs';
import { buildPanelPages } from './panel-pages.mjs';
import { buildRoomPage } from './room-page.mjs';

// From src to dist: tsc compiles what Node runs, esbuild bundles the pages that a browser runs.
rmSync('dist', { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
const compiled = spawnSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

await buildRoomPage('dist', true);
await buildPanelPages('dist');
buildGuidePages('dist');

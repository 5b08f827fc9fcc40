import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';

/** Lets every supported Node run TypeScript programs: `node --import ./tests/support/typescript.mjs FILE`. */
export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const written = await readFile(new URL(url), 'utf8');
  const { code } = await transform(written, { loader: 'ts', sourcefile: url, sourcemap: 'inline' });
  return { format: 'module', shortCircuit: true, source: code };
};

// Node loads this file a second time, on the thread where loaders run.
if (isMainThread) register(import.meta.url);

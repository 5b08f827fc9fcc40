import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { localEnvironment } from '../../src/config.ts';
import { importProgram, oldMinutes, registerIn, runImport, withChats, write } from '../cli/import-run.ts';
import { temporaryFolder } from '../support/databases.ts';

const folder = await temporaryFolder();
const at = (name: string): string => join(folder.path, name);

afterAll(() => folder.remove());

test('an import that was killed half-way goes on when it is run again, and ends with the same', async () => {
  const files = Array.from({ length: 12 }, (_, n) => [`${n + 10}.txt`, oldMinutes(`${n + 1} maj 2019`)] as const);
  write(at('many'), Object.fromEntries(files));
  const [whole, killed] = [at('whole'), at('killed')];
  for (const data of [whole, killed]) await withChats(data);
  const uninterrupted = runImport([at('many')], { DATA_DIR: whole });
  const child = spawn(process.execPath, [importProgram(), at('many')], {
    env: localEnvironment({ DATA_DIR: killed }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('[ 4/12]')) child.kill('SIGKILL');
  await ended;
  const half = await registerIn(killed);
  expect(half.length).toBeGreaterThanOrEqual(4);
  expect(runImport([at('many')], { DATA_DIR: killed })).toEqual(uninterrupted);
  expect(await registerIn(killed)).toEqual(await registerIn(whole));
  expect(await registerIn(killed)).toHaveLength(12);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { enterRoom } from '../../src/cli/room-client.ts';
import { localEnvironment } from '../../src/config.ts';
import { importProgram, oldMinutes, registerIn, runImport, withChats, write } from '../cli/import-run.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';

const folder = await temporaryFolder();
const at = (name: string): string => join(folder.path, name);

afterAll(async () => {
  await endPrograms();
  await folder.remove();
});

test('L2 a member finds a position of 2019 in the chat, and opens its file', async () => {
  const data = at('found');
  const old = oldMinutes('26 augusti 2019');
  write(at('old'), { '2019/augusti.txt': old, '2020/mars.txt': oldMinutes('3 mars 2020') });
  await (await startProgram(data)).stop();
  expect(runImport([at('old')], { DATA_DIR: data })).toMatchObject({ status: 0, stderr: '' });
  const karin = (await enterRoom((await startProgram(data)).room)).as('Karin Almgren');
  await karin.say('@Klubba sök riktlinjen 2019');
  const { text } = await karin.sees('Ur äldre mötesanteckningar');
  expect(text).toContain('26 augusti 2019, punkt 4, Vårdplanering: SNK ställer sig bakom riktlinjen.');
  expect(text).not.toContain('2020');
  const [, link = ''] = /\[augusti\.txt\]\((\S+?)\)/.exec(text ?? '') ?? [];
  const file = await fetch(link);
  expect([file.status, await file.text()]).toEqual([200, old]);
});

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

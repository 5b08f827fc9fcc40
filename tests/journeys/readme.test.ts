import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { enterRoom } from '../../src/cli/room-client.ts';
import { temporaryFolder } from '../support/databases.ts';
import { compiled, endPrograms, startNode } from '../support/process.ts';

// The README's commands as they are written, but without the build, whose result other tests are using.

const readme = readFileSync('README.md', 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const built = 'npm run --silent build && ';

/** What Node is given when a script runs, once it is built. */
const runOf = (name: string): readonly string[] => {
  const script = scripts[name] ?? `there is no script ${name}`;
  const command = script.startsWith(built) ? script.slice(built.length) : script;
  const other = /^npm run --silent (\S+)$/.exec(command)?.[1];
  if (other) return runOf(other);
  const [node, ...run] = command.split(' ');
  expect({ script, node }).toEqual({ script, node: 'node' });
  return run.map((word) => (word.endsWith('.js') ? compiled(word) : word));
};

const folder = await temporaryFolder();

afterAll(async () => {
  await endPrograms();
  await folder.remove();
});

/** Runs a line of the README in an empty folder, with the full paths of the project's files. */
const runLine = async (line: string): Promise<string> => {
  expect(readme).toContain(`${line}\n`);
  const [, name = '', given = ''] = /^npm run (?:--silent )?(\S+)(?: -- (.*))?$/.exec(line) ?? [];
  const words = given.split(' ').filter(Boolean);
  const run = [...runOf(name), ...words.map((word) => (word.startsWith('samples/') ? resolve(word) : word))];
  const { stdout } = await promisify(execFile)(process.execPath, run, { cwd: folder.path, timeout: 150_000 });
  return stdout;
};

test('npm run summons prints what was understood of the sample', async () => {
  const printed = await runLine('npm run summons -- samples/kallelse.docx');
  expect(printed).toContain('Vårdsamverkan Ekbygden (VEB)');
  expect(printed).toContain('Trygg hemgång efter sjukhusvård');
});

test('with --json it prints JSON and nothing else', async () => {
  const { meeting, groups, items, doubts, ...rest } = JSON.parse(
    await runLine('npm run --silent summons -- samples/kallelse.docx --json'),
  );
  expect(rest).toEqual({});
  expect(meeting.body).toBe('Vårdsamverkan Ekbygden');
  expect(groups).toHaveLength(7);
  expect(items.map(({ number }: { readonly number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(Array.isArray(doubts)).toBe(true);
});

test('npm run demo holds the sample meeting and ends with the path of its minutes', async () => {
  const lines = (await runLine('npm run demo')).trim().split('\n');
  const steps = lines.filter((line) => /^\[ ?\d+\/\d+\] /.test(line));
  const count = steps.length;
  expect(count).toBeGreaterThan(20);
  expect(steps.map((line) => line.slice(0, 7))).toEqual(
    steps.map((_, index) => `[${String(index + 1).padStart(2)}/${count}]`),
  );
  const path = lines.at(-1) ?? '';
  expect(path).toBe(join('data', 'demo', 'library', '2027-02-11 Mötesanteckning Vårdsamverkan Ekbygden VEB.docx'));
  expect((await stat(join(folder.path, path))).size).toBeGreaterThan(5_000);
});

test('npm start opens the practice room, with the sample to try', async () => {
  expect(readme).toContain('npm install && npm start\n');
  const klubba = await startNode(join(folder.path, 'data'), runOf('start'));
  const { people } = await enterRoom(klubba.room);
  expect(people).toHaveLength(13);
  const page = await fetch(klubba.room);
  expect(await page.text()).toContain('<!doctype html>');
  expect((await fetch(`${klubba.room}room/samples/kallelse.docx`)).status).toBe(200);
  expect(await klubba.stop()).toBe(0);
});

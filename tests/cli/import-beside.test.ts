import { join } from 'node:path';
import { openDatabase } from '../../src/adapters/postgres/open-database.ts';
import { startServer, temporaryFolder } from '../support/databases.ts';
import { board, oldMinutes, registerIn, runImport, withChats, write } from './import-run.ts';

const folder = await temporaryFolder();
const old = join(folder.path, 'old');
const data = join(folder.path, 'data');

beforeAll(() => write(old, { 'a.txt': oldMinutes('26 augusti 2019') }));
afterAll(() => folder.remove());

test('while Klubba holds the embedded database, the import says in a sentence what to do, and changes nothing', async () => {
  await withChats(data);
  const klubba = await openDatabase({ url: null, folder: data, report: () => undefined });
  const { status, stdout, stderr } = runImport([old], { DATA_DIR: data });
  await klubba.close();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Klubba är igång och använder .*data\. Stoppa Klubba, läs in, och starta igen\. .*\n$/u);
  expect(await registerIn(data)).toEqual([]);
});

test('over a database server it works beside a Klubba that runs', async () => {
  const server = await startServer();
  const url = await server.database('beside');
  await withChats('unused', [board], url);
  const klubba = await openDatabase({ url, folder: 'unused', report: () => undefined });
  const settings = { DATABASE_URL: url, DATA_DIR: data };
  for (const _ of ['once', 'again']) expect(runImport([old], settings)).toMatchObject({ status: 0, stderr: '' });
  expect(await registerIn('unused', url)).toMatchObject([{ date: '2019-08-26', name: 'a.txt' }]);
  await klubba.close();
  await server.stop();
});

test('a server that does not answer is said, with what to do', () => {
  const { status, stderr } = runImport([old], { DATABASE_URL: 'postgres://127.0.0.1:1/x', DATA_DIR: data });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Inläsningen kan inte göras: The database does not answer\..*\n$/u);
});

import { join } from 'node:path';
import { enterRoom } from '../../src/cli/room-client.ts';
import { oldMinutes, runImport, write } from '../cli/import-run.ts';
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
  const before = await startProgram(data);
  const birgitta = (await enterRoom(before.room)).as('Birgitta Hallgren');
  await birgitta.say('@Klubba hjälp');
  // From now on the chat is known as a board's.
  await birgitta.sees('Klubba');
  await before.stop();
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

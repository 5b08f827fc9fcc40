import { attack } from '../proof/mutations.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';

afterAll(endPrograms);

test('1,000 mutated activities of every kind: no fault is answered, and the program lives', async () => {
  const folder = await temporaryFolder();
  const klubba = await startProgram(folder.path);
  const { sent, statuses, wrong } = await attack({ url: klubba.url, count: 1_000, seed: 20_261_126 });
  expect(wrong).toEqual([]);
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(sent);
  expect((await fetch(`${klubba.url}/health`)).status).toBe(200);
  expect(await klubba.stop()).toBe(0);
  await folder.remove();
}, 600_000);

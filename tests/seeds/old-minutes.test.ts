import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileImport } from '../../src/app/old-minutes/import-file.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import { says } from '../support/at-the-desk.ts';
import { berg } from '../support/board.ts';
import { groupChat, openOffice } from '../support/office.ts';

const folder = process.env['SEEDS_DIR'] ?? '';
const older = '000_23e83e8b4d812ff1.txt';

const board = {
  body: groupChat.id,
  name: 'Vårdsamverkan Västra Götaland',
  abbreviation: 'VVG',
  chats: [],
  meeting: noMeeting,
};

test('L2 E17 both are read into the register, twice with the same result, and a position of 2019 is found with its file', async () => {
  const office = await openOffice();
  const { dependencies } = office;
  const readAll = async () => {
    const importFile = createFileImport(dependencies, board, null);
    const reports = [];
    for (const name of (await readdir(folder)).filter((one) => one.endsWith('.txt')).sort()) {
      const source = join(folder, name);
      reports.push(await importFile({ source, name, bytes: await readFile(source) }));
    }
    return reports;
  };
  const found = async (sought: string) =>
    String(await says(office, berg, `sök ${sought}`))
      .split('\n')
      .slice(1);

  const first = await readAll();
  expect(first).toMatchObject([
    { outcome: 'read', date: '2019-08-26', positions: 8 },
    { outcome: 'read', date: '2024-04-09', positions: 3 },
  ]);
  const all = await dependencies.oldMinutes.find([groupChat.id], [], 100);
  expect(all.map(({ item, letter, file }) => `${file.date} ${item}${letter ?? ''}`)).toEqual([
    ...['6', '8', '12'].map((place) => `2024-04-09 ${place}`),
    ...['4', '5', '6', '7', '8', '9', '10', '11a'].map((place) => `2019-08-26 ${place}`),
  ]);
  const line = await found('riktlinje remiss');
  expect(line).toEqual([
    expect.stringMatching(/^- 26 augusti 2019, punkt 7, Länsgemensam riktlinje.*VVG ställer sig bakom/u),
  ]);
  expect(line[0]).toContain(`[${older.replaceAll('_', '\\_')}](http`);
  expect(await found('sip 2024')).toHaveLength(1);

  expect(await readAll()).toEqual(first);
  expect(await dependencies.oldMinutes.find([groupChat.id], [], 100)).toEqual(all);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderLibrary } from '../../../src/adapters/folder/library.ts';
import type { Board } from '../../../src/app/old-minutes/boards.ts';
import { createFileImport, type FileReport } from '../../../src/app/old-minutes/import-file.ts';
import type { Chat } from '../../../src/app/ports/conversations.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import { minutesOf } from '../../review/reviewed.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { berg, ek } from '../../support/board.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { groupChat, openOffice } from '../../support/office.ts';

const board: Board = { body: groupChat.id, name: null, abbreviation: null, chats: [], meeting: noMeeting };
const taken = 'Ställningstagande: SNK ställer sig bakom riktlinjen.';
const old = (year: number, ...lines: string[]) => minutesOf(...lines).replace('9 april 2024', `9 april ${year}`);
type Folder = Readonly<Record<string, string>>;

/** Imports folders into one board, and searches them as its members do. */
const openBoard = async (given: Partial<Board> = {}, changes: Parameters<typeof openOffice>[0] = {}) => {
  const office = await openOffice(changes);
  const { dependencies } = office;
  return {
    dependencies,
    async reads(folder: Folder, address: ((name: string) => string) | null = null, at = '/old') {
      const importFile = createFileImport(dependencies, { ...board, ...given }, address);
      const reports: FileReport[] = [];
      for (const [name, text] of Object.entries(folder))
        reports.push(await importFile({ source: `${at}/${name}`, name, bytes: new TextEncoder().encode(text) }));
      return reports;
    },
    finds: async (sought: string, chat: Chat = groupChat) =>
      String(await says(office, berg, `sök ${sought}`, chat))
        .split('\n')
        .slice(1),
  };
};
const reasons = (report: FileReport | undefined) =>
  report?.outcome === 'read' ? report.notes.map(({ reason }) => reason) : report?.outcome;

test('L2 a position of 2019 is found by its words, its year or its file, with a link to the file', async () => {
  const { dependencies, reads, finds } = await openBoard();
  expect(await reads({ '2019/april.txt': old(2019, taken) })).toEqual([
    { outcome: 'read', name: '2019/april.txt', date: '2019-04-09', positions: 1, notes: [] },
  ]);
  const name = 'Äldre mötesanteckningar/2019/april.txt';
  const line = `- 9 april 2019, punkt 4, Vårdplanering: SNK ställer sig bakom riktlinjen. [april.txt](http://127.0.0.1/minutes/${encodeURIComponent(name)})`;
  for (const sought of ['riktlinjen', 'vårdplanering BAKOM', '2019', 'april.txt'])
    expect(await finds(sought)).toEqual([line]);
  expect(await finds('riktlinjen 2020')).toEqual([]);
  expect(new TextDecoder().decode((await dependencies.releases.fetch(name)) ?? undefined)).toBe(old(2019, taken));
});

test.each(['.', ':'])('a title that ends with “%s” in its file is shown and found without it', async (ending) => {
  const { reads, finds } = await openBoard();
  await reads({ 'a.txt': old(2019, taken).replace('4. Vårdplanering', `4. Vårdplanering${ending}`) });
  expect(await finds('riktlinjen')).toEqual([expect.stringContaining(', punkt 4, Vårdplanering: SNK ställer')]);
});

test('L2 read twice nothing is doubled, and the report is the same', async () => {
  const folder = { 'a.txt': old(2019, taken), 'b.txt': old(2020, taken), 'c.txt': 'Hej!' };
  const { reads, finds } = await openBoard();
  const [first, found] = [await reads(folder), await finds('riktlinjen')];
  expect(found).toHaveLength(2);
  expect(await reads(folder)).toEqual(first);
  expect(await finds('riktlinjen')).toEqual(found);
});

test('a changed file takes the place of what it said, also in the library', async () => {
  const folder = await temporaryFolder();
  const { reads, finds } = await openBoard({}, { releases: folderLibrary(folder.path, () => null) });
  await reads({ 'a.txt': old(2019, taken) });
  await reads({ 'a.txt': old(2019, 'Ställningstagande: SNK noterar informationen.') });
  expect(await finds('riktlinjen')).toEqual([]);
  expect(await finds('noterar')).toHaveLength(1);
  const library = join(folder.path, 'Äldre mötesanteckningar');
  expect(await readdir(library)).toEqual(['a.txt']);
  expect(await readFile(join(library, 'a.txt'), 'utf8')).toContain('noterar');
  await folder.remove();
});

test('a file of the same name in another folder takes nobody’s place', async () => {
  const { reads, finds } = await openBoard();
  await reads({ 'protokoll.txt': old(2019, taken) }, null, '/2019');
  await reads({ 'protokoll.txt': old(2020, taken) }, null, '/2020');
  expect(await finds('riktlinjen')).toHaveLength(2);
});

test('files that lie on the web already are linked to there, and none is put in the library', async () => {
  const { dependencies, reads, finds } = await openBoard();
  await reads({ '2019/a.txt': old(2019, taken) }, (name) => `https://a.example/${name}`);
  expect((await finds('2019'))[0]).toContain('[a.txt](https://a.example/2019/a.txt)');
  expect(await dependencies.releases.fetch('Äldre mötesanteckningar/2019/a.txt')).toBeNull();
});

test('two files of one meeting are both kept and said; the same file twice is kept once', async () => {
  const { reads, finds } = await openBoard();
  const reports = await reads({
    'a.txt': old(2019, taken),
    'b.txt': old(2019, 'Ställningstagande: SNK noterar riktlinjen.'),
    'c.txt': old(2019, taken),
  });
  expect(reports.map(reasons)).toEqual([[], ['same meeting'], 'copy']);
  expect(reports[1]).toMatchObject({ notes: [{ quotes: ['a.txt'] }] });
  expect(reports[2]).toMatchObject({ of: 'a.txt' });
  expect(await finds('riktlinjen')).toHaveLength(2);
});

test('what should be looked at is told: no positions, another board, a day without year, a decision without label', async () => {
  const { reads } = await openBoard({ name: 'Samverkan Södra Kusten', abbreviation: 'SSK' });
  const [none] = await reads({ 'a.txt': old(2019, 'Text.').replace('april 2019', 'april') });
  expect(reasons(none)).toEqual(['no positions', 'other board', 'date without year']);
  const here = await openBoard({ name: 'Samverkan norra kusten' });
  expect((await here.reads({ 'a.txt': old(2019, taken) })).map(reasons)).toEqual([[]]);
  const told = await here.reads({ 'b.txt': old(2018, 'Det bestämdes att listan ska skickas ut med kallelsen.') });
  expect(told.map(reasons)).toEqual([['no positions', 'position without label']]);
});

test('a personal identity number is told, and not whole in the register', async () => {
  const { reads, finds } = await openBoard();
  const [report] = await reads({ 'a.txt': old(2019, 'Ställningstagande: SNK utser Bo Ek, 811218-9876.') });
  expect(report).toMatchObject({ notes: [{ reason: 'personal identity number', lines: [22] }] });
  expect(await finds('utser')).toEqual([expect.stringContaining('SNK utser Bo Ek, 811218-••••.')]);
  expect(await finds('9876')).toEqual([]);
});

test('proposals and opinions are no positions, and sub-items have their own', async () => {
  const { reads, finds } = await openBoard();
  await reads({
    'a.txt': old(
      2019,
      'a) Val',
      'Ställningstagande: SNK utser Bo Ek.',
      'b) Budget',
      'Förslag till ställningstagande: SNK godkänner budgeten.',
      'SNK är positiva till budgeten.',
    ),
  });
  expect(await finds('snk')).toEqual([expect.stringContaining('punkt 4 a, Val: SNK utser Bo Ek.')]);
});

test('what is not read is neither kept nor put in the library', async () => {
  const { dependencies, reads, finds } = await openBoard();
  const text = old(2019, taken);
  const files = {
    'a.txt': 'Hej!',
    'b.xlsx': text,
    'c.pdf': '%PDF-1.7',
    'd.html': text,
    'e.svg': text,
    protokoll: text,
  };
  const [nothing, sheet, pdf, ...others] = await reads(files);
  expect(nothing).toEqual({ outcome: 'refused', name: 'a.txt', reason: 'nothing recognised' });
  expect(pdf).toEqual({ outcome: 'refused', name: 'c.pdf', reason: 'pdf broken' });
  for (const other of [sheet, ...others]) expect(other).toMatchObject({ outcome: 'refused', reason: 'unsupported' });
  for (const name of Object.keys(files))
    expect(await dependencies.releases.fetch(`Äldre mötesanteckningar/${name}`)).toBeNull();
  expect(await finds('riktlinjen')).toEqual([]);
});

test('another board’s members find nothing of it', async () => {
  const { dependencies, reads, finds } = await openBoard();
  await reads({ 'a.txt': old(2019, taken) });
  const other = { ...groupChat, id: '19:other' };
  await dependencies.conversations.keep(other);
  expect(await finds('riktlinjen', other)).toEqual([]);
});

test('every chat of the board finds it, and a chat that joins a board keeps what was imported for it before', async () => {
  const { dependencies, reads, finds } = await openBoard();
  await reads({ 'a.txt': old(2019, taken) });
  const next = { ...groupChat, id: '19:next' };
  await dependencies.conversations.keep(next);
  await dependencies.conversations.join(next.id, groupChat.id);
  expect(await finds('riktlinjen', next)).toHaveLength(1);
  await dependencies.conversations.join(groupChat.id, '19:board');
  expect(await finds('riktlinjen')).toHaveLength(1);
});

test('a file of a meeting that Klubba itself recorded is told, and both are shown apart', async () => {
  const office = await open();
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  const importFile = createFileImport(office.dependencies, board, null);
  const bytes = new TextEncoder().encode(minutesOf('Ställningstagande: SNK noterar informationen.'));
  const report = await importFile({ source: '/old/a.txt', name: 'a.txt', bytes });
  expect(reasons(report)).toEqual(['held in Klubba']);
  const found = String(await says(office, berg, 'sök noterar'));
  expect(found).toMatch(
    /^- Punkt 3, Vårdplanering: VNK noterar informationen\.\n\n\*\*Ur äldre .*\n- 9 april 2024, punkt 4,/u,
  );
});

import type { Board } from '../../../src/app/old-minutes/boards.ts';
import { createFileImport, type FileReport } from '../../../src/app/old-minutes/import-file.ts';
import { searchPositions } from '../../../src/app/old-minutes/search-positions.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import { minutesOf } from '../../review/reviewed.ts';
import { groupChat, openOffice } from '../../support/office.ts';

const board: Board = { body: groupChat.id, name: null, abbreviation: null, chats: [], meeting: noMeeting };
const taken = 'Ställningstagande: SNK ställer sig bakom riktlinjen.';
const old = (year: number, ...lines: string[]) => minutesOf(...lines).replace('9 april 2024', `9 april ${year}`);
type Folder = Readonly<Record<string, string>>;

/** Imports folders into one board, and searches them as its members do. */
const openBoard = async (given: Partial<Board> = {}) => {
  const { dependencies } = await openOffice();
  const conversation = { ...groupChat, meeting: null, pending: null, body: groupChat.id };
  return {
    dependencies,
    async reads(folder: Folder, address: ((name: string) => string) | null = null, at = '/old') {
      const importFile = createFileImport(dependencies, { ...board, ...given }, address);
      const reports: FileReport[] = [];
      for (const [name, text] of Object.entries(folder))
        reports.push(await importFile({ source: `${at}/${name}`, name, bytes: new TextEncoder().encode(text) }));
      return reports;
    },
    finds: async (sought: string) =>
      (await searchPositions(dependencies, { meeting: noMeeting, conversation }, sought)).split('\n').slice(1),
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

test('L2 read twice nothing is doubled, and the report is the same', async () => {
  const folder = { 'a.txt': old(2019, taken), 'b.txt': old(2020, taken), 'c.txt': 'Hej!' };
  const { reads, finds } = await openBoard();
  const [first, found] = [await reads(folder), await finds('riktlinjen')];
  expect(found).toHaveLength(2);
  expect(await reads(folder)).toEqual(first);
  expect(await finds('riktlinjen')).toEqual(found);
});

test('a changed file takes the place of what it said, also in the library', async () => {
  const { dependencies, reads, finds } = await openBoard();
  await reads({ 'a.txt': old(2019, taken) });
  await reads({ 'a.txt': old(2019, 'Ställningstagande: SNK noterar informationen.') });
  expect(await finds('riktlinjen')).toEqual([]);
  expect(await finds('noterar')).toHaveLength(1);
  const bytes = await dependencies.releases.fetch('Äldre mötesanteckningar/a.txt');
  expect(new TextDecoder().decode(bytes ?? undefined)).toContain('noterar');
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
  const { dependencies, reads } = await openBoard();
  const reports = await reads({
    'a.txt': 'Hej!',
    'b.xlsx': old(2019, taken),
    'c.pdf': '%PDF-1.7',
    'd.html': old(2019),
  });
  expect(reports).toMatchObject(
    ['nothing recognised', 'unsupported', 'pdf broken', 'unsupported'].map((reason) => ({
      outcome: 'refused',
      reason,
    })),
  );
  for (const name of ['a.txt', 'b.xlsx', 'c.pdf', 'd.html'])
    expect(await dependencies.releases.fetch(`Äldre mötesanteckningar/${name}`)).toBeNull();
});

test('another board’s members find nothing of it', async () => {
  const { dependencies, reads } = await openBoard();
  await reads({ 'a.txt': old(2019, taken) });
  const conversation = { ...groupChat, id: '19:other', body: '19:other', meeting: null, pending: null };
  expect(await searchPositions(dependencies, { meeting: noMeeting, conversation }, 'riktlinjen')).toContain('Inget');
});

test('a chat that joins a board keeps what was imported for it before', async () => {
  const { dependencies, reads } = await openBoard();
  await reads({ 'a.txt': old(2019, taken) });
  const conversation = { ...groupChat, body: '19:board', meeting: null, pending: null };
  expect(await searchPositions(dependencies, { meeting: noMeeting, conversation }, 'riktlinjen')).toContain(
    '9 april 2019',
  );
});

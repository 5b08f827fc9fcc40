import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderLibrary } from '../../../src/adapters/folder/library.ts';
import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import type { Filings } from '../../../src/app/ports/filings.ts';
import type { Library } from '../../../src/app/ports/library.ts';
import { escaped } from '../../../src/i18n/markdown.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { folder, libraryOver } from '../../adapters/graph/shelf.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { dahl, ek } from '../../support/board.ts';
import { fakeSharePoint } from '../../support/fake-sharepoint.ts';
import { memoryFilings } from '../../support/memory.ts';

const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

/** A place for minutes, and the names a person sees in it. */
interface Archive {
  readonly library: Library;
  readonly names: () => readonly string[];
}

const inFolder = (): Archive => {
  const path = mkdtempSync(join(tmpdir(), 'klubba-filing-'));
  made.push(path);
  return { library: folderLibrary(path, () => null), names: () => readdirSync(path).toSorted() };
};

const inSharePoint = (): Archive => {
  const fake = fakeSharePoint({ writesColumns: true });
  return { library: libraryOver(fake), names: () => fake.names(folder).filter((one) => !one.endsWith('.pdf')) };
};

/** What is filed here is stored, but the process dies, or the answer is lost, before that can be kept. */
const forgetful = (): { readonly filings: Filings; readonly forgets: { next: boolean } } => {
  const filings = memoryFilings();
  const forgets = { next: false };
  const keepFiled: Filings['keepFiled'] = async (...kept) => {
    if (forgets.next) throw new Error('ended here');
    await filings.keepFiled(...kept);
  };
  return { filings: { ...filings, keepFiled }, forgets };
};

describe.each([
  ['a folder', inFolder],
  ['SharePoint', inSharePoint],
])('minutes filed in %s', (_, archive) => {
  const closed = async () => {
    const { library, names } = archive();
    const { filings, forgets } = forgetful();
    const office = await open({ library, filings });
    for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
    const draft = async () => linesIn((await library.fetch(name)) ?? new Uint8Array());
    const ends = async (): Promise<void> => {
      forgets.next = true;
      await expect(fileMinutes(office.dependencies, 'meeting-1')).rejects.toThrow('ended here');
      forgets.next = false;
    };
    return { office, names, draft, ends };
  };

  test('are one document with the newest words, though Klubba ended between storing and noting the first', async () => {
    const { office, names, draft, ends } = await closed();
    await ends();
    await says(office, dahl, 'anteckna punkt 3: Rätt belopp.');
    await fileMinutes(office.dependencies, 'meeting-1');
    expect(names()).toEqual([name]);
    expect(await draft()).toContain('Rätt belopp.');
  });

  test('so they are though it ended after storing each of several corrections', async () => {
    const { office, names, draft, ends } = await closed();
    await fileMinutes(office.dependencies, 'meeting-1');
    for (const said of ['anteckna punkt 3: Först.', 'anteckna punkt 3: Sedan.']) {
      await says(office, dahl, said);
      await ends();
    }
    await says(office, dahl, 'ångra');
    await fileMinutes(office.dependencies, 'meeting-1');
    expect(names()).toEqual([name]);
    expect(await draft()).toContain('Först.');
    expect(await draft()).not.toContain('Sedan.');
  });
});

describe('a draft that somebody edited', () => {
  const edited = async () => {
    const { library, names } = inFolder();
    const office = await open({ library });
    for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
    await fileMinutes(office.dependencies, 'meeting-1');
    const filed = await library.file(
      name,
      new TextEncoder().encode('edited'),
      await office.dependencies.filings.filed('meeting-1', 'draft'),
    );
    expect(filed.edited).toBe(false);
    return { office, names, library };
  };
  const told = sv.desk.editedMeanwhile(escaped(name.replace('.docx', ' (2).docx')));

  test('stays the draft while the record does not change', async () => {
    const { office, names } = await edited();
    await says(office, ek, 'justera');
    await fileMinutes(office.dependencies, 'meeting-1');
    expect(names()).toEqual([name]);
    expect(await office.dependencies.filings.filed('meeting-1', 'draft')).toMatchObject({ name });
    expect([...office.chat.shown.values()]).not.toContain(told);
  });

  test('is told of, also where the chat did not take it the first time', async () => {
    const { office, names } = await edited();
    await says(office, dahl, 'anteckna punkt 3: Rätt belopp.');
    await office.delivery.settled();
    office.chat.next.push({ outcome: 'later', retryAfter: 1_000 });
    await fileMinutes(office.dependencies, 'meeting-1');
    await office.courier.settled();
    expect([...office.chat.shown.values()]).toContain(told);
    expect(names()).toHaveLength(2);
  });
});

import { pathToFileURL } from 'node:url';
import { openDocuments } from '../../../src/adapters/documents/documents.ts';
import { readHere } from '../../../src/adapters/documents/read-here.ts';
import type { PoolLimits } from '../../../src/adapters/documents/worker-pool.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { linesIn, zone } from '../../minutes/document/opened.ts';
import { coastMeeting } from '../../minutes/records/coast.ts';
import { before, swedish } from '../../minutes/template/templates.ts';
import { longSummons, paragraph, tooComplex, tooWide, wordFile } from '../../support/files/hostile-word.ts';
import { silent } from '../../support/memory.ts';
import { compiled } from '../../support/process.ts';

const entry = pathToFileURL(compiled('dist/adapters/documents/worker.js'));
const usual: PoolLimits = { workers: 2, waiting: 20, megabytes: 512, warm: 60_000 };
const today = '2027-01-15';
const opened: { close(): Promise<void> }[] = [];

const open = (limits: Partial<PoolLimits> = {}, timeLimit?: number, program = entry) => {
  const documents = openDocuments(program, silent, { ...usual, ...limits }, timeLimit);
  opened.push(documents);
  return documents;
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map((documents) => documents.close()));
});

const kallelse = (name = 'kallelse.docx') => wordFile(longSummons(3, 1)).then((bytes) => ({ name, bytes }));
const itemsIn = (imported: { readonly ok: boolean; readonly summons?: { readonly items: readonly unknown[] } }) =>
  imported.summons?.items.length;
const refused = (reason: string) => ({ is: 'summons', imported: { ok: false, reason } });

test('a file is known for the kallelse or the template it is', async () => {
  const documents = open();
  const received = await documents.receive(await kallelse(), today);
  expect(received.is === 'summons' && itemsIn(received.imported)).toBe(3);
  expect(await documents.receive({ name: 'mall.docx', bytes: await swedish() }, today)).toMatchObject({
    is: 'template',
    check: { ok: true, misses: [] },
  });
});

test('minutes are made in a template of their board, and known again', async () => {
  const documents = open();
  const content = minutesContent(coastMeeting, languages.sv, zone);
  const [own, usualOne] = [await documents.render(content, await swedish()), await documents.render(content, null)];
  expect(await linesIn(own)).toEqual(await linesIn(usualOne));
  const lines = (await documents.shown(own))?.lines;
  expect(lines).toEqual((await readHere.shown(own))?.lines);
  expect((await documents.shown(usualOne))?.lines).toEqual(
    expect.arrayContaining([...(lines ?? ['none'])].slice(0, 20)),
  );
});

test.each(Object.entries({ ...tooComplex, ...tooWide }))(
  'everybody else goes on while a file is opened that unfolds into %s, and the next file is read',
  async (_, xml) => {
    const documents = open();
    const bytes = await wordFile(paragraph('1. Mötets öppnande') + xml);
    expect(bytes.length).toBeLessThan(200_000);
    const answered = documents.receive({ name: 'k.docx', bytes }, today);
    const good = await kallelse();
    const other = await documents.receive(good, today);
    expect(other.is === 'summons' && itemsIn(other.imported)).toBe(3);
    expect(await answered).toEqual(refused('too complex'));
    expect(await documents.readSummons(good, today)).toMatchObject({ ok: true });
  },
);

test.each(Object.entries(tooComplex))(
  'a template that unfolds into %s is refused, and read no further than it may be',
  async (_, xml) => {
    const documents = open();
    const template = await before('titel', xml);
    expect(await documents.checkTemplate(template)).toEqual({ ok: false, reason: 'too complex', at: '' });
    const shown = await documents.shown(template);
    expect(shown === null || shown.pictures.length === 0).toBe(true);
    expect(await documents.checkTemplate(await swedish())).toMatchObject({ ok: true });
  },
);

/** Within the limits of a file's elements, but slow to read: some 4 s, where a new thread reads a small kallelse in 0.3 s. */
const heavy = async () => ({ name: 'tung.docx', bytes: await wordFile(longSummons(1, 27_000)) });

test('the process runs on while a file is read that takes long, and ends the reading in time', async () => {
  // Far from both, since a busy machine spends more time on the same.
  const documents = open({ workers: 1 }, 1_000);
  await documents.readSummons(await kallelse(), today);
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 10);
  const answer = await documents.receive(await heavy(), today);
  clearInterval(turning);
  expect(answer).toEqual(refused('too complex'));
  expect(turns).toBeGreaterThan(5);
  expect(await documents.receive(await kallelse(), today)).toMatchObject({ imported: { ok: true } });
});

test('a file that takes more memory than it may ends its thread and nothing else', async () => {
  const documents = open({ workers: 1, megabytes: 48 }, 60_000);
  expect(await documents.receive(await heavy(), today)).toEqual(refused('too complex'));
  expect(await documents.receive(await kallelse(), today)).toMatchObject({ imported: { ok: true } });
});

test('more files than can wait are asked to come again', async () => {
  const documents = open({ workers: 1, waiting: 1 });
  const file = await kallelse();
  const [first, second, third] = [1, 2, 3].map(() => documents.receive(file, today));
  expect(await third).toEqual(refused('busy'));
  expect(await documents.checkTemplate(file.bytes)).toEqual({ ok: false, reason: 'busy', at: '' });
  await expect(documents.shown(file.bytes)).rejects.toThrow(Unavailable);
  await expect(documents.render(minutesContent(coastMeeting, languages.sv, zone), null)).rejects.toThrow(Unavailable);
  for (const answer of [await first, await second]) expect(answer).toMatchObject({ imported: { ok: true } });
});

test('text that was pasted needs no thread, unless it is long', async () => {
  const documents = open({ workers: 1, waiting: 0 });
  expect(await documents.readSummons({ text: '1. Öppnande\n2. Ny rutin' }, today)).toMatchObject({ ok: true });
  const long = `1. Öppnande\n${'a\n'.repeat(2_000)}`;
  expect(await documents.readSummons({ text: long }, today)).toEqual({ ok: false, reason: 'busy' });
  expect(await open().readSummons({ text: long }, today)).toMatchObject({ ok: true });
});

test('a thread that cannot begin is a fault with its cause', async () => {
  const documents = open({}, undefined, new URL('no-worker.js', entry));
  await expect(documents.receive(await kallelse(), today)).rejects.toMatchObject({
    cause: { code: 'MODULE_NOT_FOUND' },
  });
});

test('a fault within a thread is told with its cause', async () => {
  const documents = open();
  const content = minutesContent(coastMeeting, languages.sv, zone);
  await expect(documents.render(content, new Uint8Array(10))).rejects.toMatchObject({
    cause: { message: 'The template cannot be opened: broken' },
  });
});

test('what is being read when Klubba ends is a fault, and what waits is turned away', async () => {
  const documents = open({ workers: 1 });
  const file = await kallelse();
  const [begun, waiting] = [documents.receive(file, today), documents.receive(file, today)];
  const ended = expect(begun).rejects.toThrow('ended');
  await documents.close();
  await ended;
  expect(await waiting).toEqual(refused('busy'));
});

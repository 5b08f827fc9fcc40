import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { openDocuments } from '../../../src/adapters/documents/documents.ts';
import type { PoolLimits } from '../../../src/adapters/documents/worker-pool.ts';
import { longSummons, wordFile } from '../../support/files/hostile-word.ts';
import { lines, pdfFile, pdfOf, stream } from '../../support/files/pdf-file.ts';
import { silent } from '../../support/memory.ts';
import { compiled } from '../../support/process.ts';

const entry = pathToFileURL(compiled('dist/adapters/documents/worker.js'));
const today = '2027-01-15';
const usual: PoolLimits = { workers: 2, waiting: 20, megabytes: 512, warm: 60_000 };
const ofPdf: PoolLimits = { ...usual, workers: 1, megabytes: 256, growth: 300, mute: true };
const opened: { close(): Promise<void> }[] = [];

const open = (timeLimit = 60_000, limits: Partial<PoolLimits> = {}) => {
  const documents = openDocuments(entry, silent, usual, timeLimit, { ...ofPdf, ...limits });
  opened.push(documents);
  return documents;
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map((documents) => documents.close()));
});

const kallelse = { name: 'kallelse.pdf', bytes: pdfFile([{ texts: lines('1. Mötets öppnande', '', '2. Ny rutin') }]) };
const refused = (reason: string) => ({ is: 'summons', imported: { ok: false, reason } });

const withContents = (...contents: readonly Buffer[]): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> >>',
    ...contents,
  ]);

/** 200 MB of text operators, packed twice into some kilobytes. */
const bomb = (): Buffer => {
  const once = deflateSync(Buffer.alloc(200_000_000, 'BT /F1 1 Tf 1 1 Td (a) Tj ET\n'));
  return withContents(stream(deflateSync(once), '/Filter [/FlateDecode /FlateDecode]'));
};

/** Forms that each draw the next one ten times: 10^12 drawings in some hundred bytes. */
const nested = (): Buffer => {
  const form = (next: number): Buffer =>
    stream(
      '/X Do\n'.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`,
    );
  const last = stream('BT /F1 9 Tf (a) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]');
  return withContents(stream('/X Do'), ...Array.from({ length: 12 }, (_, at) => form(at + 7)), last);
};

test('a PDF is read in a thread of its own while others read Word files', async () => {
  const documents = open();
  const word = { name: 'k.docx', bytes: await wordFile(longSummons(3, 1)) };
  const [pdf, other] = await Promise.all([documents.receive(kallelse, today), documents.receive(word, today)]);
  expect(pdf).toMatchObject({ imported: { ok: true, summons: { items: [{ number: 1 }, { number: 2 }] } } });
  expect(other).toMatchObject({ imported: { ok: true } });
});

test('a PDF that unfolds into very much ends its thread and nothing else', async () => {
  const documents = open();
  const bytes = bomb();
  expect(bytes.length).toBeLessThan(500_000);
  expect(await documents.receive({ name: 'k.pdf', bytes }, today)).toEqual(refused('too complex'));
  expect(await documents.receive(kallelse, today)).toMatchObject({ imported: { ok: true } });
});

test('a PDF that never ends is ended in time, and meanwhile nobody waits', async () => {
  // A new thread reads a good PDF in well under a second; on a busy machine it may take some times as long.
  const documents = open(4_000);
  const endless = documents.readSummons({ name: 'k.pdf', bytes: nested() }, today);
  expect(
    await documents.readSummons({ text: `1. Öppnande\n2. Ny rutin\n${'a\n'.repeat(2_000)}` }, today),
  ).toMatchObject({
    ok: true,
  });
  expect(await endless).toEqual({ ok: false, reason: 'too complex' });
  expect(await documents.readSummons(kallelse, today)).toMatchObject({ ok: true });
});

test('more PDFs than can wait are asked to come again', async () => {
  const documents = open(60_000, { waiting: 1 });
  const [first, second, third] = [1, 2, 3].map(() => documents.receive(kallelse, today));
  expect(await third).toEqual(refused('busy'));
  for (const answer of [await first, await second]) expect(answer).toMatchObject({ imported: { ok: true } });
});

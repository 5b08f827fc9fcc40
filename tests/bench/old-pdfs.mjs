import { openDocuments } from '../../dist/adapters/documents/documents.js';
import { lines, pdfFile } from '../support/files/pdf-file.ts';
import { tagged, taggedPdf } from '../support/files/tagged-pdf-file.ts';

/** How often memory is looked at, in milliseconds. */
const glance = 5;
const pages = 40;
const log = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };

const linesOfPage = 49;
const items = 60;

const head = ['Mötesanteckning', 'Samverkan Norra Kusten', 'Datum: 9 april 2024', 'Tid: 09.00–11.00', ''];
const about = ['vården', 'hemgången', 'rehabiliteringen', 'läkemedlen', 'larmen', 'väntetiderna', 'bemanningen'];

/** The lines of an item of minutes, as many as make the items fill the pages. */
const itemLines = (number) => [
  `${number}. Genomgång av ${about[number % about.length]}`,
  ...Array.from({ length: 26 + (number % 5) }, (_, at) => {
    const [one, other] = [about[(number + at) % about.length], about[(number * 3 + at) % about.length]];
    return `Stycke ${at + 1}: föredraganden redovisar läget för ${one}, och vad som återstår för ${other} till hösten.`;
  }),
  'Förslag till beslut: Samverkan Norra Kusten noterar informationen.',
  'Beslut: Samverkan Norra Kusten noterar informationen.',
  '',
];

const text = [...head, ...Array.from({ length: items }, (_, at) => itemLines(at + 1)).flat()];
const eachPage = Array.from({ length: pages }, (_, page) =>
  lines(...text.slice(page * linesOfPage, (page + 1) * linesOfPage)),
);

const plain = () => pdfFile(eachPage.map((texts) => ({ texts })));
const withTags = () => taggedPdf(eachPage.map((texts) => ({ elements: texts.map((line) => tagged('P', line)) })));

/** Reads a PDF in a new thread. `before` is the size of the process when it had read none, in bytes. */
const read = async (bytes, before) => {
  const documents = openDocuments(new URL('../../dist/adapters/documents/worker.js', import.meta.url), log);
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), glance);
  const used = process.cpuUsage();
  const begun = performance.now();
  try {
    const imported = await documents.readSummons({ name: 'old.pdf', bytes }, '2026-11-27');
    const took = performance.now() - begun;
    const { user, system } = process.cpuUsage(used);
    if (!imported.ok || imported.summons.items.length !== items) throw new Error('The PDF was not read whole');
    return { took, processor: (user + system) / 1000, growth: (most - before) / 1024 / 1024 };
  } finally {
    clearInterval(look);
    await documents.close();
  }
};

/** Milliseconds, of the clock and of the processor, and the megabytes by which the process grew, to read minutes of 40 pages. */
export const oldPdfs = async () => {
  const [without, tags] = [plain(), withTags()];
  const before = process.memoryUsage.rss();
  return { plain: await read(without, before), withTags: await read(tags, before) };
};

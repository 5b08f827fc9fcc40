import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { fromImport } from '../review/from-import.ts';
import { review } from '../review/review.ts';
import { printedReview } from './printed-review.ts';
import { readArguments } from './read-arguments.ts';
import { readFileSafely } from './read-file-safely.ts';

// Proof-reads a file of minutes. Exit code: 0 no finding, 1 findings, 2 unreadable file or wrong arguments.

const failed = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const { file, json, locale, known } = readArguments('review');
const words = languages[locale];
const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
  if (cause.code === undefined) throw cause;
  return failed(words.review.printed.noFile(file));
});
const imported = await readFileSafely({ name: basename(file), bytes });
if (!imported.ok) failed(words.doubts.unreadable[imported.reason]);
else {
  const material = fromImport(imported.summons, imported.doubts, imported.lines);
  const findings = review(material, new Map(known.map((short) => [short, ''])));
  const width = Math.min(process.stdout.columns ?? 100, 110);
  console.log(json ? JSON.stringify(findings, null, 2) : printedReview(findings, material, words, width));
  process.exitCode = findings.length > 0 ? 1 : 0;
}

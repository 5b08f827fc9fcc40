import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { withStaff } from '../summons/people/staff.ts';
import { printedSummons } from './printed-summons.ts';
import { readArguments } from './read-arguments.ts';
import { readFileSafely } from './read-file-safely.ts';

// Prints what an import understood of a summons, and its doubts. Exit code: 1 nothing usable, 2 wrong arguments.

const failed = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { file, json, locale } = readArguments('summons');
const words = languages[locale];
const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
  if (cause.code === undefined) throw cause;
  return failed(words.doubts.printed.noFile(file));
});
const imported = await readFileSafely({ name: basename(file), bytes });
if (!imported.ok) failed(words.doubts.unreadable[imported.reason]);
else {
  const { doubts } = imported;
  const summons = withStaff(imported.summons);
  const { meeting, groups, items } = summons;
  const width = Math.min(process.stdout.columns ?? 100, 110);
  console.log(
    json ? JSON.stringify({ meeting, groups, items, doubts }, null, 2) : printedSummons(summons, doubts, words, width),
  );
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../i18n/dates.ts';
import { languages } from '../i18n/languages.ts';
import { withStaff } from '../summons/people/staff.ts';
import { printedSummons } from './printed-summons.ts';
import { readFileSafely } from './read-file-safely.ts';

// Prints what an import understood of a summons, and its doubts. Exit code: 1 nothing usable, 2 wrong arguments.

const failed = (message: string, code: number): never => {
  console.error(message);
  process.exit(code);
};

const asked = (): { readonly file: string; readonly json: boolean; readonly locale: Locale } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'sv' } },
    });
    const locale = values.lang === 'en' ? 'en' : 'sv';
    const file = positionals[0];
    if (file === undefined || positionals.length > 1 || values.lang !== locale)
      return failed(languages[locale].doubts.printed.usage, 2);
    return { file, json: values.json, locale };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return failed(languages.sv.doubts.printed.usage, 2);
  }
};

const { file, json, locale } = asked();
const words = languages[locale];
const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
  if (cause.code === undefined) throw cause;
  return failed(words.doubts.printed.noFile(file), 1);
});
const imported = await readFileSafely({ name: basename(file), bytes });
if (!imported.ok) failed(words.doubts.unreadable[imported.reason], 1);
else {
  const { doubts } = imported;
  const summons = withStaff(imported.summons);
  const { meeting, groups, items } = summons;
  const width = Math.min(process.stdout.columns ?? 100, 110);
  console.log(
    json ? JSON.stringify({ meeting, groups, items, doubts }, null, 2) : printedSummons(summons, doubts, words, width),
  );
}

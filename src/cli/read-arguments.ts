import type { Locale } from '../i18n/dates.ts';
import { languages } from '../i18n/languages.ts';
import { parsedOptions } from './parsed-options.ts';

/** What a program that reads one file is asked. */
export interface Asked {
  readonly file: string;
  readonly json: boolean;
  readonly locale: Locale;
  /** Abbreviations the board need not explain. */
  readonly known: readonly string[];
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'sv' },
  know: { type: 'string' },
} as const;

/**
 * Reads the arguments of a program. `--help` prints how it is called, and the program ends with exit code 0. Wrong arguments print the same as an
 * error, and it ends with 2.
 */
export const readArguments = (program: 'summons' | 'review'): Asked => {
  const read = parsedOptions(options);
  const locale = read?.values.lang === 'en' ? 'en' : 'sv';
  const usage = languages[locale].commandLines[program];
  if (read?.values.help) {
    console.log(usage);
    process.exit(0);
  }
  const [file, ...others] = read?.positionals ?? [];
  const isWrong = read?.values.lang !== locale || (program === 'summons' && read.values.know !== undefined);
  if (!read || file === undefined || others.length > 0 || isWrong) {
    console.error(usage);
    process.exit(2);
  }
  const known = (read.values.know ?? '').split(',').map((short) => short.trim());
  return { file, json: read.values.json, locale, known };
};

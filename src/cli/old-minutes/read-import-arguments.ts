import type { Locale } from '../../i18n/dates.ts';
import { languages } from '../../i18n/languages.ts';
import { parsedOptions } from '../parsed-options.ts';

/** What an import is asked. */
export interface AskedImport {
  /** Null where all that was imported for the board is to be taken away. */
  readonly folder: string | null;
  /** The board's name, abbreviation or chat; null where it is the only one. */
  readonly board: string | null;
  /** The address of the folder where the files lie already; null where they are put in the library. */
  readonly link: string | null;
  readonly json: boolean;
  readonly locale: Locale;
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  board: { type: 'string' },
  link: { type: 'string' },
  json: { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

/**
 * Reads the arguments of an import; `usual` is the board's language. `--help` prints how it is called, and the program ends with exit code 0. Wrong
 * arguments print the same as an error, and it ends with 2.
 */
export const readImportArguments = (usual: Locale): AskedImport => {
  const read = parsedOptions(options);
  const said = read?.values.lang ?? usual;
  const locale = said === 'sv' || said === 'en' ? said : usual;
  const { commandLines, importing } = languages[locale];
  if (read?.values.help) {
    const { about, again } = importing.help;
    const listed = Object.entries(importing.options).map(([name, does]) => `  --${name.padEnd(8)}${does}`);
    console.log([commandLines.import, about, ...listed, again].join('\n'));
    process.exit(0);
  }
  const [folder = null, ...others] = read?.positionals ?? [];
  if (!read || (folder === null) !== read.values.remove || others.length > 0 || said !== locale) {
    console.error(commandLines.import);
    process.exit(2);
  }
  return { folder, board: read.values.board ?? null, link: read.values.link ?? null, json: read.values.json, locale };
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { recognise } from '../../src/chat/readers/lexicon.ts';
import type { Verb } from '../../src/chat/readers/verb.ts';
import { languages } from '../../src/i18n/languages.ts';
import { filled } from './filled.ts';

const require = createRequire(import.meta.url);
const manifestSchema = require('@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json');
const localizationSchema = require('@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json');

const schemas = dirname(
  require.resolve('@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'),
);
/** The newest that the package of Microsoft's knows. */
const newest = readdirSync(join(schemas, '..'))
  .flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? [])
  .sort((one, other) => Number(other) - Number(one))
  .map((minor) => ({
    version: `1.${minor}`,
    schema: JSON.parse(readFileSync(join(schemas, `../v1.${minor}/MicrosoftTeams.schema.json`), 'utf8')),
  }))[0] as { readonly version: string; readonly schema: { readonly $schema: string } };

interface Command {
  readonly title: string;
  readonly description: string;
}
type Manifest = {
  readonly version: string;
  readonly bots: readonly [{ readonly commandLists: readonly { readonly commands: readonly Command[] }[] }];
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly icons: Readonly<Record<string, string>>;
};

const manifest = filled('appPackage/manifest.json') as unknown as Manifest;
const english = filled('appPackage/en.json') as Readonly<Record<string, string>>;
const lists = manifest.bots[0].commandLists.map(({ commands }) => commands);
const inEnglish = lists.map((commands, list) =>
  commands.map((_, command): Command => {
    const key = `bots[0].commandLists[${list}].commands[${command}]`;
    return { title: english[`${key}.title`] ?? '', description: english[`${key}.description`] ?? '' };
  }),
);

/** What Microsoft's schema says against it. It is written for draft 04, but free of what later drafts changed; one pattern is no Unicode pattern. */
const faults = ({ $schema, ...schema }: { readonly $schema: string }, given: object) => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(given) ? [] : validate.errors;
};

test('the manifest is what Teams accepts', () => {
  expect(faults(manifestSchema, manifest)).toEqual([]);
});

test('the newest schema accepts the manifest as well', () => {
  expect(faults(newest.schema, { ...manifest, $schema: undefined, manifestVersion: newest.version })).toEqual([]);
});

test('the English file is what Teams accepts', () => {
  expect(faults(localizationSchema, english)).toEqual([]);
});

test.each([
  ['manifest', manifestSchema, { ...manifest, accentColor: 'petrol' }],
  ['English file', localizationSchema, { ...english, 'name.long': 'Klubba' }],
])('a fault in the %s is seen', (_, schema, wrong) => {
  expect(faults(schema, wrong)).not.toEqual([]);
});

test('the package has the version of the program and the files it names', () => {
  expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  const named = [
    ...Object.values(manifest.icons),
    ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
  ];
  expect(named.filter((file) => !existsSync(`appPackage/${file}`))).toEqual([]);
});

const verbsOf = (commands: readonly Command[]): readonly (Verb | undefined)[] =>
  commands.map(({ title }) => recognise(title)?.verb);

test('every command offered is understood, and the English one means the same', () => {
  expect(lists.flatMap(verbsOf)).not.toContain(undefined);
  expect(inEnglish.map(verbsOf)).toEqual(lists.map(verbsOf));
});

test.each([
  ['Swedish', lists.flat(), languages.sv.chat.commands],
  ['English', inEnglish.flat(), languages.en.chat.commands],
])('every command offered in %s says what help says', (_, commands, phrases) => {
  const help = commands.map(({ title }) => phrases[recognise(title)?.verb ?? 'help'].does);
  expect(commands.map(({ description }) => description)).toEqual(help);
});

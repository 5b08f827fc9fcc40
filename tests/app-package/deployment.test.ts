import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { madeCertificate } from '../support/certificate.ts';
import { filled, placeholders, values } from './filled.ts';

interface Template {
  readonly parameters: Readonly<Record<string, { readonly defaultValue?: string }>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly resources: readonly { readonly type: string; readonly properties?: unknown }[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

const page = readFileSync('docs/deploy.md', 'utf8');
const template: Template = JSON.parse(readFileSync('infra/azuredeploy.json', 'utf8'));
const given = filled('infra/azuredeploy.parameters.json')['parameters'] as Record<string, { readonly value: string }>;

/** The settings the program asks the environment for. */
const settingsRead = (): readonly string[] => {
  const asked = new Set<string>();
  readConfig(new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) }));
  return [...asked].sort();
};

const rows = [...page.matchAll(/^\| `(\w+)` \| (?:`([^`]*)`)? ?\| /gm)].map(([, name = '', value]) => ({
  name,
  value,
}));

test('the page names every setting, and no other', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(settingsRead());
});

test('the page is right about what holds where nothing is set', () => {
  const config = readConfig({});
  expect(Object.fromEntries(rows.filter(({ value }) => value).map(({ name, value }) => [name, value]))).toEqual(
    'problems' in config
      ? {}
      : {
          PORT: String(config.port),
          HOST: config.host,
          DATA_DIR: config.dataDir,
          LIBRARY_DIR: config.libraryDir,
          LOCALE: config.locale,
          TIMEZONE: config.zone,
          LOG_LEVEL: config.logLevel,
        },
  );
});

type Given = Readonly<Record<string, string | undefined>>;

/** An ARM expression's value, for the few functions that settings use; a secret comes from the vault. */
const resolved = (expression: string, parameters: Given): string => {
  const [, parts] = /^\[concat\((.*)\)\]$/.exec(expression) ?? [];
  if (parts !== undefined)
    return parts
      .split(', ')
      .map((part) => (part.startsWith("'") ? part.slice(1, -1) : resolved(`[${part}]`, parameters)))
      .join('');
  const [, optional] =
    /^\[if\(equals\(parameters\('(\w+)'\), 'none'\), '', parameters\('\1'\)\)\]$/.exec(expression) ?? [];
  if (optional !== undefined) return resolved(`[parameters('${optional}')]`, parameters).replace(/^none$/, '');
  const [, choice, yes = '', no = ''] =
    /^\[if\(empty\(parameters\('(\w+)'\)\), ('.*'|.*\)), ('.*'|.*\))\)\]$/.exec(expression) ?? [];
  if (choice !== undefined) return resolved(`[${parameters[choice] ? no : yes}]`, parameters);
  const [, parameter] = /^\[parameters\('(\w+)'\)\]$/.exec(expression) ?? [];
  if (parameter !== undefined)
    return parameters[parameter] ?? resolved(template.parameters[parameter]?.defaultValue ?? '', parameters);
  const [, secret] = /^\[format\(variables\('secretReference'\), '([\w-]+)'\)\]$/.exec(expression) ?? [];
  if (secret !== undefined)
    return parameters[secret.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] ?? '';
  return expression === "['']" ? '' : expression;
};

const appSettings = (parameters: Given): Record<string, string> => {
  const site = template.resources.find(({ type }) => type === 'Microsoft.Web/sites')?.properties as {
    readonly siteConfig: { readonly appSettings: readonly { readonly name: string; readonly value: string }[] };
  };
  return Object.fromEntries(site.siteConfig.appSettings.map(({ name, value }) => [name, resolved(value, parameters)]));
};

/** What the parameters file passes, filled in. */
const passed: Given = Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value]));

const { certificate, privateKey } = madeCertificate();
test.each([
  ['a secret', {}, { password: given['botPassword']?.value, certificate: null }],
  ['a certificate', { botCertificate: certificate + privateKey }, { password: null, certificate: { privateKey } }],
])('the program starts with the settings of the template, with %s', (_, more, signIn) => {
  const { WEBSITE_RUN_FROM_PACKAGE, ...settings } = appSettings({ ...passed, ...more });
  expect(Object.keys(settings).filter((name) => !settingsRead().includes(name))).toEqual([]);
  expect(readConfig(settings)).toMatchObject({
    host: '0.0.0.0',
    databaseUrl: given['databaseUrl']?.value,
    microsoft: {
      appId: given['botId']?.value,
      appType: 'SingleTenant',
      publicUrl: `https://${given['name']?.value}.azurewebsites.net`,
      ...signIn,
    },
  });
});

test('what the administrator writes in the file of the environment is what the program runs with, at each provision', () => {
  const { WEBSITE_RUN_FROM_PACKAGE, ...settings } = appSettings(passed);
  for (const name of ['ALLOWED_TENANTS', 'SHAREPOINT_SITE', 'SHAREPOINT_FOLDER', 'LOCALE', 'TIMEZONE'])
    expect({ [name]: settings[name] }).toEqual({ [name]: values[name] });
  expect(readConfig(settings)).toMatchObject({
    microsoft: { allowedTenants: values['ALLOWED_TENANTS']?.split(',') },
    locale: 'en',
    zone: 'Europe/Helsinki',
  });
});

test('without SharePoint the program starts too: the toolkit knows no empty value, so that none is written', () => {
  const { WEBSITE_RUN_FROM_PACKAGE, ...settings } = appSettings({
    ...passed,
    sharePointSite: 'none',
    sharePointFolder: 'none',
  });
  expect(settings).toMatchObject({ SHAREPOINT_SITE: '', SHAREPOINT_FOLDER: '' });
  expect(readConfig(settings)).not.toHaveProperty('problems');
});

test('the parameters file gives what the template does not know, and nothing it does not ask for', () => {
  const asked = Object.keys(template.parameters);
  const needed = asked.filter((name) => template.parameters[name]?.defaultValue === undefined);
  expect(Object.keys(given)).toEqual(expect.arrayContaining(needed));
  expect(Object.keys(given).filter((name) => !asked.includes(name))).toEqual([]);
});

test('every placeholder is written by a step or asked for on the page', () => {
  const steps = readFileSync('teamsapp.yml', 'utf8');
  const written = (parse(steps).provision as readonly { readonly writeToEnvironmentFile?: object }[]).flatMap((step) =>
    Object.values<string>({ ...step.writeToEnvironmentFile }),
  );
  // The toolkit writes botDomain as BOT_DOMAIN.
  const outputs = Object.keys(template.outputs).map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase());
  const asked = [...page.matchAll(/^ {3}([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  const used = [
    steps,
    ...['appPackage/manifest.json', 'infra/aad.manifest.json', 'infra/azuredeploy.parameters.json'].map((file) =>
      readFileSync(file, 'utf8'),
    ),
  ];
  const known = [...written, ...outputs, ...asked];
  expect(used.flatMap(placeholders).filter((name) => !known.includes(name))).toEqual([]);
});

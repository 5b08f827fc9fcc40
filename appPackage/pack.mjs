// Makes the app's zip, to be uploaded in the Teams admin center: `npm run package -- [NAME=VALUE …] [FILE.zip]`.
// A value is looked for among the arguments, in the environment, and in infra/env/.env.production, in this order.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import JSZip from 'jszip';

const folder = dirname(fileURLToPath(import.meta.url));
const ofProduction = `${folder}/../infra/env/.env.production`;
/** The same bytes from the same values: the zip holds no time of its making. */
const date = new Date('2000-01-01T00:00:00Z');

/** What goes into the zip, all at its top, beside the manifest. */
const files = ['en.json', 'color.png', 'outline.png'];

/** Settings of the program that hold the same as a value of the manifest. */
const settings = {
  BOT_ID: ({ MicrosoftAppId }) => MicrosoftAppId,
  BOT_DOMAIN: ({ PUBLIC_URL }) => (PUBLIC_URL && URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).host : undefined),
};

const given = process.argv.slice(2);
const named = given.filter((argument) => /^\w+=/.test(argument));
const target = given.find((argument) => argument.endsWith('.zip') && !named.includes(argument));
const values = {
  ...(existsSync(ofProduction) && parseEnv(readFileSync(ofProduction, 'utf8'))),
  ...process.env,
  ...Object.fromEntries(named.map((argument) => [argument.split('=', 1)[0], argument.replace(/^\w+=/, '')])),
};
const valueFor = (name) => values[name] || settings[name]?.(values);

const manifest = readFileSync(`${folder}/manifest.json`, 'utf8');
const asked = [...new Set([...manifest.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name))];
const missing = asked.filter((name) => !valueFor(name));
if (missing.length > 0) {
  console.error(`The app package needs ${missing.join(', ')}: see docs/deploy.md, Steps.`);
  process.exit(1);
}
/** Inside quotes of JSON. A domain in capitals keeps Android from signing in. */
const written = (name) => {
  const value = name === 'BOT_DOMAIN' ? valueFor(name).toLowerCase() : valueFor(name);
  return JSON.stringify(value).slice(1, -1);
};

const zip = new JSZip();
zip.file(
  'manifest.json',
  manifest.replace(/\$\{\{(\w+)\}\}/g, (_, name) => written(name)),
  { date },
);
for (const file of files) zip.file(file, readFileSync(`${folder}/${file}`), { date });
const path = target ?? `${folder}/build/klubba.zip`;
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
console.log(path);

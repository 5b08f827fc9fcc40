import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';

/** The names that `readConfig` asks for, in local mode and in production. */
const namesAsked = (): readonly string[] => {
  const names = new Set<string>();
  for (const env of [{}, { MicrosoftAppId: 'x', SHAREPOINT_SITE: 'x' }] as Record<string, string>[])
    readConfig(
      new Proxy(env, {
        get: (target, name: string) => {
          names.add(name);
          return target[name];
        },
      }),
    );
  return [...names].sort();
};

/** The settings of `.env.example`, as Node reads such a file. */
const example = Object.fromEntries(
  [...readFileSync('.env.example', 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

test('.env.example names every setting that Klubba reads, and no other', () => {
  expect(namesAsked()).toContain('ALLOWED_TENANTS');
  expect(Object.keys(example).sort()).toEqual(namesAsked());
});

test('.env.example shows the defaults: copied as it is, it changes nothing', () => {
  expect(readConfig(example)).toEqual(readConfig({}));
});

test('docs/deploy.md tells what every setting means', () => {
  const described = [...readFileSync('docs/deploy.md', 'utf8').matchAll(/^\| `([A-Za-z_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  for (const name of namesAsked()) expect(described).toContain(name);
});

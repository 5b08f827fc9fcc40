import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { filled, values } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'klubba-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = (name: string, environment: Readonly<Record<string, string>>, given: readonly string[] = []) => {
  const path = join(folder, name);
  const { PATH = '' } = process.env;
  const run = spawnSync(process.execPath, ['appPackage/pack.mjs', ...given, path], {
    encoding: 'utf8',
    env: { PATH, ...environment },
  });
  return { path, code: run.status, said: run.stdout + run.stderr };
};

test('npm run package makes the zip that Teams takes, with the values filled in', async () => {
  const { path, code, said } = pack('klubba.zip', { ...values, BOT_DOMAIN: 'Klubba.Ekbygden.example' });
  expect([code, said.trim()]).toEqual([0, path]);
  const zip = await JSZip.loadAsync(readFileSync(path));
  expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '')).toEqual(
    filled('appPackage/manifest.json'),
  );
  expect(
    readFileSync('appPackage/color.png').equals((await zip.file('color.png')?.async('nodebuffer')) as Buffer),
  ).toBe(true);
});

test('the same values make the same bytes, from arguments as from the environment, and from the settings of the program', () => {
  const { BOT_ID = '', BOT_DOMAIN = '', ...rest } = values;
  const made = [
    pack('environment.zip', values),
    pack('arguments.zip', rest, [`BOT_ID=${BOT_ID}`, `BOT_DOMAIN=${BOT_DOMAIN}`]),
    pack('settings.zip', { ...rest, MicrosoftAppId: BOT_ID, PUBLIC_URL: `https://${BOT_DOMAIN}/` }),
  ];
  expect(made.map(({ code }) => code)).toEqual([0, 0, 0]);
  const [first, ...others] = made.map(({ path }) => readFileSync(path));
  expect(others.map((bytes) => first?.equals(bytes))).toEqual([true, true]);
});

test('what is missing is told at once, all of it', () => {
  const { code, said } = pack('missing.zip', { BOT_ID: values['BOT_ID'] ?? '' });
  expect(code).toBe(1);
  for (const name of ['TEAMS_APP_ID', 'BOT_DOMAIN', 'ORGANISATION_NAME', 'PRIVACY_PAGE']) expect(said).toContain(name);
  expect(said).not.toContain('BOT_ID');
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddIn } from '../../src/app/add-in/add-in.ts';
import type { Log } from '../../src/app/ports/log.ts';
import { languages } from '../../src/i18n/languages.ts';
import { serve, type Web } from '../../src/web/server.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const signIn = { clientId: 'klubba', authority: 'https://login.example', tenant: 'organizations', guestsOf: null };
const nobody: AddIn = {
  enter: async () => 'no such chat',
  look: async () => null,
  watch: () => () => {},
  ask: async () => null,
} as unknown as AddIn;

let web: Web;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-in-'));
  await writeFile(join(folder, 'index.html'), '<html lang="sv"><script id="settings">"{{settings}}"</script></html>');
  web = await serve({
    host: '127.0.0.1',
    port: 0,
    messages: async () => ({ status: 200, body: null }),
    health: async () => ({ ok: true, problems: [] }),
    files: [],
    addIn: {
      addIn: nobody,
      identities: { prove: async () => 'missing' },
      words: languages.sv.addIn,
      folder,
      settings: () => ({ language: 'sv', hosts: [], failed: 'Not now', signIn }),
    },
    loopbackOnly: true,
    log: silent,
  });
});
afterAll(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

const opened = async (address: string) => {
  const response = await fetch(`${web.url}${address}`);
  const policy = response.headers.get('content-security-policy') ?? '';
  const told = /<script id="settings">(.*)<\/script>/.exec(await response.text())?.[1] ?? '{}';
  return { status: response.status, policy, told: JSON.parse(told) };
};

test.each(['panel', 'desk', 'stage', 'tab'])(
  'the %s in Teams asks this server alone, and only Teams frames it',
  async (surface) => {
    const { status, policy, told } = await opened(`/add-in/${surface}`);
    expect(status).toBe(200);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toMatch(/frame-ancestors https:\/\/\*\.cloud\.microsoft https:\/\/teams\.microsoft\.com/);
    expect(told).toEqual({ language: 'sv', hosts: [], failed: 'Not now', signIn: null });
  },
);

test.each(['/add-in/panel?chat=19%3Ax', '/add-in/desk?chat=19%3Ax', '/add-in/signed-in'])(
  '%s, outside Teams, may also ask where people sign in, and nobody frames it',
  async (address) => {
    const { status, policy, told } = await opened(address);
    expect(status).toBe(200);
    expect(policy).toContain("connect-src 'self' https://login.example;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(told.signIn).toEqual(signIn);
  },
);

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AddIn, Onlooker, Visitor } from '../../src/app/add-in/add-in.ts';
import type { TokenRefusal } from '../../src/app/ports/identities.ts';
import { sv } from '../../src/i18n/sv.ts';
import { serve, type Web } from '../../src/web/server.ts';
import { silent } from '../support/memory.ts';

/** The script that the pages are made of here. */
export const script = 'console.log("klubba");'.repeat(50);
const person = { user: 'u-ek', tenant: 't', name: 'Karin Ek', until: Number.POSITIVE_INFINITY };
const chat = '19:meeting_abc@thread.v2';

/** A web server with an add-in behind it that a test decides on. */
export interface AddInServer {
  readonly web: Web;
  /** Who looks on, and how many have left. */
  readonly watching: { visitor: Visitor; surface: string; held: string | null; onlooker: Onlooker }[];
  left: number;
  look: AddIn['look'];
  ask: AddIn['ask'];
  summons: AddIn['summons'];
  write: AddIn['write'];
  /** Settles when it is known who is in the chat. */
  roster: Promise<void>;
  path(end: string, id?: string): string;
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Response>;
}

export const good = { authorization: 'Bearer good' };

/** Writes the pages as a build leaves them; returns their folder and how to take it away. */
export const writePages = async (): Promise<{ readonly folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<html lang="sv"><script type="application/json">"{{settings}}"</script>',
  );
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'assets', 'panel-AB12.js'), script);
  await writeFile(join(folder, 'assets', 'panel-AB12.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'assets', 'panel-AB12.js.gz'), gzipSync(script));
  await writeFile(join(folder, 'assets', 'panel-AB12.css'), 'a{}');
  await writeFile(join(folder, 'assets', 'notes.txt'), 'secret');
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

/** Opens the server over those pages. A token says itself what it proves: `good`, or why not. */
export const openAddInServer = async (folder: string): Promise<AddInServer> => {
  const addIn: AddIn = {
    enter: async (proven, id) => {
      await door.roster;
      return id === chat ? ({ person: proven, chat: { id } } as Visitor) : 'no such chat';
    },
    look: (...given) => door.look(...given),
    ask: (...given) => door.ask(...given),
    minutes: async () => null,
    summons: (...given) => door.summons(...given),
    write: (...given) => door.write(...given),
    files: async () => [],
    template: async () => ({ own: false }),
    takeTemplate: async (_, read) => ({ outcome: 'done', text: `${(await read())?.length ?? 'too large'}` }),
    forgetTemplate: async () => ({ outcome: 'done', text: 'gone' }),
    watch: (visitor, surface, held, onlooker) => {
      door.watching.push({ visitor, surface, held, onlooker });
      return () => {
        door.left += 1;
      };
    },
  };
  const web = await serve({
    host: '127.0.0.1',
    port: 0,
    messages: async () => ({ status: 200, body: null }),
    health: async () => ({ ok: true, problems: [] }),
    files: [],
    addIn: {
      addIn,
      identities: {
        prove: async (token) =>
          token === 'good' ? person : token === null ? 'missing' : (token.replaceAll('_', ' ') as TokenRefusal),
      },
      words: sv.addIn,
      folder,
      settings: () => ({ language: 'en', hosts: ['http://room.localhost:3979'], failed: 'Not now', signIn: null }),
    },
    loopbackOnly: false,
    log: silent,
  });
  const path: AddInServer['path'] = (end, id = chat) => `${web.url}/api/add-in/chats/${encodeURIComponent(id)}/${end}`;
  const door: AddInServer = {
    web,
    watching: [],
    left: 0,
    look: async () => ({ held: 'head:1', json: '{"head":{"phase":"open"}}' }),
    ask: async () => ({ outcome: 'done', text: null }),
    summons: async () => ({ outcome: 'refused', text: 'Nej.' }),
    write: async () => 'told',
    roster: Promise.resolve(),
    path,
    post: (body, headers = {}) =>
      fetch(path('commands'), {
        method: 'POST',
        headers: { ...good, 'content-type': 'application/json', ...headers },
        body,
      } as RequestInit),
  };
  return door;
};

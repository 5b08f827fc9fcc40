import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Server } from 'restify';
import type { PageSettings, SignIn } from '../views/answers/page-settings.ts';
import type { Guarded } from './guarded.ts';

export interface PagesParts {
  /** Holds index.html and the folder assets, as the build leaves them. */
  readonly folder: string;
  /** Asked at each page, since the practice room opens after the server. */
  readonly settings: () => PageSettings;
}

/** Where Teams shows tabs (Microsoft Learn, "Tab requirements"). */
const teamsHosts = 'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com';
/** Of the empty text: Fluent UI adds an empty style element and fills it rule by rule, which needs no more than this. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The pages may ask this server alone, and outside Teams also where people sign in. Only Teams may frame them, and outside it nobody. */
const policy = (hosts: readonly string[], signIn: SignIn | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    signIn ? `connect-src 'self' ${signIn.authority}` : "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    signIn ? "frame-ancestors 'none'" : `frame-ancestors ${[teamsHosts, ...hosts].join(' ')}`,
  ].join('; ');

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** A name as the build makes it: letters, digits and dashes, and an ending that is known. */
const assetName = /^[A-Za-z0-9-]+\.(js|css)$/;

const packings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Null where there is no such file. */
const bytesOf = (path: string): Promise<Uint8Array | null> =>
  readFile(path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });

/** The file as the client can unpack it, smallest first; null where there is none. */
const packed = async (
  path: string,
  accepted: string,
): Promise<{ bytes: Uint8Array; encoding: string | null } | null> => {
  for (const [encoding, ending] of packings) {
    const bytes = accepted.includes(encoding) ? await bytesOf(path + ending) : null;
    if (bytes) return { bytes, encoding };
  }
  const bytes = await bytesOf(path);
  return bytes && { bytes, encoding: null };
};

/** Serves the pages of the add-in, and what they are made of. */
export const addInPages = (server: Server, guarded: Guarded, { folder, settings }: PagesParts): void => {
  const pageFor = (isOutside: (request: Request) => boolean) =>
    guarded(async (request, response) => {
      const { language, hosts, failed, ...rest } = settings();
      const signIn = isOutside(request) ? rest.signIn : null;
      const html = (await readFile(join(folder, 'index.html'), 'utf8'))
        .replace('lang="sv"', `lang="${language}"`)
        .replace('"{{settings}}"', JSON.stringify({ language, hosts, failed, signIn }).replaceAll('<', '\\u003c'));
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy(hosts, signIn),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      response.end(html);
    });
  // `tab` is whichever of the others Teams has room for: the app's manifest can name one address only.
  // Teams tells the page which chat it stands in. Outside Teams the link tells it.
  const page = pageFor((request) => new URLSearchParams(request.getQuery()).has('chat'));
  for (const surface of ['panel', 'desk', 'stage', 'tab']) server.get(`/add-in/${surface}`, page);
  // Where the identity provider sends people back to; from here the page goes on to where they were.
  server.get(
    '/add-in/signed-in',
    pageFor(() => true),
  );

  server.get(
    '/add-in/assets/:name',
    guarded(async (request, response) => {
      const name: string = request.params['name'] ?? '';
      const type = types[assetName.exec(name)?.[1] ?? ''];
      const found =
        type === undefined ? null : await packed(join(folder, 'assets', name), request.header('accept-encoding', ''));
      if (!found) {
        response.writeHead(404, { 'cache-control': 'no-store' });
        response.end();
        return;
      }
      response.writeHead(200, {
        'content-type': type,
        ...(found.encoding && { 'content-encoding': found.encoding }),
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        // The name holds a digest of the content.
        'cache-control': 'public, max-age=31536000, immutable',
      });
      response.end(found.bytes);
    }),
  );
};

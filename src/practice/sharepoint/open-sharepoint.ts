import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, listenTo } from '../exchange.ts';
import { appId, downloads, type GraphRequest, type GraphResponse, graphAnswers, refused, site } from './answers.ts';
import type { Faults, Mishap } from './faults.ts';
import { sharePointFiles } from './files.ts';
import { awayPage, libraryPages } from './library-pages.ts';
import { libraryWords } from './words.ts';

/** A request with its answer. `url` is the address it was meant for. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: GraphRequest['headers'];
  readonly body: unknown;
  readonly status: number | 'none';
  readonly answer: unknown;
}

export interface SharePointOptions {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** The folder with its files. */
  readonly folder: string;
  readonly language: keyof typeof libraryWords;
  readonly faults?: Faults;
  /** The valid token; by default one that only `credential` knows. */
  readonly token?: () => string;
  /** How SharePoint changes a file after it answered that it stored it; by default not at all. */
  readonly alters?: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly seen?: (exchange: Exchange) => void;
}

/** The open stand-in: one site and its document library, through Microsoft Graph v1.0. */
export interface SharePoint {
  /** The address of the library for people. */
  readonly url: string;
  /** The address of the site, as SharePoint would name it. */
  readonly site: string;
  /** The app id of its caller. */
  readonly appId: string;
  /** A `fetch` that sends requests for Graph to the stand-in. */
  send(url: string, options: RequestInit): Promise<Response>;
  /** Gives the valid token. */
  credential(): { getToken(): Promise<{ readonly token: string; readonly expiresOnTimestamp: number }> };
  down(): boolean;
  /** Takes it down, so that every request fails, or up again. */
  turn(down: boolean): void;
  close(): Promise<void>;
}

const graph = 'https://graph.microsoft.com';
/** In milliseconds since 1970: far in the future. */
const never = 4_000_000_000_000;

/**
 * Opens a local stand-in for SharePoint. Its files are in a folder and stay there. It knows Graph's protocol and nothing of the bot.
 * Throws when the port is taken.
 */
export async function openSharePoint(options: SharePointOptions): Promise<SharePoint> {
  const { port, folder, language, faults = { next: [], outage: null }, alters = null, seen } = options;
  const only = randomUUID();
  const { token = () => only } = options;
  let origin = '';
  const files = sharePointFiles(folder);
  const accepts = (bearer: string | undefined): boolean => bearer === `Bearer ${token()}`;
  const answers = graphAnswers({ files, origin: () => origin, accepts, alters });
  const words = libraryWords[language];
  const pages = libraryPages(files, words);

  /** For programs: Graph, and the addresses that Graph gives out. */
  async function serveGraph(asked: GraphRequest, response: ServerResponse): Promise<void> {
    const mishap = faults.next.shift() ?? faults.outage;
    const answer = mishap === 'broken before' ? null : await (replacing(mishap) ?? answers(asked));
    const { method, url, headers, body } = asked;
    const typed = /json/.test(headers['content-type'] ?? '') ? body.toString('utf8') : body;
    const lost = answer === null || mishap === 'broken after';
    seen?.({
      method,
      url: url.pathname === downloads ? url.href : graph + url.pathname + url.search,
      headers,
      body: body.length > 0 ? typed : undefined,
      status: lost ? 'none' : answer[0],
      answer: lost ? null : answer[1],
    });
    if (lost) response.destroy();
    else if (mishap !== 'silence') write(response, answer, mishap === 'half an answer');
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [method, url, body] = [request.method ?? 'GET', new URL(request.url ?? '/', origin), await bodyOf(request)];
    const headers = request.headers as GraphRequest['headers'];
    if (url.pathname.startsWith('/v1.0/') || url.pathname === downloads)
      return serveGraph({ method, url, headers, body }, response);
    write(response, faults.outage ? awayPage(words) : pages(url), false);
  }

  const server = await listenTo(port, serve);
  origin = server.origin;
  return {
    url: `${origin}/`,
    site,
    appId,
    async send(url, request) {
      const response = await fetch(url.startsWith(graph) ? origin + url.slice(graph.length) : url, request);
      // The Graph client compares addresses to detect a redirect, so the answer has the address of the request.
      return Object.defineProperty(response, 'url', { value: url });
    },
    credential: () => ({ getToken: async () => ({ token: token(), expiresOnTimestamp: never }) }),
    down: () => faults.outage !== null,
    turn(down) {
      faults.outage = down ? 'broken before' : null;
    },
    close: server.close,
  };
}

/** The faulty answer in place of the right one. */
function replacing(mishap: Mishap | null): GraphResponse | null {
  if (mishap === null || typeof mishap === 'string') return null;
  const { status, headers = {}, html = false } = mishap;
  if (html) return [status, Buffer.from('<html>Try later</html>'), { ...headers, 'content-type': 'text/html' }];
  return [status, refused('generalException', `status ${status}`), headers];
}

/** `half`: the connection breaks in the middle of the body. */
function write(response: ServerResponse, [status, body, headers = {}]: GraphResponse, half: boolean): void {
  const raw = body instanceof Uint8Array;
  const bytes = raw ? body : Buffer.from(body === null ? '' : JSON.stringify(body));
  const type = body === null ? {} : { 'content-type': raw ? 'application/octet-stream' : 'application/json' };
  response.writeHead(status, { ...type, 'content-length': bytes.length, 'cache-control': 'no-store', ...headers });
  if (half) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}

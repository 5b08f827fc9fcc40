import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, listenTo } from '../exchange.ts';
import { type Answer, type Asked, appId, downloads, graphAnswers, refused, site } from './answers.ts';
import type { Faults, Mishap } from './faults.ts';
import { sharePointFiles } from './files.ts';
import { awayPage, libraryPages } from './library-pages.ts';
import { libraryWords } from './words.ts';

/** One request as it was made, by the address it was meant for, and what was answered. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Asked['headers'];
  readonly body: unknown;
  readonly status: number | 'none';
  readonly answer: unknown;
}

export interface SharePointOptions {
  /** On 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Where its files are kept. */
  readonly folder: string;
  readonly language: keyof typeof libraryWords;
  readonly faults?: Faults;
  /** The token that is good now; by default one that only `credential` knows. */
  readonly token?: () => string;
  /** What SharePoint makes of a file after it answered that it has it; nothing by default. */
  readonly alters?: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly seen?: (exchange: Exchange) => void;
}

/** SharePoint for practice, open: one site and its document library, as Microsoft Graph v1.0 shows them. */
export interface SharePoint {
  /** Where people see the library in a browser. */
  readonly url: string;
  /** The site as SharePoint would name it. */
  readonly site: string;
  /** The application it takes its caller to be. */
  readonly appId: string;
  /** As `fetch`, but what is meant for Graph comes here. */
  send(url: string, options: RequestInit): Promise<Response>;
  /** Who may: gives the token that is good. */
  credential(): { getToken(): Promise<{ readonly token: string; readonly expiresOnTimestamp: number }> };
  down(): boolean;
  /** Takes it down, so that nobody gets an answer, or up again. */
  turn(down: boolean): void;
  close(): Promise<void>;
}

const graph = 'https://graph.microsoft.com';
/** In milliseconds since 1970; later than anybody practises. */
const never = 4_000_000_000_000;

/**
 * Opens a local stand-in for SharePoint, whose files lie in a folder and outlive it. It knows Graph's protocol and nothing of the bot.
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

  /** For programs: Graph, and what it leads to. */
  async function serveGraph(asked: Asked, response: ServerResponse): Promise<void> {
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
    const headers = request.headers as Asked['headers'];
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
      // As if it came from there: by its address the Graph client tells whether a redirect leads elsewhere.
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

/** The answer that stands for the right one. */
function replacing(mishap: Mishap | null): Answer | null {
  if (mishap === null || typeof mishap === 'string') return null;
  const { status, headers = {}, html = false } = mishap;
  if (html) return [status, Buffer.from('<html>Try later</html>'), { ...headers, 'content-type': 'text/html' }];
  return [status, refused('generalException', `status ${status}`), headers];
}

/** `half`: the rest never comes. */
function write(response: ServerResponse, [status, body, headers = {}]: Answer, half: boolean): void {
  const raw = body instanceof Uint8Array;
  const bytes = raw ? body : Buffer.from(body === null ? '' : JSON.stringify(body));
  const type = body === null ? {} : { 'content-type': raw ? 'application/octet-stream' : 'application/json' };
  response.writeHead(status, { ...type, 'content-length': bytes.length, 'cache-control': 'no-store', ...headers });
  if (half) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request: path parameters are decoded, the body is read. */
export interface RouteRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** The body as JSON; throws `Refused` 400 when it is none. */
  json(): unknown;
}

/** A response: `body` is sent as JSON, unless it is bytes or text with a `type`. */
export interface RouteResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request. A route that writes a stream to `response` itself returns null. */
export interface Route {
  (asked: RouteRequest, response: ServerResponse): RouteResponse | null | Promise<RouteResponse | null>;
  /** Any web page may send a form here; only for routes that ask for a secret no such page has. */
  readonly takesForms?: true;
}
/** By method and path, as in `PUT /v3/conversations/:conversation/activities/:activity`; the first that fits is taken. */
export type Routes = Readonly<Record<string, Route>>;

/** Thrown by a route to answer with an error. `code` is for programs. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** A server that listens; `origin` is `http://127.0.0.1:PORT`. */
export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only (port 0: any free one). Errors are answered as Bot Framework and Graph do: `{ error: { code, message } }`. */
export async function listenTo(
  port: number,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    // A web page must not reach this server through a host name of its own that points to this machine (DNS rebinding).
    const foreign = new Refused(403, 'Forbidden', 'Only this machine may call');
    const handled = local ? handle(request, response) : Promise.reject(foreign);
    handled.catch((fault: unknown) => {
      const refused =
        fault instanceof Refused ? fault : new Refused(500, 'ServiceError', `The practice room failed: ${fault}`);
      const { status, code, message, headers } = refused;
      send(response, { status, headers, body: { error: { code, message } } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

/** A server with routes by method and path. */
export function listen(port: number, routes: Routes): Promise<Listening> {
  const table = Object.entries(routes).map(([pattern, route]) => ({ segments: pattern.split(/[ /]/), route }));
  return listenTo(port, (request, response) => answer(request, response, table));
}

type Table = readonly { readonly segments: readonly string[]; readonly route: Route }[];

async function answer(request: IncomingMessage, response: ServerResponse, table: Table): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const asked = [method, ...url.pathname.split('/').slice(1)];
  for (const { segments, route } of table) {
    const params = matched([segments[0] ?? '', ...segments.slice(2)], asked);
    if (!params) continue;
    const body = await bodyOf(request);
    // Content types that any web page may send without a CORS preflight are refused: none, plain text, forms.
    const type = request.headers['content-type'] ?? '';
    if (body.length > 0 && !route.takesForms && !/^application\/(?!x-www-form-urlencoded)/i.test(type))
      throw new Refused(415, 'UnsupportedMediaType', `Not as "${type}"`);
    const answered = await route(
      { method, path: url.pathname, params, query: url.searchParams, body, json: () => parsed(body) },
      response,
    );
    if (answered) send(response, answered);
    return;
  }
  throw new Refused(404, 'NotFound', `There is no ${method} ${url.pathname}`);
}

function matched(pattern: readonly string[], asked: readonly string[]): Record<string, string> | null {
  if (pattern.length !== asked.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const given = asked[at] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return params;
}

const mostBytes = 60 * 1024 * 1024;

/** Reads the body; throws `Refused` 413 when it is too large. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Refused(413, 'TooLarge', `At most ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new Refused(400, 'BadSyntax', `The body is not JSON: ${cause}`);
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: RouteResponse): void {
  if (response.headersSent) return void response.destroy();
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, {
    ...(body === undefined || raw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(raw || body === undefined ? body : JSON.stringify(body));
}

async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}

import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import restify, { type Next, type Request, type Response } from 'restify';
import type { Log } from '../app/ports/log.ts';
import { addInPages, type PagesParts } from './add-in-pages.ts';
import { type AddInDoor, addInRoutes } from './add-in-routes.ts';
import { bodyRefusals, leaveUnread, readBody } from './body.ts';
import type { Guarded } from './guarded.ts';
import { guidePages } from './guide-pages.ts';
import type { Health } from './health.ts';

/** What goes back; no body where it is null. */
export interface HttpResponse {
  readonly status: number;
  readonly body: object | null;
}

/** A file as it is fetched; `name` may hold any letters. */
interface File {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files to be fetched under `path`, a pattern of restify's; where that gives null, whoever followed the link is told what is `missing`. */
export interface FileRoute {
  readonly path: string;
  readonly fetch: (parameters: Readonly<Record<string, string>>) => Promise<File | null>;
  readonly missing: string;
}

export interface WebDependencies {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What Teams posts to `/api/messages`; answered when it resolves. */
  readonly messages: (authorization: string, body: unknown) => Promise<HttpResponse>;
  /** Told to whoever asks. */
  readonly health: () => Promise<Health>;
  readonly files: readonly FileRoute[];
  /** The meeting add-in: its pages, and the endpoints they ask; a server without it serves the bot alone. */
  readonly addIn?: AddInDoor & PagesParts;
  /** The folder of the guide's pages; a server without it serves none. */
  readonly guide?: string;
  /** Local mode: a caller must name this machine in `Host`. Else a web page could reach it through a name of its own (DNS rebinding). */
  readonly loopbackOnly: boolean;
  readonly log: Log;
}

/** A listening server. */
export interface Web {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  /** Takes no more, and resolves when what was begun is answered. */
  close(): Promise<void>;
}

const json = { 'content-type': 'application/json; charset=utf-8' };

/** Longest name in an address, in characters as they are sent. Restify takes 100; ids of chats and names of files come near that. */
const longestName = 1_000;

const bytes = new WeakMap<object, Buffer>();

/** The body as it goes over the wire; one that is sent to many is written once. */
const bytesOf = (body: object): Buffer => {
  const known = bytes.get(body);
  if (known) return known;
  const written = Buffer.from(JSON.stringify(body));
  bytes.set(body, written);
  return written;
};

const answer = (response: Response, { status, body }: HttpResponse): void => {
  const written = body === null ? undefined : bytesOf(body);
  // Restify's own writeHead returns nothing, so no chaining here.
  response.writeHead(status, written === undefined ? {} : json);
  response.end(written);
};

const ofThisMachine = /^(([\w-]+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether the address can be read at all. Restify takes it apart where a fault ends the process. */
const isReadable = (request: Request): boolean => {
  try {
    decodeURIComponent(request.path());
    return true;
  } catch {
    return false;
  }
};

const refuse = (response: Response, status: number, code: string, id: string = randomUUID()): void =>
  answer(response, { status, body: { error: { code, id } } });

/** Serves Teams, health checks and downloads. What goes wrong is told in the log under an id, and the caller gets the id alone. */
export const serve = async ({
  host,
  port,
  messages,
  health,
  files,
  addIn,
  guide,
  loopbackOnly,
  log,
}: WebDependencies): Promise<Web> => {
  const server = restify.createServer({ name: 'klubba', maxParamLength: longestName });
  // Restify takes every `Upgrade` and answers none. Without a listener Node reads past the header, as RFC 9110 (7.8) allows.
  server.server.removeAllListeners('upgrade');
  // Restify would tell the caller what was thrown.
  server.on('restifyError', (request: Request, _response: Response, error: RestifyError, done: () => void) => {
    const id = randomUUID();
    const status = error.statusCode ?? 500;
    log[status < 500 ? 'info' : 'error']({ id, error, path: request.path() }, 'A request failed');
    error.toJSON = () => ({ error: { code: status < 500 ? 'NotFound' : 'InternalServerError', id } });
    done();
  });
  server.pre((request: Request, response: Response, next: Next) => {
    if (isReadable(request)) return next();
    refuse(response, 400, 'BadRequest');
    return next(false);
  });
  if (loopbackOnly)
    server.pre((request: Request, response: Response, next: Next) => {
      if (ofThisMachine.test(request.header('host', ''))) return next();
      refuse(response, 403, 'Forbidden');
      return next(false);
    });
  let closing = false;
  server.on('after', (request: Request, response: Response) => {
    // An open idle connection must not keep the server running.
    if (closing) setImmediate(() => server.server.closeIdleConnections());
    const { method, url } = request;
    log.debug(
      { method, url, status: response.statusCode, conversation: request.header('x-ms-conversation-id') },
      'A request',
    );
  });

  /** A handler whose faults end as a plain 500, or as `tell` has it: restify would write its answer after ours, and end the process on that. */
  const guarded: Guarded =
    (handle, tell = (response, _, id) => refuse(response, 500, 'InternalServerError', id)) =>
    async (request: Request, response: Response) => {
      try {
        await handle(request, response);
      } catch (error) {
        const id = randomUUID();
        log.error({ id, error, path: request.path() }, 'A request failed');
        if (response.headersSent) response.destroy();
        else tell(response, error, id);
      }
    };

  server.post(
    '/api/messages',
    guarded(async (request, response) => {
      const read = await readBody(request);
      if (typeof read !== 'string') {
        answer(response, await messages(request.header('authorization', ''), read.json));
        return;
      }
      leaveUnread(request, response);
      refuse(response, ...bodyRefusals[read]);
    }),
  );
  // Whether the process runs. One that does not answer this should be restarted.
  server.get(
    '/health/live',
    guarded(async (_, response) => answer(response, { status: 200, body: { ok: true } })),
  );
  // Whether it can record, and what is wrong. One that cannot should get no traffic, but a restart does not help.
  for (const path of ['/health', '/health/ready'])
    server.get(
      path,
      guarded(async (_, response) => {
        const body = await health();
        answer(response, { status: body.ok ? 200 : 503, body });
      }),
    );
  for (const { path, fetch, missing } of files)
    server.get(
      path,
      guarded(async (request, response) => {
        const file = await fetch(request.params);
        if (file) download(response, file);
        else tell(response, 404, missing);
      }),
    );

  if (guide) guidePages(server, guarded, guide);
  if (addIn) addInPages(server, guarded, addIn);
  const endStreams = addIn && addInRoutes(server, guarded, addIn);

  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: Error) => {
      log.error({ error }, 'The web server failed');
      reject(error);
    });
    server.listen(port, host, () => resolve());
  });
  const { address, family, port: taken } = server.server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        endStreams?.();
        server.close(() => resolve());
        server.server.closeIdleConnections();
      }),
  };
};

interface RestifyError extends Error {
  readonly statusCode?: number;
  toJSON: () => object;
}

/** Nothing of a file may run or fetch, whatever was written in it; a web page may bring its own looks. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Plain words for a person. */
const tell = (response: Response, status: number, words: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(words);
};

/** A web page is shown, anything else downloaded. RFC 6266: the name in UTF-8, percent-encoded. */
const download = (response: Response, { name, type, bytes }: File): void => {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'content-disposition': `${type.startsWith('text/html') ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(bytes);
};

import type { Request, Response, Server } from 'restify';
import type { AddIn, Surface } from '../app/add-in/add-in.ts';
import type { Identities, TokenRefusal } from '../app/ports/identities.ts';
import { Unavailable } from '../app/ports/unavailable.ts';
import type { Words } from '../i18n/words.ts';
import { type Admitted, addInLeadRoutes } from './add-in-lead-routes.ts';
import { bodyRefusals, leaveUnread, readBody } from './body.ts';
import { type EventStream, openEvents } from './events.ts';
import type { Guarded } from './guarded.ts';
import { summonsRoutes } from './summons-routes.ts';
import { writingRoutes } from './writing-routes.ts';

/** What the routes of the add-in work with. */
export interface AddInDoor {
  readonly addIn: AddIn;
  readonly identities: Identities;
  readonly words: Words['addIn'];
}

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

const forToken = (refusal: TokenRefusal, words: Words['addIn']): Refused => {
  switch (refusal) {
    case 'missing':
      return { status: 401, code: 'TokenMissing', text: words.tokenMissing };
    case 'expired':
      return { status: 401, code: 'TokenExpired', text: words.tokenExpired };
    case 'bad':
      return { status: 401, code: 'TokenBad', text: words.tokenBad };
    case 'tenant not allowed':
      return { status: 403, code: 'TenantNotAllowed', text: words.tenantNotAllowed };
    case 'away':
      return { status: 503, code: 'ProviderAway', text: words.providerAway };
  }
};

const bearer = (request: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(request.header('authorization', ''))?.[1] ?? null;

const held = (request: Request): string | null => request.header('last-event-id', '') || null;

const surfaceOf = (request: Request): Surface =>
  new URLSearchParams(request.getQuery()).get('on') === 'stage' ? 'stage' : 'panel';

const send = (response: Response, status: number, json: string): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(json);
};

const refuse = (response: Response, { status, code, text }: Refused): void =>
  send(response, status, JSON.stringify({ error: { code, text } }));

/** Adds the add-in's own endpoints. Returns how to end the streams that are open. */
export const addInRoutes = (
  server: Server,
  guarded: Guarded,
  { addIn, identities, words }: AddInDoor,
): (() => void) => {
  const streams = new Set<EventStream>();
  let closing = false;

  const tell = (response: Response, fault: unknown): void =>
    refuse(
      response,
      fault instanceof Unavailable
        ? { status: 503, code: 'ServiceUnavailable', text: words.fault }
        : { status: 500, code: 'InternalServerError', text: words.fault },
    );

  const admitted: Admitted = (handle) =>
    guarded(async (request, response) => {
      const proven = await identities.prove(bearer(request));
      if (typeof proven === 'string') return refuse(response, forToken(proven, words));
      const visitor = await addIn.enter(proven, request.params['chat'] ?? '');
      if (visitor === 'no such chat')
        return refuse(response, { status: 403, code: 'NoSuchChat', text: words.noSuchChat });
      return handle(visitor, request, response);
    }, tell);

  server.get(
    '/api/add-in/chats/:chat/sections',
    admitted(async (visitor, request, response) => {
      const changed = await addIn.look(visitor, surfaceOf(request), held(request));
      const { held: holds, json } = changed ?? { held: held(request), json: '{}' };
      send(response, 200, `{"held":${JSON.stringify(holds)},"sections":${json}}`);
    }),
  );

  server.get(
    '/api/add-in/chats/:chat/live',
    admitted(async (visitor, request, response) => {
      // One begun now would keep the server from ending.
      if (closing) return refuse(response, { status: 503, code: 'Closing', text: words.fault });
      const stream = openEvents(response);
      streams.add(stream);
      const leave = addIn.watch(visitor, surfaceOf(request), held(request), {
        changed: ({ held: id, json }) => stream.send('sections', id, json),
        over: () => stream.end(),
      });
      stream.onEnd(() => {
        streams.delete(stream);
        leave();
      });
    }),
  );

  server.get(
    '/api/add-in/chats/:chat/minutes',
    admitted(async (visitor, _, response) => send(response, 200, JSON.stringify(await addIn.minutes(visitor)))),
  );

  server.post(
    '/api/add-in/chats/:chat/commands',
    admitted(async (visitor, request, response) => {
      const read = await readBody(request);
      if (typeof read === 'string') {
        const [status, code] = bodyRefusals[read];
        leaveUnread(request, response);
        return refuse(response, { status, code, text: words.notUnderstood });
      }
      const outcome = await addIn.ask(visitor, read.json);
      if (outcome) send(response, 200, JSON.stringify(outcome));
      else refuse(response, { status: 400, code: 'NotUnderstood', text: words.notUnderstood });
    }),
  );

  summonsRoutes(server, admitted, addIn, { send, refuse }, words);
  writingRoutes(server, admitted, addIn, { send, refuse }, words);
  addInLeadRoutes(server, admitted, addIn, (response, json) => send(response, 200, JSON.stringify(json)));

  return () => {
    closing = true;
    for (const stream of streams) stream.end();
  };
};

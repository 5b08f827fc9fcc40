import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call the bot made, as it arrived. */
interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A connector service that records what it is asked and answers as it is told. */
export interface TeamsStandIn {
  readonly serviceUrl: string;
  readonly calls: readonly Call[];
  /** Most calls that were open at once. */
  readonly mostAtOnce: () => number;
  /** Decides the answers from now on; `undefined` is a plain success. */
  answer(decide: (call: Call, nth: number) => Reply | undefined | Promise<Reply | undefined>): void;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString());
};

export const startTeams = async (): Promise<TeamsStandIn> => {
  const calls: Call[] = [];
  let open = 0;
  let most = 0;
  let decide: Parameters<TeamsStandIn['answer']>[0] = () => undefined;
  const server = createServer(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    const call = { method: request.method ?? '', path: request.url ?? '', body: await bodyOf(request) };
    calls.push(call);
    const nth = calls.length;
    const reply = (await decide(call, nth)) ?? { status: 200, body: { id: `sent-${nth}` } };
    open -= 1;
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(Buffer.isBuffer(reply.body) ? reply.body : JSON.stringify(reply.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    mostAtOnce: () => most,
    answer: (how) => {
      decide = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

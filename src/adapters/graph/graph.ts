import type { TokenCredential } from '@azure/identity';
import {
  AuthenticationHandler,
  Client,
  GraphError,
  type Middleware,
  RedirectHandler,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../../app/ports/unavailable.ts';
import { faultOf, signInFault } from './faults.ts';
import { retryAfter } from './retry-after.ts';
import { type Send, transport } from './transport.ts';

export interface GraphDependencies {
  /** Makes a credential without a cached token. Called again when Graph refuses the last token. */
  readonly credential: () => TokenCredential;
  readonly send: Send;
  /** Makes a signal that ends a request or a sign-in without an answer. */
  readonly timeout: () => AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The service named in faults. Each service has its own pause after "too many requests". */
  readonly service?: string;
}

/** Microsoft Graph, with Klubba's own permissions. */
export interface Graph {
  /**
   * The answer, or the status where it is one of `expected`. Does not wait or retry (except once, with a new token): the caller's job comes back.
   * While Graph has asked for a pause, nothing is sent, and `Unavailable` is thrown at once.
   */
  ask<T extends object, Status extends number = never>(
    run: (client: Client) => Promise<T>,
    ...expected: readonly Status[]
  ): Promise<T | Status>;
}

const scope = 'https://graph.microsoft.com/.default';

const chained = (...handlers: readonly [Middleware, ...Middleware[]]): Middleware => {
  for (const [at, handler] of handlers.entries()) {
    const next = handlers[at + 1];
    if (next) handler.setNext?.(next);
  }
  return handlers[0];
};

export const openGraph = ({ credential, send, timeout, now, service = 'SharePoint' }: GraphDependencies): Graph => {
  let signedIn = credential();
  let pausedUntil = 0;

  const token = async (): Promise<string> => {
    try {
      const granted = await signedIn.getToken(scope, { abortSignal: timeout() });
      if (granted) return granted.token;
    } catch (cause) {
      throw signInFault(cause);
    }
    throw signInFault(new Error('no token was given'));
  };

  const notePause = (answer: Response): void => {
    if (answer.status !== 429 && answer.status !== 503) return;
    pausedUntil = Math.max(pausedUntil, now() + retryAfter(answer.headers.get('retry-after'), now()));
  };

  // Not the client's default chain: that one waits for minutes inside the process, and never ends a request without an answer.
  const client = Client.initWithMiddleware({
    middleware: chained(
      new AuthenticationHandler({ getAccessToken: token }),
      new RedirectHandler(),
      new TelemetryHandler(),
      transport(send, timeout, notePause),
    ),
  });

  const tried = async <T extends object, Status extends number>(
    run: (client: Client) => Promise<T>,
    expected: readonly Status[],
  ): Promise<T | Status | GraphError> => {
    // Signs in before the call, because the client would hide why there is no token.
    await token();
    try {
      return await run(client);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return expected.find((status) => status === error.statusCode) ?? error;
    }
  };

  return {
    async ask(run, ...expected) {
      const rest = pausedUntil - now();
      if (rest > 0) throw new Unavailable(`${service} has asked for a rest.`, rest);
      let answer = await tried(run, expected);
      if (answer instanceof GraphError && answer.statusCode === 401) {
        signedIn = credential();
        answer = await tried(run, expected);
      }
      if (!(answer instanceof GraphError)) return answer;
      // A permission granted since then is only in a new token.
      if (answer.statusCode === 403) signedIn = credential();
      const still = pausedUntil - now();
      throw still > 0 ? new Unavailable(`${service} asks for a rest.`, still, answer) : faultOf(answer, service);
    },
  };
};

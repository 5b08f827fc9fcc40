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
  /** Makes a credential that remembers no token; called anew when Graph did not accept the last one's. */
  readonly credential: () => TokenCredential;
  readonly send: Send;
  /** The signal that ends a request, or a sign-in, nobody answers. */
  readonly patience: () => AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What is asked through Graph, as faults call it. Each service asks for a rest of its own. */
  readonly service?: string;
}

/** Microsoft Graph, asked as Klubba itself. */
export interface Graph {
  /**
   * The answer, or the status where it is one of those `expected`. While Graph has asked for a rest nothing is sent and `Unavailable` thrown at
   * once. Nothing is waited out or repeated here, save once with a new token: whoever owes the work comes back.
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

export const openGraph = ({ credential, send, patience, now, service = 'SharePoint' }: GraphDependencies): Graph => {
  let signedIn = credential();
  let restUntil = 0;

  const token = async (): Promise<string> => {
    try {
      const granted = await signedIn.getToken(scope, { abortSignal: patience() });
      if (granted) return granted.token;
    } catch (cause) {
      throw signInFault(cause);
    }
    throw signInFault(new Error('no token was given'));
  };

  const heed = (answer: Response): void => {
    if (answer.status !== 429 && answer.status !== 503) return;
    restUntil = Math.max(restUntil, now() + retryAfter(answer.headers.get('retry-after'), now()));
  };

  // Not the usual chain: it waits for minutes in the process, and has no end of a request nobody answers.
  const client = Client.initWithMiddleware({
    middleware: chained(
      new AuthenticationHandler({ getAccessToken: token }),
      new RedirectHandler(),
      new TelemetryHandler(),
      transport(send, patience, heed),
    ),
  });

  const tried = async <T extends object, Status extends number>(
    run: (client: Client) => Promise<T>,
    expected: readonly Status[],
  ): Promise<T | Status | GraphError> => {
    // Asked for here already, since the client would hide why there is none.
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
      const rest = restUntil - now();
      if (rest > 0) throw new Unavailable(`${service} has asked for a rest.`, rest);
      let answer = await tried(run, expected);
      if (answer instanceof GraphError && answer.statusCode === 401) {
        signedIn = credential();
        answer = await tried(run, expected);
      }
      if (!(answer instanceof GraphError)) return answer;
      // A permission granted meanwhile is in a new token only.
      if (answer.statusCode === 403) signedIn = credential();
      const still = restUntil - now();
      throw still > 0 ? new Unavailable(`${service} asks for a rest.`, still, answer) : faultOf(answer, service);
    },
  };
};

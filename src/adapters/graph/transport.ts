import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** Sends a request; `fetch` in production. */
export type Send = (url: string, options: RequestInit) => Promise<Response>;

/** The most requests at once. SharePoint throttles clients that send many. */
const atOnce = 4;
const graph = 'https://graph.microsoft.com/';

/** Runs at most `most` tasks at once; the others wait their turn. */
const concurrencyLimit = (most: number) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};

const hasToken = ({ headers }: RequestInit): boolean => new Headers(headers).has('authorization');

/**
 * The last step of the Graph client's chain, which sends the request. `timeout` makes a signal that ends a request without an answer; `seen` gets
 * every answer.
 * A token goes only to Graph, also where an answer redirects to another address.
 */
export const transport = (send: Send, timeout: () => AbortSignal, seen: (answer: Response) => void): Middleware => {
  const turn = concurrencyLimit(atOnce);
  return {
    execute: async (context: Context) => {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      const options: RequestInit = context.options ?? {};
      if (!url.startsWith(graph) && hasToken(options)) throw new Error('A token was on its way to another than Graph.');
      const answer = await turn(() => send(url, { ...options, signal: timeout() }));
      seen(answer);
      context.response = answer;
    },
  };
};

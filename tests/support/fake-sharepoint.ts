import type { Send } from '../../src/adapters/graph/transport.ts';
import { type Answer, refused, sharePointAnswers } from './sharepoint-answers.ts';
import { sharePointFiles } from './sharepoint-files.ts';

/** One request as it went over the wire, and what was answered. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly status: number | 'none';
  readonly answer: unknown;
}

/** What may go wrong with a request: another answer, or a connection that breaks before or after the work is done. */
export type Mishap =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly html?: boolean }
  | 'broken before'
  | 'broken after'
  | 'half an answer'
  | 'silence';

const response = ([status, body, headers = {}]: Answer): Response => {
  if (body === null) return new Response(null, { status, headers });
  const [type, content] =
    body instanceof Uint8Array
      ? ['application/octet-stream', Buffer.from(body)]
      : ['application/json', JSON.stringify(body)];
  return new Response(content, { status, headers: { 'content-type': type, ...headers } });
};

const unanswered = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/**
 * SharePoint as Graph shows it, in memory: one site and its default document library. `mishaps` are for the next requests, in order;
 * `writesColumns` has it change Word files while it stores them.
 */
export const fakeSharePoint = ({ writesColumns = false } = {}) => {
  const files = sharePointFiles();
  const tokens = { valid: 'token-1' };
  const answers = sharePointAnswers(files, writesColumns, (bearer) => bearer === `Bearer ${tokens.valid}`);
  const exchanges: Exchange[] = [];
  const mishaps: Mishap[] = [];
  let outage: Mishap | null = null;

  const answered = async (mishap: Mishap | null, right: () => Promise<Answer>): Promise<Answer | Error> => {
    if (mishap === 'broken before') return new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    if (mishap === 'broken after') {
      await right();
      return new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    }
    if (mishap === null || typeof mishap === 'string') return right();
    const { status, headers = {}, html = false } = mishap;
    if (html) return [status, Buffer.from('<html>Try later</html>'), { ...headers, 'content-type': 'text/html' }];
    return [status, refused('generalException', `status ${status}`), headers];
  };

  const send: Send = async (url, options) => {
    const [method, headers, { body }] = [options.method ?? 'GET', new Headers(options.headers), options];
    const mishap = mishaps.shift() ?? outage;
    const answer = await answered(mishap, () => answers({ method, url: new URL(url), headers, body }));
    const [status, told] = answer instanceof Error ? (['none', null] as const) : answer;
    exchanges.push({ method, url, headers: Object.fromEntries(headers), body, status, answer: told });
    if (mishap === 'silence') return unanswered(options.signal);
    if (answer instanceof Error) throw answer;
    const whole = response(answer);
    const seen = mishap === 'half an answer' ? new Response('{"id":"01', whole) : whole;
    // As fetch leaves it; the Graph client tells by it whether a redirect leads elsewhere.
    return Object.defineProperty(seen, 'url', { value: url });
  };

  return {
    ...files.people,
    send,
    exchanges,
    mishaps,
    tokens,
    /** Remembers the first token it is given, as credentials do until the token is old. */
    credential: () => {
      let token: string | null = null;
      return {
        getToken: async () => {
          token ??= tokens.valid;
          return { token, expiresOnTimestamp: 4_000_000_000_000 };
        },
      };
    },
    /** What every request meets until it is null again. */
    fail: (mishap: Mishap | null): void => {
      outage = mishap;
    },
  };
};

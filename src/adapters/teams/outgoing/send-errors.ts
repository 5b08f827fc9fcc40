import { object, text } from '../incoming/json.ts';

/** What is asked of Teams. Only a new message would appear twice if it were repeated. */
export type Action = 'post' | 'update' | 'remove';

/** What a failed call means: one of the outcomes of `Sent`, or `again` after so many milliseconds (null: by our own back-off). */
export type SendFailure =
  | { readonly outcome: 'gone' | 'blocked' | 'refused' | 'uncertain' }
  | { readonly outcome: 'again'; readonly after: number | null };

/** Where nothing was sent at all, so that even a new message may be repeated. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3); null without one that can be read. */
const retryAfter = (header: string | undefined, now: number): number | null => {
  if (header === undefined) return null;
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
};

/**
 * Reads what Teams answered (`error` as the connector client throws it). A new message is repeated after 429, and where it was never sent.
 * After any other failure it may have appeared, and the call has no idempotency key. An update may be repeated freely. Codes:
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
export const failureOf = (action: Action, error: unknown, now: number): SendFailure => {
  const { statusCode, code, response } = object(error);
  const failed: SendFailure = action === 'post' ? { outcome: 'uncertain' } : { outcome: 'again', after: null };
  switch (statusCode) {
    case 429:
      return { outcome: 'again', after: retryAfter(headerOf(response), now) };
    case 404:
      return { outcome: 'gone' };
    case 401:
    case 403:
      return { outcome: 'blocked' };
    case 400:
    case 405:
    case 413:
      return { outcome: 'refused' };
    case undefined:
      return neverLeft.has(text(code) ?? '') ? { outcome: 'again', after: null } : failed;
    default:
      return failed;
  }
};

const headerOf = (response: unknown): string | undefined => {
  const { headers } = object(response);
  const get = object(headers)['get'];
  return typeof get === 'function' ? (get.call(headers, 'retry-after') as string | undefined) : undefined;
};

/**
 * How long to wait, in milliseconds, before the next attempt when Teams did not say: 1, 2, 4 … s, plus up to half of that as jitter.
 * `attempt` counts from 1.
 */
export const backOff = (attempt: number, random: () => number): number =>
  1_000 * 2 ** (attempt - 1) * (1 + random() / 2);

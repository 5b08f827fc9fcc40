import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest body taken, in bytes: ten times Teams' longest message, because the same words come as text and as HTML. */
export const largestBody = 1024 * 1024;

/** Why a body was not read. */
export type BodyRefusal = 'too large' | 'not JSON' | 'not said to be JSON' | 'cut off';

/** How each is answered. */
export const bodyRefusals: Readonly<Record<BodyRefusal, readonly [status: number, code: string]>> = {
  'too large': [413, 'TooLarge'],
  'not JSON': [400, 'BadRequest'],
  'not said to be JSON': [415, 'UnsupportedMediaType'],
  'cut off': [400, 'BadRequest'],
};

/** Once the answer is sent the rest of the body is not waited for. Call it before the answer. */
export const leaveUnread = (request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
};

/**
 * Reads a JSON body of at most `largestBody` bytes. Restify's own reader is not used: it counts a packed body before unpacking it, and
 * ends the process on one that is broken. A packed body is `not JSON` here.
 */
export const readBody = (request: IncomingMessage): Promise<{ readonly json: unknown } | BodyRefusal> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    // A page in the user's browser may post plain text to this machine without permission, but not JSON.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      resolve('not said to be JSON');
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > largestBody) {
      resolve('too large');
      return;
    }
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= largestBody) parts.push(part);
      else resolve('too large');
    });
    request.once('end', () => resolve(parsed(Buffer.concat(parts))));
    request.once('error', () => resolve('cut off'));
    request.once('close', () => resolve('cut off'));
  });

const parsed = (bytes: Buffer): { readonly json: unknown } | BodyRefusal => {
  try {
    return { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return 'not JSON';
  }
};

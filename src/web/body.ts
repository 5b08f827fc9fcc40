import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest body taken, in bytes: ten times Teams' longest message, because the same words come as text and as HTML. */
export const largestBody = 1024 * 1024;

/** Why a body was not read. */
export type BodyRefusal = 'too large' | 'not JSON' | 'not said to be JSON' | 'not said to be a file' | 'cut off';

/** How each is answered. */
export const bodyRefusals: Readonly<Record<BodyRefusal, readonly [status: number, code: string]>> = {
  'too large': [413, 'TooLarge'],
  'not JSON': [400, 'BadRequest'],
  'not said to be JSON': [415, 'UnsupportedMediaType'],
  'not said to be a file': [415, 'UnsupportedMediaType'],
  'cut off': [400, 'BadRequest'],
};

/** Once the answer is sent the rest of the body is not waited for. Call it before the answer. */
export const leaveUnread = (request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
};

/** Reads a body of at most `limit` bytes. */
const readBytes = (request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'cut off'> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve('too large');
      return;
    }
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else resolve('too large');
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', () => resolve('cut off'));
    request.once('close', () => resolve('cut off'));
  });

const isSaidToBe = (type: string, { headers }: IncomingMessage): boolean =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() === type;

/**
 * Reads a JSON body of at most `largestBody` bytes. Restify's own reader is not used: it counts a packed body before unpacking it, and
 * ends the process on one that is broken. A packed body is `not JSON` here.
 */
export const readBody = async (request: IncomingMessage): Promise<{ readonly json: unknown } | BodyRefusal> => {
  // A page in the user's browser may post plain text to this machine without permission, but not JSON.
  if (!isSaidToBe('application/json', request)) return 'not said to be JSON';
  const bytes = await readBytes(request, largestBody);
  return typeof bytes === 'string' ? bytes : parsed(bytes);
};

/** Reads a file of at most `limit` bytes, which is the body as it stands. */
export const readFileBody = async (
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly bytes: Uint8Array } | BodyRefusal> => {
  // As for JSON.
  if (!isSaidToBe('application/octet-stream', request)) return 'not said to be a file';
  const bytes = await readBytes(request, limit);
  return typeof bytes === 'string' ? bytes : { bytes };
};

const parsed = (bytes: Buffer): { readonly json: unknown } | BodyRefusal => {
  try {
    return { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return 'not JSON';
  }
};

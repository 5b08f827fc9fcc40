import type { FileRefusal } from '../../../app/desk/desk.ts';
import type { Log } from '../../../app/ports/log.ts';
import { isFileStore, type Registration } from './trust.ts';

/** Largest file fetched, in bytes. */
const largestFile = 25 * 1024 * 1024;
/** Longest a fetch may take, in milliseconds. */
const patience = 10_000;
/** SharePoint answers a download address with one or two redirects. */
const mostRedirects = 3;

/** Fetches a file somebody sent. The address is checked at every redirect, and nothing beyond the largest size is read. */
export const download = async (
  registration: Registration,
  address: string | null,
  log: Log,
): Promise<Uint8Array | FileRefusal> => {
  const signal = AbortSignal.timeout(patience);
  let next = address;
  try {
    for (let hops = 0; next !== null && hops <= mostRedirects; hops += 1) {
      if (!isFileStore(registration, next)) break;
      const answer = await fetch(next, { redirect: 'manual', signal });
      const location = answer.headers.get('location');
      if (answer.ok) return await bytesOf(answer);
      await answer.body?.cancel();
      next = location === null || answer.status < 300 || answer.status >= 400 ? null : new URL(location, next).href;
    }
    log.warn({ hosted: hostOf(address) }, 'A file lies where Klubba does not fetch');
  } catch (error) {
    log.warn({ error, hosted: hostOf(address) }, 'A file could not be fetched');
  }
  return 'not reachable';
};

const bytesOf = async (answer: Response): Promise<Uint8Array | FileRefusal> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (Number(answer.headers.get('content-length') ?? 0) > largestFile) {
    await answer.body?.cancel();
    return 'too large';
  }
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > largestFile) return 'too large';
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** The host alone: the address itself is a key to the file and stays out of the log. */
const hostOf = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).hostname : null;

import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';

/** How often a line is sent when nothing happens, in milliseconds: App Service cuts what is silent for 230 s, and a client that hears nothing for longer begins anew. */
const heartbeat = 15_000;
/** A client that has this much waiting, in bytes, is too slow; it comes back and catches up. */
const mostWaiting = 256 * 1024;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Whatever stands between must neither keep nor pack it: both hold events back.
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
};

/** A stream of Server-Sent Events (WHATWG HTML, 9.2) to one client. */
export interface EventStream {
  /** `data` is one line, as JSON is. */
  send(event: string, id: string, data: string): void;
  end(): void;
  /** Calls back once when the stream is over, whoever ended it. */
  onEnd(listener: () => void): void;
}

/** What was sent last in UTF-8. Many clients are sent the same: it is encoded once for all of them. */
const encoded = new LRUCache<string, Buffer>({
  max: 8,
  memoMethod: (text) => Buffer.from(text),
});

/** Begins the stream as the answer to a request. Whatever comes after its end is dropped. */
export const openEvents = (response: ServerResponse): EventStream => {
  response.writeHead(200, headers);
  // The client may be gone by now; Node tells that only once.
  let over = response.destroyed || response.socket?.destroyed === true;
  const listeners: (() => void)[] = [];
  const ended = (): void => {
    if (over) return;
    over = true;
    clearInterval(beat);
    for (const listener of listeners) listener();
  };
  const write = (...pieces: readonly (string | Buffer)[]): void => {
    if (over) return;
    if (response.writableLength <= mostWaiting) {
      response.cork();
      for (const piece of pieces) response.write(piece);
      response.uncork();
      return;
    }
    response.destroy();
    ended();
  };
  const beat = setInterval(() => write(':\n\n'), heartbeat);
  if (over) clearInterval(beat);
  response.once('close', ended);
  // A connection may break between two writes. Without a listener that would end the process.
  response.on('error', ended);
  // The first bytes tell the client that it is let in.
  write('retry: 1000\n\n');
  return {
    send: (event, id, data) => write(`event: ${event}\nid: ${id}\ndata: `, encoded.memo(data), '\n\n'),
    end: () => {
      if (over) return;
      response.end();
      ended();
    },
    onEnd: (listener) => {
      if (over) listener();
      else listeners.push(listener);
    },
  };
};

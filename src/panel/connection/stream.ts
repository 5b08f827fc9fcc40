import { createParser } from 'eventsource-parser';
import type { After } from '../after.ts';

/**
 * How a stream ended. `over`: after it had been held for a while. `cut`: soon after it began. `held back`: it was let in, or not answered, and no word
 * came through, as behind a proxy that gathers an answer before it passes it on. `dead`: the server was not heard any more.
 */
export type StreamEnd = 'over' | 'cut' | 'held back' | 'dead';

export interface StreamParts {
  /** Asks for the stream, and calls `sent` once the request is on its way. Rejects where it is refused. */
  readonly ask: (signal: AbortSignal, sent: () => void) => Promise<Response>;
  readonly after: After;
  /** Ends the stream. */
  readonly stop: AbortSignal;
  /** Called at its first word. */
  readonly begun: () => void;
  readonly on: (id: string, data: string) => void;
}

/** Longest wait for the first word, in milliseconds: the server sends one at once. */
const patience = 5_000;
/** Three heartbeats of the server: whoever hears nothing for so long, in milliseconds, has lost it. */
const silence = 45_000;
/** A stream that lasts so long, in milliseconds, is not one that something on the way cuts: it has brought a heartbeat. */
const enough = 20_000;

/** Reads one stream of Server-Sent Events to its end. Rejects where it was refused, or where nobody answers. */
export const readStream = async ({ ask, after, stop, begun, on }: StreamParts): Promise<StreamEnd> => {
  const gaveUp = new AbortController();
  const giveUp = (): void => gaveUp.abort();
  stop.addEventListener('abort', giveUp);
  let [heard, isLate, lasted] = [false, false, false];
  let watchdog = (): void => {};
  const watch = (milliseconds: number): void => {
    watchdog();
    watchdog = after(milliseconds, () => {
      isLate = true;
      giveUp();
    });
  };
  const isEnough = after(enough, () => {
    lasted = true;
  });
  const parser = createParser({ onEvent: ({ id, data }) => on(id ?? '', data) });
  let admitted = false;
  try {
    const response = await ask(gaveUp.signal, () => watch(patience));
    admitted = true;
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      if (!heard) begun();
      heard = true;
      watch(silence);
      parser.feed(read.value);
    }
  } catch (fault) {
    if (!admitted && !isLate && !stop.aborted) throw fault;
  } finally {
    watchdog();
    isEnough();
    stop.removeEventListener('abort', giveUp);
    giveUp();
  }
  if (isLate) return heard ? 'dead' : 'held back';
  return lasted ? 'over' : 'cut';
};

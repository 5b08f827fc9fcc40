import { createParser } from 'eventsource-parser';
import type { Sections, You } from '../../views/sections.ts';
import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';

/** Parts of the view that have changed; one that is null is shown to this person no more. */
export type Patch = { readonly [K in keyof Sections]?: Sections[K] | null } & { readonly you?: You | null };

export interface LiveListener {
  changed(patch: Patch): void;
  /** `refused` says to the person why they are not let in, which is tried again seldom; null once they are. */
  connection(state: 'live' | 'lost', refused?: string | null): void;
}

/** Three heartbeats of the server: whoever hears nothing for so long, in milliseconds, has lost it. */
const silence = 45_000;
/** First and longest wait before trying again, in milliseconds; each try doubles it, with some chance so that not all come at once. */
const [firstWait, longestWait] = [500, 20_000];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads one stream to its end; calls `hear` at every sign of life. */
const readStream = async (
  response: Response,
  hear: () => void,
  on: (id: string, data: string) => void,
): Promise<void> => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  const parser = createParser({ onEvent: ({ id, data }) => on(id ?? '', data) });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    hear();
    parser.feed(value);
  }
};

/** Keeps the view up to date as long as the page lives: a stream of what changes, begun anew with what is held wherever it ends. */
export const live = async (api: Api, surface: 'panel' | 'stage', listener: LiveListener): Promise<void> => {
  let held = '';
  let wait = firstWait;
  let barred = false;
  for (;;) {
    const gaveUp = new AbortController();
    let watchdog = setTimeout(() => gaveUp.abort(), silence);
    const hear = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => gaveUp.abort(), silence);
    };
    try {
      const headers: Record<string, string> = held ? { 'last-event-id': held } : {};
      const response = await api.ask(`live?on=${surface}`, { headers, signal: gaveUp.signal, cache: 'no-store' });
      if (barred) listener.connection('live', null);
      else listener.connection('live');
      barred = false;
      wait = firstWait;
      await readStream(response, hear, (id, data) => {
        held = id;
        listener.changed(JSON.parse(data) as Patch);
      });
    } catch (fault) {
      // Whoever may not come in may be let in later, by another token or roster; that is tried seldom.
      if (fault instanceof ApiError && fault.status >= 400 && fault.status < 500) {
        barred = true;
        listener.connection('lost', fault.message);
        wait = longestWait;
      }
    } finally {
      clearTimeout(watchdog);
      gaveUp.abort();
    }
    listener.connection('lost');
    await pause(wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, longestWait);
  }
};

import type { Sections, You } from '../../views/sections.ts';
import type { After } from '../after.ts';
import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { readStream, type StreamEnd } from './stream.ts';

/** Parts of the view that have changed; one that is null is shown to this person no more. */
export type Patch = { readonly [K in keyof Sections]?: Sections[K] | null } & { readonly you?: You | null };

interface LiveListener {
  changed(patch: Patch): void;
  /** `refused` says to the person why they are not let in, which is tried again seldom; null once they are. */
  connection(state: 'live' | 'lost', refused?: string | null): void;
}

export interface LiveParts {
  readonly api: Pick<Api, 'ask'>;
  readonly surface: 'panel' | 'stage';
  readonly listener: LiveListener;
  readonly after: After;
  /** From 0 up to 1: not all pages are to come at once. */
  readonly random: () => number;
}

/** Keeps the view up to date as long as the page lives. */
export interface Live {
  /** Something of this person was answered: where the server is asked now and then, it is asked now. */
  look(): void;
  /** The network has come or gone: finds out at once how it stands. */
  anew(): void;
}

/** First and longest wait before trying again, in milliseconds; each try doubles it. */
const [firstWait, longestWait] = [500, 20_000];
/** So many streams that are cut one after another show that none can be held on this way. */
const mostCuts = 3;
/** How often the server is asked where no stream can be held, in milliseconds. */
const calm = 4_000;
/** Longest wait for such an answer, in milliseconds. */
const patience = 10_000;
/** A stream is tried again after so many questions, about a minute; each time that fails, after twice as many, up to about ten minutes. */
const [fewQuestions, manyQuestions] = [15, 150];

/**
 * Hears of what changes by a stream, begun anew with what is held wherever it ends. Where something on the way holds streams back, or cuts each of
 * them, it asks now and then instead, and tries a stream again later.
 */
export const openLive = ({ api, surface, listener, after, random }: LiveParts): Live => {
  let held = '';
  let barred = false;
  let isAsking = false;
  /** Whether there is a reason to go on without a pause. */
  let isUrgent = false;
  let running = new AbortController();
  let goOn = (): void => {};

  const pause = async (milliseconds: number): Promise<void> => {
    if (isUrgent) return;
    await new Promise<void>((resolve) => {
      const callOff = after(milliseconds, resolve);
      goOn = () => {
        callOff();
        resolve();
      };
    });
  };
  const hurry = (): void => {
    isUrgent = true;
    goOn();
  };
  const headers = (): Record<string, string> => (held ? { 'last-event-id': held } : {});
  const letIn = (): void => {
    if (barred) listener.connection('live', null);
    else listener.connection('live');
    barred = false;
  };
  const take = (id: string, patch: Patch): void => {
    held = id;
    listener.changed(patch);
  };

  const stream = (): Promise<StreamEnd> =>
    readStream({
      ask: (signal, sent) => api.ask(`live?on=${surface}`, { headers: headers(), signal, cache: 'no-store' }, sent),
      after,
      stop: running.signal,
      begun: letIn,
      on: (id, data) => take(id, JSON.parse(data) as Patch),
    });

  /** Asks once what has changed. */
  const question = async (): Promise<void> => {
    const { signal } = running;
    const callOff = after(patience, () => running.abort());
    try {
      const response = await api.ask(`sections?on=${surface}`, { headers: headers(), signal, cache: 'no-store' });
      const { held: id, sections } = (await response.json()) as { held: string; sections: Patch };
      if (Object.keys(sections).length > 0) take(id, sections);
      letIn();
    } finally {
      callOff();
    }
  };

  const follow = async (): Promise<never> => {
    let [wait, cuts, questions, most] = [firstWait, 0, 0, fewQuestions];
    for (;;) {
      running = new AbortController();
      isUrgent = false;
      isAsking = cuts >= mostCuts;
      try {
        if (isAsking) {
          await question();
          questions += 1;
          if (questions >= most) [cuts, questions, most] = [mostCuts - 1, 0, Math.min(most * 2, manyQuestions)];
        } else {
          const end = await stream();
          if (end === 'dead') listener.connection('lost');
          if (end === 'held back') cuts = mostCuts;
          if (end === 'cut' && !isUrgent) cuts += 1;
          if (end === 'over') [cuts, most] = [0, fewQuestions];
        }
        wait = firstWait;
        // A stream that has ended, as with the token, is begun anew before anything is said.
        await pause((isAsking ? calm : firstWait) * (0.75 + random() / 2));
      } catch (fault) {
        // Whoever may not come in may be let in later, by another token or roster; that is tried seldom.
        const isRefused = fault instanceof ApiError && fault.status >= 400 && fault.status < 500;
        barred ||= isRefused;
        if (isRefused) listener.connection('lost', fault.message);
        else listener.connection('lost');
        // Where nobody answers, it does not tell whether a stream can be held.
        cuts = Math.min(cuts, mostCuts - 1);
        await pause((isRefused ? longestWait : wait) * (0.5 + random()));
        wait = Math.min(wait * 2, longestWait);
      }
    }
  };
  void follow();

  return {
    look: () => {
      if (isAsking) hurry();
    },
    anew: () => {
      running.abort();
      hurry();
    },
  };
};

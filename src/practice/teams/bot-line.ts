import type { Activity } from './activity.ts';
import type { Calls } from './calls.ts';

/** What the bot answered; `status` 0 when it could not be reached or took too long. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  /** It took too long. */
  readonly late: boolean;
}

/** Sends activities to the bot. */
export interface BotLine {
  /** Delivers an activity. As Teams does, it tries once more with the same id when no answer comes within 15 s. */
  deliver(activity: Activity): Promise<BotAnswer>;
  /** Delivers until the bot answers, for what it must not miss: that it was added to a chat. Gives up when the room closes. */
  deliverAtLast(activity: Activity): Promise<void>;
  /** Resolves once no delivery is under way and all answers are shown. */
  quiet(): Promise<void>;
  close(): void;
}

const longestPause = 2_000;

/** `patience`: longest wait for an answer, in milliseconds. */
export function openBotLine(endpoint: string, calls: Calls, now: () => number, patience = 15_000): BotLine {
  const closing = new AbortController();
  let underWay = 0;
  let waiting: (() => void)[] = [];

  async function once(activity: Activity): Promise<BotAnswer> {
    const at = now();
    const name = typeof activity['name'] === 'string' ? ` ${activity['name']}` : '';
    // Not AbortSignal.any: Node may garbage-collect a timeout signal that only such a signal holds, and it never fires.
    const asking = new AbortController();
    const end = (): void => asking.abort();
    const timer = setTimeout(() => asking.abort(new DOMException('no answer', 'TimeoutError')), patience);
    closing.signal.addEventListener('abort', end);
    if (closing.signal.aborted) end();
    const answer = await post(endpoint, activity, asking.signal);
    clearTimeout(timer);
    closing.signal.removeEventListener('abort', end);
    calls.add({
      at,
      by: 'room',
      what: `${activity.type}${name}`,
      conversation: (activity['conversation'] as { id: string }).id,
      status: answer.status,
      milliseconds: now() - at,
    });
    return answer;
  }

  async function deliver(activity: Activity): Promise<BotAnswer> {
    underWay += 1;
    try {
      const first = await once(activity);
      return first.late && !closing.signal.aborted ? await once(activity) : first;
    } finally {
      underWay -= 1;
      // Lets the caller show the answer first.
      setImmediate(release);
    }
  }

  function release(): void {
    if (underWay > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  return {
    deliver,
    async deliverAtLast(activity) {
      for (let pause = 100; !closing.signal.aborted; pause = Math.min(longestPause, pause * 2)) {
        const { status } = await deliver(activity);
        // 4xx is an answer. Only a bot that is not up yet is tried again.
        if (status !== 0 && status < 500) return;
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    },
    quiet: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close: () => closing.abort(),
  };
}

async function post(endpoint: string, activity: Activity, signal: AbortSignal): Promise<BotAnswer> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
      signal,
    });
    return { status: response.status, body: jsonOrText(await response.text()), late: false };
  } catch (cause) {
    // A bot that is not reachable or too slow is a result to show, not a fault of the room.
    return { status: 0, body: null, late: cause instanceof DOMException && cause.name === 'TimeoutError' };
  }
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

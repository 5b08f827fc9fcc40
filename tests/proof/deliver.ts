import { setTimeout as wait } from 'node:timers/promises';
import type { Json } from './robot-teams.ts';

/** The bot's last answer to an activity. Status 0: it never answered. */
export interface Delivered {
  readonly activity: Json;
  readonly status: number;
  readonly body: Json | null;
  /** How many times it was sent. */
  readonly times: number;
}

/** How long Teams waits for an answer, in milliseconds. */
const patience = 15_000;

const parsed = (text: string): Json | null => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends it once; status 0 where there is no answer. */
export const post = async (
  url: string,
  activity: unknown,
): Promise<{ readonly status: number; readonly body: Json | null }> => {
  try {
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    return { status: answer.status, body: parsed(await answer.text()) };
  } catch {
    return { status: 0, body: null };
  }
};

const isFault = ({ status, body }: { readonly status: number; readonly body: Json | null }): boolean =>
  status === 0 || status >= 500 || Number(body?.['statusCode'] ?? 200) >= 500;

/** Sends it until it is taken, each time under the same id as Teams does and to the next process. Gives up after `longest` milliseconds. */
export const deliver = async (next: () => string, activity: Json, longest = 120_000): Promise<Delivered> => {
  const until = Date.now() + longest;
  for (let times = 1; ; times += 1) {
    const answer = await post(next(), activity);
    if (!isFault(answer) || Date.now() > until) return { activity, ...answer, times };
    await wait(100 + Math.random() * 400);
  }
};

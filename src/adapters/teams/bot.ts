import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Log } from '../../app/ports/log.ts';
import { Unavailable } from '../../app/ports/unavailable.ts';
import type { TeamsAdapter } from './adapter.ts';
import { object } from './incoming/json.ts';
import { distrust, type Registration } from './incoming/trust.ts';
import type { Turns } from './incoming/turns.ts';
import { isActivity } from './incoming/well-formed.ts';

/** What goes back over HTTP; no body where `body` is null. */
interface HttpAnswer {
  readonly status: number;
  readonly body: object | null;
}

/**
 * Takes what is posted to `/api/messages` and answers when the turn is over. Never rejects, and tells a stranger nothing of what went
 * wrong.
 */
export type Receive = (authorization: string, body: unknown) => Promise<HttpAnswer>;

export interface BotDependencies {
  readonly adapter: TeamsAdapter;
  readonly registration: Registration;
  readonly turns: Turns;
  readonly log: Log;
}

const turnedAway = (status: 400 | 401 | 403 | 500 | 503, code: string, id: string): HttpAnswer => ({
  status,
  body: { error: { code, id } },
});

/** The bot's front door: well-formed, trusted, proven, and only then a turn. */
export const createBot =
  ({ adapter, registration, turns, log }: BotDependencies): Receive =>
  async (authorization, body) => {
    const activity = object(body);
    if (!isActivity(activity)) return turnedAway(400, 'BadRequest', noted(log, 'Not an activity', {}));
    const reason = distrust(registration, activity);
    if (reason) return turnedAway(403, 'Forbidden', noted(log, 'An activity was turned away', { reason }));
    try {
      // Botbuilder's own checks refuse what it needs of it and does not find.
      if (!(await adapter.proves(activity as unknown as Activity, authorization)))
        return turnedAway(401, 'Unauthorized', noted(log, 'An activity came without proof', {}));
      return { status: 200, body: await turns(activity) };
    } catch (error) {
      if (error instanceof Unavailable)
        return turnedAway(503, 'ServiceUnavailable', noted(log, 'Not taken: Teams is to deliver it again', { error }));
      return turnedAway(500, 'InternalServerError', noted(log, 'A turn failed', { error }));
    }
  };

/** Logs it under an id that the answer carries too. */
const noted = (log: Log, message: string, details: object): string => {
  const id = randomUUID();
  log.warn({ id, ...details }, message);
  return id;
};

import type { Json } from '../teams/activity.ts';
import type { News, RoomScene } from './state.ts';

/** The room refused, or does not answer (`status` 0). */
export class RoomError extends Error {
  override name = 'RoomError';
  readonly status: number;
  constructor(status: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

export async function loadScene(as: string): Promise<RoomScene> {
  const response = await ask(`/room/scene?${new URLSearchParams({ as })}`, {});
  return (await response.json()) as RoomScene;
}

/** Asks the room for something: `post('say', { as, place, text })`. */
export const post = (what: string, body: Json): Promise<Response> =>
  ask(`/room/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Drops a file in the person's 1:1 chat. */
export const sendFile = (as: string, file: File): Promise<Response> =>
  ask(`/room/files?${new URLSearchParams({ as, name: file.name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });

/** Milliseconds until the script that listens is asked for again. */
const retryAfter = 2_000;

/** `up`: connected (again), so everything must be loaded anew. `lost`: disconnected. Otherwise news. */
export type Heard = 'up' | 'lost' | News;

/**
 * Listens for news. All windows of a browser share one connection, kept by `events-worker.ts`: a browser opens at most six connections
 * to one host, and one may open a window for each of more than six people.
 */
export function listen(as: string, hear: (heard: Heard) => void): void {
  const worker = new SharedWorker('/events-worker.js');
  worker.port.onmessage = ({ data }) => hear(data as Heard);
  worker.port.postMessage(as);
  worker.onerror = () => {
    // Its script could not be fetched, so it will never tell that the room is lost.
    hear('lost');
    setTimeout(() => listen(as, hear), retryAfter);
  };
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new RoomError(0, 'no answer', cause);
  }
  if (response.ok) return response;
  const { error } = (await response.json()) as { error: { message: string } };
  throw new RoomError(response.status, error.message);
}

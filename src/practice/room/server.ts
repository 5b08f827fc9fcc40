import type { Json } from '../activity.ts';
import type { News, RoomScene } from './state.ts';

/** The room said no, or does not answer (`status` 0). */
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

/** Listens to what happens; `again` is called whenever the line is up (anew), for then all must be read again. */
export function listen(as: string, heard: (news: News) => void, again: () => void, lost: () => void): void {
  const source = new EventSource(`/room/events?${new URLSearchParams({ as })}`);
  source.onopen = again;
  source.onerror = lost;
  source.onmessage = ({ data }) => heard(JSON.parse(data) as News);
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

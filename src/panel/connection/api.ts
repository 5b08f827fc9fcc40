import { ApiError } from './api-error.ts';
import type { Host } from './host.ts';

/** What became of a command. */
export interface CommandOutcome {
  readonly outcome: 'done' | 'unchanged' | 'repeated' | 'refused';
  readonly text: string | null;
  /** The note that was taken or changed, as an editor goes on from it. */
  readonly note?: { readonly id: string; readonly version: number };
}

/** The minutes as a file. `url` is null where the library has no links, `page` where there is no web page of it. */
export interface MinutesFile {
  readonly name: string;
  readonly url: string | null;
  readonly page: string | null;
}

const wordsOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => null);
  const error = body !== null && typeof body === 'object' && 'error' in body ? body.error : null;
  return error !== null && typeof error === 'object' && 'text' in error ? String(error.text) : '';
};

/** Asks the server about the chat's meeting, as the person the host proves. */
export const createApi = (host: Host, chat: string) => {
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> => {
    const token = await host.token();
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    const response = await fetch(`/api/add-in/chats/${encodeURIComponent(chat)}/${path}`, { ...init, headers }).catch(
      (cause: unknown) => {
        throw new ApiError(0, '', cause);
      },
    );
    if (!response.ok) throw new ApiError(response.status, await wordsOf(response));
    return response;
  };
  return {
    ask,
    minutes: async (): Promise<MinutesFile | null> => {
      const response = await ask('minutes', { cache: 'no-store' });
      return (await response.json()) as MinutesFile | null;
    },
    /** `key` stays the same when the command is sent again. */
    command: async (command: object, key: string): Promise<CommandOutcome> => {
      const response = await ask('commands', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, command }),
      });
      return (await response.json()) as CommandOutcome;
    },
  };
};

export type Api = ReturnType<typeof createApi>;

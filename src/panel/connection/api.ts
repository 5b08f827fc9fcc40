import type { CommandOutcome, TemplateOutcome } from '../../views/answers/command-outcome.ts';
import type { MinutesFile, VersionFile } from '../../views/answers/minutes-file.ts';
import type { WritingPlace } from '../writing.ts';
import { ApiError } from './api-error.ts';
import type { Host } from './host.ts';
import { personOf } from './person.ts';

/** A kallelse as a file or a pasted text; or lines of the one under review written otherwise, by their places. */
export type GivenSummons =
  | { readonly file: File }
  | { readonly text: string }
  | {
      readonly mends: number;
      readonly changes: readonly (
        | { readonly at: number; readonly text: string }
        | { readonly at: number; readonly cells: readonly string[] }
      )[];
    };

const wordsOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => null);
  const error = body !== null && typeof body === 'object' && 'error' in body ? body.error : null;
  return error !== null && typeof error === 'object' && 'text' in error ? String(error.text) : '';
};

type Asking = RequestInit & { readonly headers?: Readonly<Record<string, string>> };

const noAnswer = (cause: unknown): never => {
  throw new ApiError(0, '', cause);
};

/** Longest wait for the answer to a command, in milliseconds. One that waits for the next try keeps the others waiting. */
const longestAnswer = 15_000;
/** Longest wait for a sign that the server can be reached, in milliseconds. */
const patience = 5_000;

const isReachable = (): Promise<boolean> =>
  fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  );

/** The person's token. Without network Teams gives none either: that is no fault of the person's, and told as such. */
const tokenFrom = (host: Host, refused?: string): Promise<string> =>
  host.token(refused).catch(async (fault: unknown) => {
    throw (await isReachable()) ? fault : new ApiError(0, '', fault);
  });

/** Asks the server about the chat's meeting, as the person the host proves. */
export const createApi = (host: Host, chat: string) => {
  let person = '';
  /** `sent` is called once the request is on its way. Rejects with `ApiError`. */
  const ask = async (path: string, asking: Asking, sent = (): void => {}): Promise<Response> => {
    const send = (token: string): Promise<Response> => {
      const headers = { ...asking.headers, authorization: `Bearer ${token}` };
      const answer = fetch(`/api/add-in/chats/${encodeURIComponent(chat)}/${path}`, { ...asking, headers });
      sent();
      return answer.catch(noAnswer);
    };
    const token = await tokenFrom(host);
    person = personOf(token);
    let response = await send(token);
    if (response.status === 401) {
      // It may have ended on the way, or by the server's clock.
      const other = await tokenFrom(host, token);
      if (other !== token) response = await send(other);
    }
    if (!response.ok) throw new ApiError(response.status, await wordsOf(response));
    return response;
  };
  const post = async (path: string, body: object): Promise<CommandOutcome> => {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(longestAnswer),
    });
    return (await response.json()) as CommandOutcome;
  };
  const template = async (init: RequestInit): Promise<TemplateOutcome> =>
    (await (
      await ask('template', init as RequestInit & { headers?: Record<string, string> })
    ).json()) as TemplateOutcome;
  return {
    ask,
    /** The person that the last question was asked as. */
    person: () => person,
    files: async (): Promise<readonly VersionFile[]> => {
      const response = await ask('files', { cache: 'no-store' });
      return (await response.json()) as readonly VersionFile[];
    },
    /** Whether the board has a Word template of its own. */
    hasTemplate: async (): Promise<boolean> => {
      const response = await ask('template', { cache: 'no-store' });
      const state = (await response.json()) as { readonly own: boolean } | null;
      return state?.own ?? false;
    },
    sendTemplate: (file: Blob) =>
      template({ method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: file }),
    forgetTemplate: () => template({ method: 'DELETE' }),
    minutes: async (): Promise<MinutesFile | null> => {
      const response = await ask('minutes', { cache: 'no-store' });
      return (await response.json()) as MinutesFile | null;
    },
    /** Where the person writes now; null for nowhere any more. */
    writing: (place: WritingPlace | null) =>
      ask('writing', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(place),
      }),
    /** `key` stays the same when the command is sent again. */
    command: (command: object, key: string) => post('commands', { key, command }),
    /** The same holds here. */
    give: async (given: GivenSummons, key: string): Promise<CommandOutcome> => {
      if (!('file' in given)) return post('summons', { key, ...given });
      const { file } = given;
      const response = await ask(`summons/file?${new URLSearchParams({ key, name: file.name })}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      });
      return (await response.json()) as CommandOutcome;
    },
  };
};

export type Api = ReturnType<typeof createApi>;

import { createContext, useContext } from 'react';
import type { PanelCommand } from './commands.ts';
import type { Api, MinutesFile } from './connection/api.ts';
import { ApiError } from './connection/api-error.ts';
import type { Host } from './connection/host.ts';
import { began, ended } from './state.ts';

/** What a page does things with. */
export interface Session {
  readonly host: Host;
  /** Shows at once what a command will come to, and asks it. Resolves with whether it was carried out; a refusal shows as a notice. */
  readonly ask: (command: PanelCommand) => Promise<boolean>;
  /** The minutes this person may open; null while there are none. */
  readonly minutes: () => Promise<MinutesFile | null>;
  /** Asks a command once and tells nobody; for what is sent again by its own rules. */
  readonly command: Api['command'];
}

/** The waits before each time a command is sent until the person is told that nobody answers, in milliseconds: the key makes it safe. */
const waits = [0, 500, 2_000];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends a command until it is answered. Resolves with why it was refused, null where it was carried out. */
const send = async (api: Api, command: PanelCommand, key: string, noAnswer: string): Promise<string | null> => {
  for (const wait of waits) {
    await pause(wait);
    try {
      const { outcome, text } = await api.command(command, key);
      return outcome === 'refused' ? (text ?? noAnswer) : null;
    } catch (fault) {
      const said = fault instanceof ApiError && fault.status >= 400 && fault.status < 500;
      if (said) return fault.message;
    }
  }
  return noAnswer;
};

export const createSession = (host: Host, api: Api, noAnswer: string): Session => ({
  host,
  command: api.command,
  async ask(command) {
    const key = crypto.randomUUID();
    began(key, command);
    const refusal = await send(api, command, key, noAnswer);
    ended(key, refusal);
    return refusal === null;
  },
  minutes: api.minutes,
});

const context = createContext<Session | null>(null);

export const SessionProvider = context.Provider;

export const useSession = (): Session => {
  const session = useContext(context);
  if (!session) throw new Error('No session is provided here');
  return session;
};

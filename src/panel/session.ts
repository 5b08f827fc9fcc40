import { createContext, useContext } from 'react';
import { type Api, ApiError } from './connection/api.ts';
import type { Host } from './connection/host.ts';
import { update } from './state.ts';

/** What a page does things with. */
export interface Session {
  readonly host: Host;
  /** Asks a command; what came of it shows by itself, a refusal as a notice. Resolves with whether it was carried out. */
  readonly ask: (command: object) => Promise<boolean>;
}

/** Times a command is sent before the person is told, and the waits between, in milliseconds: the key makes it safe. */
const waits = [0, 500, 2_000];

export const createSession = (host: Host, api: Api, noAnswer: string): Session => ({
  host,
  async ask(command) {
    const key = crypto.randomUUID();
    update({ sending: true, notice: null });
    try {
      for (const wait of waits) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        try {
          const { outcome, text } = await api.command(command, key);
          if (outcome === 'refused') update({ notice: text });
          return outcome !== 'refused';
        } catch (fault) {
          if (!(fault instanceof ApiError)) throw fault;
          if (fault.status >= 400 && fault.status < 500) {
            update({ notice: fault.message });
            return false;
          }
        }
      }
      update({ notice: noAnswer });
      return false;
    } finally {
      update({ sending: false });
    }
  },
});

const context = createContext<Session | null>(null);

export const SessionProvider = context.Provider;

export const useSession = (): Session => {
  const session = useContext(context);
  if (!session) throw new Error('No session is provided here');
  return session;
};

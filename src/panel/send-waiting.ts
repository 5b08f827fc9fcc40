import type { After } from './after.ts';
import type { Keys } from './commands/unanswered.ts';
import type { Api } from './connection/api.ts';
import { ApiError } from './connection/api-error.ts';
import { type WaitingText, waitingTexts } from './drafts.ts';

/** How long it is between two looks at what waits, in milliseconds. */
const between = 5_000;

export interface WaitingParts {
  readonly command: Api['command'];
  readonly keys: Keys;
  /** Whether the server can be reached. */
  readonly isLive: () => boolean;
  /** Tells the person why a text was refused. */
  readonly tell: (refusal: string) => void;
  readonly after: After;
}

/** Asks again for the texts that nobody answered, as long as the page lives: each under the key it had, so that it is recorded once. */
export const sendWaiting = ({ command, keys, isLive, tell, after }: WaitingParts): void => {
  const send = async ({ command: asked, answered }: WaitingText): Promise<void> => {
    const end = (refusal: string | null): void => {
      answered(refusal === null);
      keys.answered(asked);
      if (refusal !== null) tell(refusal);
    };
    try {
      const { outcome, text } = await command(asked, keys.of(asked));
      end(outcome === 'refused' ? (text ?? '') : null);
    } catch (fault) {
      // Where still nobody answers, it waits on.
      if (fault instanceof ApiError && fault.status >= 400 && fault.status < 500) end(fault.message);
    }
  };
  const look = async (): Promise<void> => {
    for (const text of isLive() ? waitingTexts() : []) await send(text);
    after(between, () => void look());
  };
  void look();
};

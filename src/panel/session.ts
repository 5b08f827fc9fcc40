import { createContext, useContext } from 'react';
import type { CommandOutcome, Parting } from '../views/answers/command-outcome.ts';
import type { MinutesFile } from '../views/answers/minutes-file.ts';
import type { PanelCommand } from './commands/commands.ts';
import { inTurn } from './commands/in-turn.ts';
import type { Keys } from './commands/unanswered.ts';
import type { Api, GivenSummons } from './connection/api.ts';
import { ApiError } from './connection/api-error.ts';
import type { Host } from './connection/host.ts';
import { began, ended, update } from './state.ts';
import { createWritingTeller, type WritingTeller } from './writing.ts';

/** What a page does things with. */
export interface Session {
  readonly host: Host;
  /** Shows at once what a command will come to, and asks it. Resolves with whether it was carried out; a refusal shows as a notice. */
  readonly ask: (command: PanelCommand) => Promise<boolean>;
  /** As `ask`, for a text that is kept where nobody answers: the person is told beside it. */
  readonly save: (command: PanelCommand) => Promise<'done' | 'refused' | 'no answer'>;
  /** As `ask`, for what shows a refusal in its own place: resolves with why it was refused, null where it was carried out. */
  readonly attempt: (command: PanelCommand) => Promise<string | null>;
  /** The minutes this person may open; null while there are none. */
  readonly minutes: () => Promise<MinutesFile | null>;
  /** Asks a command once and tells nobody; for what is sent again by its own rules. */
  readonly command: Api['command'];
  /** Gives or mends a kallelse. Resolves with why it was refused; null where it was taken. */
  readonly give: (given: GivenSummons) => Promise<string | null>;
  /** Tells the others who lead where this person writes. */
  readonly writing: WritingTeller;
  /** What only those who lead ask for. */
  readonly lead: Pick<Api, 'files' | 'hasTemplate' | 'sendTemplate' | 'forgetTemplate'>;
}

/** The waits before each time a command is sent until the person is told that nobody answers, in milliseconds: the key makes it safe. */
const waits = [0, 500, 2_000];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a command ended: whether anybody answered and it is recorded; why it was refused, or (null) carried out; and what the person is told then. */
interface Answer {
  readonly isAnswered: boolean;
  /** False also where there was nothing to change. */
  readonly isRecorded: boolean;
  readonly refusal: string | null;
  readonly told: string | null;
  /** How the draft parts from what was signed, where that is why. */
  readonly parting: Parting | null;
}

/** Sends something until it is answered. */
const send = async (once: () => Promise<CommandOutcome>, noAnswer: string): Promise<Answer> => {
  const refused = (refusal: string, parting: Parting | null = null): Answer => ({
    isAnswered: true,
    isRecorded: false,
    refusal,
    told: null,
    parting,
  });
  for (const wait of waits) {
    await pause(wait);
    try {
      const { outcome, text, parting } = await once();
      if (outcome === 'refused') return refused(text ?? noAnswer, parting);
      return { isAnswered: true, isRecorded: outcome !== 'unchanged', refusal: null, told: text, parting: null };
    } catch (fault) {
      const said = fault instanceof ApiError && fault.status >= 400 && fault.status < 500;
      if (said) return refused(fault.message);
    }
  }
  return { isAnswered: false, isRecorded: false, refusal: noAnswer, told: null, parting: null };
};

/** `answered` is called whenever a command has been answered. */
export const createSession = (host: Host, api: Api, keys: Keys, noAnswer: string, answered: () => void): Session => {
  const command: Api['command'] = async (...asked) => {
    const outcome = await api.command(...asked);
    answered();
    return outcome;
  };
  // A later answer of a person replaces an earlier one, so that none may overtake another.
  const turn = inTurn();
  const carryOut = async (asked: PanelCommand): Promise<Answer> => {
    const key = keys.of(asked);
    began(key, asked);
    const answer = await turn(() => send(() => command(asked, key), noAnswer));
    if (answer.isAnswered) keys.answered(asked);
    ended(key, answer.isRecorded);
    if (answer.told !== null) update({ notice: answer.told });
    return answer;
  };
  return {
    host,
    command,
    async ask(asked) {
      const { refusal, parting } = await carryOut(asked);
      // What parts them says more than the refusal, which speaks of the chat.
      if (refusal !== null) update(parting ? { parting } : { notice: refusal });
      return refusal === null;
    },
    async save(asked) {
      const { isAnswered, refusal } = await carryOut(asked);
      if (!isAnswered) return 'no answer';
      if (refusal !== null) update({ notice: refusal });
      return refusal === null ? 'done' : 'refused';
    },
    attempt: async (asked) => (await carryOut(asked)).refusal,
    async give(given) {
      const key = crypto.randomUUID();
      const { refusal } = await send(() => api.give(given, key), noAnswer);
      answered();
      return refusal;
    },
    minutes: api.minutes,
    writing: createWritingTeller(api.writing),
    lead: api,
  };
};

const context = createContext<Session | null>(null);

export const SessionProvider = context.Provider;

export const useSession = (): Session => {
  const session = useContext(context);
  if (!session) throw new Error('No session is provided here');
  return session;
};

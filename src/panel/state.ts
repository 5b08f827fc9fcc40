import { useSyncExternalStore } from 'react';
import type { Parting } from '../views/answers/command-outcome.ts';
import type { PanelCommand } from './commands/commands.ts';
import { expected } from './commands/expected.ts';
import type { Patch } from './connection/live.ts';
import type { Shown } from './shown.ts';

/** A command on its way. Once it is answered it only waits for the view that shows it. */
interface Sent {
  readonly key: string;
  readonly command: PanelCommand;
  /** What the server had told when it was sent. */
  readonly before: Shown;
  readonly answered: boolean;
}

/** What the page knows. */
export interface State {
  /** What the server has told, with what the commands on their way will come to. */
  readonly shown: Shown;
  readonly connection: 'connecting' | 'live' | 'lost';
  /** A line for the person: why something was refused. Null for none. */
  readonly notice: string | null;
  /** How the draft parts from what was signed, once somebody was refused its release; null else. */
  readonly parting: Parting | null;
  /** Whether a press of this person is on its way. */
  readonly sending: boolean;
}

/** Longest time in milliseconds that a recorded command waits for its view, which comes by another connection than the answer. */
const longestWait = 5_000;

let held: Shown = {};
let sent: readonly Sent[] = [];
let state: State = { shown: {}, connection: 'connecting', notice: null, parting: null, sending: false };
const listeners = new Set<() => void>();

/** Replaces a part of the state and has it drawn. */
export const update = (part: Partial<Omit<State, 'shown' | 'sending'>>): void => {
  const shown = sent.reduce((now, { command, before }) => expected(now, command, before), held);
  state = { ...state, ...part, shown, sending: sent.some(({ answered }) => !answered) };
  for (const listener of listeners) listener();
};

/** Takes over what has changed; a part that is null is shown no more. */
export const apply = (patch: Patch): void => {
  held = Object.fromEntries(Object.entries({ ...held, ...patch }).filter(([, part]) => part !== null));
  sent = sent.filter(({ answered }) => !answered);
  update({});
};

/** Shows at once what a command will come to. */
export const began = (key: string, command: PanelCommand): void => {
  sent = [...sent, { key, command, before: held, answered: false }];
  update({ notice: null, parting: null });
};

/** A command has ended: what is recorded stays until the view shows it, anything else is taken back. */
export const ended = (key: string, isRecorded: boolean): void => {
  const gone = (): void => {
    sent = sent.filter((one) => one.key !== key);
  };
  if (!isRecorded) {
    gone();
    update({});
    return;
  }
  sent = sent.map((one) => (one.key === key ? { ...one, answered: true } : one));
  update({});
  setTimeout(() => {
    gone();
    update({});
  }, longestWait);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the server can be reached. */
export const isLive = (): boolean => state.connection === 'live';

/** The state, in a component that is drawn again when it changes. */
export const useState = (): State => useSyncExternalStore(subscribe, () => state);

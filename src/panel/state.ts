import { useSyncExternalStore } from 'react';
import type { Sections, You } from '../views/sections.ts';
import type { Patch } from './connection/live.ts';

/** What the page knows. */
export interface State {
  readonly shown: Partial<Sections> & { readonly you?: You };
  readonly connection: 'connecting' | 'live' | 'lost';
  /** A line for the person: why something was refused. Null for none. */
  readonly notice: string | null;
  /** Whether a press of this person is on its way. */
  readonly sending: boolean;
}

let state: State = { shown: {}, connection: 'connecting', notice: null, sending: false };
const listeners = new Set<() => void>();

/** Replaces a part of the state and has it drawn. */
export const update = (part: Partial<State>): void => {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
};

/** Takes over what has changed; a part that is null is shown no more. */
export const apply = (patch: Patch): void => {
  const shown = Object.entries({ ...state.shown, ...patch }).filter(([, part]) => part !== null);
  update({ shown: Object.fromEntries(shown) });
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The state, in a component that is drawn again when it changes. */
export const useState = (): State => useSyncExternalStore(subscribe, () => state);

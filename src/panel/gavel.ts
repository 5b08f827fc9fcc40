import { useSyncExternalStore } from 'react';
import type { ShownItem, ShownPosition } from '../views/sections.ts';

/** The outcome the chair has chosen, with what it was chosen for: another position or item begins anew. */
interface Chosen {
  readonly about: string;
  readonly outcome: string;
}

let chosen: Chosen | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * What the gavel is about to record, shared by the choice and the buttons. While no position is open it is null until something is chosen: then
 * the item comes to that without one.
 */
export const useGavel = (open: ShownPosition | null, item: ShownItem | null) => {
  const now = useSyncExternalStore(subscribe, () => chosen);
  const about = open ? `${open.id} ${open.revision}` : `item ${item?.number}`;
  const changed = open !== null && item?.proposal != null && item.proposal !== open.text;
  const likely = open && (changed ? 'amended' : 'as proposed');
  return {
    outcome: (now?.about === about && now.outcome) || likely,
    choose: (outcome: string): void => {
      chosen = { about, outcome };
      for (const listener of listeners) listener();
    },
  };
};

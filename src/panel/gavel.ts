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

const keyOf = ({ id, revision }: ShownPosition): string => `${id} ${revision}`;

/** What the gavel is about to record, shared by the choice and the buttons; null where no position is shown. */
export const useGavel = (position: ShownPosition | null, item: ShownItem | null) => {
  const now = useSyncExternalStore(subscribe, () => chosen);
  const changed = position !== null && item?.proposal != null && item.proposal !== position.text;
  const likely = changed ? 'amended' : 'as proposed';
  return {
    outcome: position && (now?.about === keyOf(position) ? now.outcome : likely),
    choose: (outcome: string): void => {
      if (!position) return;
      chosen = { about: keyOf(position), outcome };
      for (const listener of listeners) listener();
    },
  };
};

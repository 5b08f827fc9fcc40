import { useSyncExternalStore } from 'react';
import type { ShownPosition } from '../views/position-section.ts';
import type { ShownItem } from '../views/sections.ts';

/** The outcome the chair has chosen, with what it was chosen for: another position or item begins anew. */
interface Chosen {
  readonly about: string;
  readonly outcome: string;
  /** As typed, where it is sent for comment. */
  readonly to: string;
  readonly until: string;
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
  const mine = now?.about === about ? now : null;
  const [to, until] = [mine?.to.trim() ?? '', mine?.until.trim() ?? ''];
  const change = (part: Partial<Chosen>): void => {
    chosen = { about, outcome: '', to: '', until: '', ...mine, ...part };
    for (const listener of listeners) listener();
  };
  return {
    outcome: mine?.outcome || likely,
    /** What is filled in of them; null for nothing. */
    referral: to || until ? { to: to || null, until: until || null } : null,
    to: mine?.to ?? '',
    until: mine?.until ?? '',
    choose: (outcome: string): void => change({ outcome }),
    /** Fills in to whom it is sent, or by when they answer. */
    fill: (part: { readonly to: string } | { readonly until: string }): void => change(part),
  };
};

import { useSyncExternalStore } from 'react';

/** A text somebody is writing. */
interface Draft {
  readonly text: string;
  /** The number of the item that was on when they began; null for none. */
  readonly item: number | null;
  /** The version of the note that they began to change; null for no note. */
  readonly base: number | null;
}

const empty: Draft = { text: '', item: null, base: null };
const prefix = 'klubba-draft ';
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();
let chat = '';

const inStore = (key: string): string => `${prefix}${chat} ${key}`;

/** Keeps it through a reload of the page, where the browser lets us; it ends with the window. */
const store = (key: string, draft: Draft): void => {
  try {
    if (draft.text === '') sessionStorage.removeItem(inStore(key));
    else sessionStorage.setItem(inStore(key), JSON.stringify(draft));
  } catch {
    // Storage may be switched off or full. The text is still in memory.
  }
};

/** Finds again what was half written in this chat before the page was reloaded. */
export const openDrafts = (of: string): void => {
  chat = of;
  try {
    for (const [name, text] of Object.entries(sessionStorage))
      if (name.startsWith(inStore(''))) drafts.set(name.slice(inStore('').length), JSON.parse(String(text)) as Draft);
  } catch {
    // As above.
  }
};

const tell = (): void => {
  for (const listener of listeners) listener();
};

const set = (key: string, draft: Draft): void => {
  drafts.set(key, draft);
  store(key, draft);
  tell();
};

const forget = (key: string): void => {
  drafts.delete(key);
  store(key, empty);
  tell();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A half-written text that lives through whatever the page shows meanwhile. */
export const useDraft = (key: string) => {
  const found = useSyncExternalStore(subscribe, () => drafts.get(key));
  const draft = found ?? empty;
  return {
    ...draft,
    /** Whether something was written, if only to take a text away. */
    begun: found !== undefined,
    /** `item` is remembered from the first letter on, `base` from the first change. */
    write: (text: string, item: number | null = null, base: number | null = null): void =>
      set(key, { text, item: draft.text === '' ? item : draft.item, base: draft.base ?? base }),
    /** Says of which item it is from now on. */
    moveTo: (item: number): void => set(key, { ...draft, item }),
    discard: (): void => forget(key),
    /** Takes away what was sent, unless it was changed since. */
    sent: (text: string): void => {
      if ((drafts.get(key) ?? empty).text === text) forget(key);
    },
  };
};

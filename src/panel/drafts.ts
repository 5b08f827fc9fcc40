import { useSyncExternalStore } from 'react';
import type { PanelCommand } from './commands/commands.ts';
import { drop, keep, kept, nameOf, namesKept, onKeptElsewhere, setOwner } from './kept.ts';

/** A text somebody is writing. */
interface Draft {
  readonly text: string;
  /** The number of the item that was on when they began; null for none. */
  readonly item: number | null;
  /** The version of the note that they began to change; null for no note. */
  readonly base: number | null;
  /** What was asked of the record and nobody answered; it is asked again. Left out where nothing waits. */
  readonly waits?: PanelCommand;
}

const empty: Draft = { text: '', item: null, base: null };
/** What keys of drafts begin with on the machine. */
export const draftPrefix = 'draft:';
/** By the names under which they are kept; null where it is known that nothing is. */
const drafts = new Map<string, Draft | null>();
const listeners = new Set<() => void>();

const inStore = (key: string): string => nameOf(`${draftPrefix}${key}`);

const find = (name: string): Draft | null => {
  const known = drafts.get(name);
  if (known !== undefined) return known;
  const found = JSON.parse(kept(name) ?? 'null') as Draft | null;
  drafts.set(name, found);
  return found;
};

const tell = (): void => {
  for (const listener of listeners) listener();
};

const set = (name: string, draft: Draft): void => {
  drafts.set(name, draft);
  if (draft.text === '') drop(name);
  else keep(name, JSON.stringify(draft));
  tell();
};

const forget = (name: string): void => {
  drafts.set(name, null);
  drop(name);
  tell();
};

/** Shows from now on what this person has half written in this meeting of the chat; `meeting` is null where the chat has none yet. */
export const openDrafts = (person: string, chat: string, meeting: string | null): void => {
  if (setOwner(person, chat, meeting)) tell();
};

onKeptElsewhere((name) => {
  drafts.delete(name);
  tell();
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A half-written text that lives through whatever the page shows meanwhile, and a closed window. */
export const useDraft = (key: string) => {
  // What is begun here goes on here, though the chat's next meeting has come in between.
  const name = inStore(key);
  const found = useSyncExternalStore(subscribe, () => find(inStore(key)));
  const draft = found ?? empty;
  return {
    ...draft,
    /** Whether something was written, if only to take a text away. */
    begun: found !== null,
    /** `item` is remembered from the first letter on, `base` from the first change. */
    write: (text: string, item: number | null = null, base: number | null = null): void =>
      set(name, { text, item: draft.text === '' ? item : draft.item, base: draft.base ?? base }),
    /** Says of which item it is from now on. */
    moveTo: (item: number): void => set(name, { text: draft.text, item, base: draft.base }),
    /** Nobody answered when `text` was sent by `command`: it waits, unless it was changed since. */
    waitFor: (text: string, command: PanelCommand): void => {
      const now = find(name);
      if (now?.text === text) set(name, { ...now, waits: command });
    },
    discard: (): void => forget(name),
    /** Takes away what was sent, unless it was changed since. */
    sent: (text: string): void => {
      if ((find(name) ?? empty).text === text) forget(name);
    },
  };
};

/** A text that waits to be asked again. */
export interface WaitingText {
  readonly command: PanelCommand;
  /** It was answered; `isSaved` is whether it was carried out. What was changed meanwhile stays. */
  readonly answered: (isSaved: boolean) => void;
}

/** What waits of this person in this meeting. */
export const waitingTexts = (): readonly WaitingText[] =>
  namesKept(inStore('')).flatMap((name) => {
    const { waits, ...draft } = find(name) ?? empty;
    if (!waits) return [];
    const answered = (isSaved: boolean): void => {
      // Another window of this browser may have read it anew, so that it is not the same object.
      if (JSON.stringify(find(name)?.waits) !== JSON.stringify(waits)) return;
      if (isSaved) forget(name);
      else set(name, draft);
    };
    return [{ command: waits, answered }];
  });

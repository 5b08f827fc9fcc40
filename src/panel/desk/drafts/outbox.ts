import type { PanelCommand } from '../../commands.ts';
import type { CommandOutcome } from '../../connection/api.ts';
import { ApiError } from '../../connection/api-error.ts';
import { answered, commandOf, type Draft, edited, isWhole, type ShownNote, toSend } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** How a draft fares. `waiting`: the server does not answer, it is sent again by itself. `saved`: the record has it. */
export type DraftState = 'written' | 'sending' | 'waiting' | 'refused' | 'saved';

export interface Held {
  readonly draft: Draft;
  readonly state: DraftState;
  /** Told once the text became a note beside the one it was to change; null otherwise. */
  readonly clash: string | null;
}

export interface OutboxParts {
  readonly store: DraftStore;
  /** Asks a command; rejects with `ApiError`. */
  readonly ask: (command: PanelCommand, key: string) => Promise<CommandOutcome>;
  readonly newId: () => string;
  /** Calls back after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Called when something is to be drawn anew. */
  readonly changed: () => void;
}

/** Milliseconds of rest after which a text is sent: it is to be in the record within 2 s. */
const rest = 1_000;
/** First and longest wait before it is sent again, in milliseconds. */
const [firstWait, longestWait] = [1_000, 20_000];

interface Entry {
  held: Held;
  /** Milliseconds before the next try. */
  wait: number;
  callOff: (() => void) | null;
}

/** Sends what is written to the record, each text when it has rested, and keeps it on the machine until it is answered. */
export const createOutbox = ({ store, ask, newId, after, changed }: OutboxParts) => {
  const entries = new Map<string, Entry>();
  /** The drafts as which notes began, by the notes' ids. */
  const cards = new Map<string, string>();
  const cardOf = (note: string): string => cards.get(note) ?? note;
  let keepsNothing = false;

  const kept = (doing: Promise<void>): void => {
    doing.then(
      () => {
        if (keepsNothing) {
          keepsNothing = false;
          changed();
        }
      },
      () => {
        keepsNothing = true;
        changed();
      },
    );
  };

  const show = (entry: Entry, part: Partial<Held>): void => {
    entry.held = { ...entry.held, ...part };
    changed();
  };

  const keep = ({ held: { draft } }: Entry): void => kept(store.save(draft));

  const plan = (entry: Entry, milliseconds: number): void => {
    entry.callOff?.();
    entry.callOff = after(milliseconds, () => void send(entry));
  };

  const forget = (entry: Entry): void => {
    entry.callOff?.();
    entries.delete(entry.held.draft.id);
    kept(store.remove(entry.held.draft.id));
    changed();
  };

  const settle = (entry: Entry, sent: Draft, outcome: CommandOutcome): void => {
    const { id } = entry.held.draft;
    const draft = answered(entry.held.draft, outcome, newId());
    const clash = sent.note && draft.note && sent.note.id !== draft.note.id ? outcome.text : null;
    if (draft.note && !sent.note) cards.set(draft.note.id, sent.id);
    if (draft.note && sent.note && sent.note.id !== draft.note.id) {
      // The person goes on in the place where the text was begun.
      cards.set(draft.note.id, cardOf(sent.note.id));
      cards.set(sent.note.id, newId());
    }
    entries.delete(id);
    entries.set(draft.id, entry);
    if (draft.id !== id) kept(store.remove(id));
    if (draft.refused !== null) {
      show(entry, { draft, state: 'refused' });
      keep(entry);
    } else if (isWhole(draft, sent.sent)) {
      kept(store.remove(draft.id));
      if (!draft.note) entries.delete(draft.id);
      show(entry, { draft, state: 'saved', clash: clash ?? entry.held.clash });
    } else {
      show(entry, { draft, state: 'written', clash: clash ?? entry.held.clash });
      keep(entry);
      plan(entry, rest);
    }
  };

  const send = async (entry: Entry): Promise<void> => {
    entry.callOff?.();
    entry.callOff = null;
    const { draft, state } = entry.held;
    if (state === 'sending' || state === 'saved' || (draft.text.trim() === '' && !draft.sent)) return;
    const ready = toSend(draft, newId());
    show(entry, { draft: ready, state: 'sending' });
    keep(entry);
    try {
      const outcome = await ask(commandOf(ready, ready.sent?.text ?? ''), ready.sent?.key ?? '');
      entry.wait = firstWait;
      settle(entry, ready, outcome);
    } catch (fault) {
      if (fault instanceof ApiError && fault.status === 400)
        return settle(entry, ready, { outcome: 'refused', text: fault.message });
      show(entry, { state: 'waiting' });
      plan(entry, entry.wait);
      entry.wait = Math.min(entry.wait * 2, longestWait);
    }
  };

  const add = (draft: Draft, state: DraftState): Entry => {
    const entry: Entry = {
      held: { draft, state, clash: null },
      wait: firstWait,
      callOff: null,
    };
    entries.set(draft.id, entry);
    return entry;
  };

  return {
    /** A name for the place where a note is written, the same before and after the record has it. */
    cardOf,
    /** What is not in the record yet, or came there last, in the order it was begun. */
    held: (): readonly Held[] => [...entries.values()].map(({ held }) => held),
    /** Whether this browser keeps nothing, so that the page must stay open. */
    keepsNothing: (): boolean => keepsNothing,
    /** Takes up what was left when the page was closed, and sends it. */
    async open(): Promise<void> {
      const left = await store.load().catch((): readonly Draft[] => {
        keepsNothing = true;
        return [];
      });
      for (const draft of left) if (!entries.has(draft.id)) plan(add(draft, 'written'), 0);
      changed();
    },
    /** `from` is the draft as it was before its first letter. An empty text is not for the record: it is dropped. */
    write(from: Draft, text: string): void {
      const known = entries.get(from.id);
      if (text.trim() === '' && !known?.held.draft.sent) {
        if (known) forget(known);
        return;
      }
      const entry = known ?? add(from, 'written');
      const { state } = entry.held;
      // After it was saved, it goes on from what the record holds.
      const base = state === 'saved' && from.note ? { ...entry.held.draft, note: from.note } : entry.held.draft;
      show(entry, { draft: edited(base, text), state: state === 'sending' ? state : 'written' });
      keep(entry);
      if (state !== 'sending') plan(entry, rest);
    },
    /** Drops a text that was never sent, such as one that reads as the record does again. */
    drop(id: string): void {
      const entry = entries.get(id);
      if (entry && entry.held.state !== 'saved' && !entry.held.draft.sent) forget(entry);
    },
    /** The notes of the record: what is saved and shown there needs no place here. */
    seen(notes: readonly ShownNote[]): void {
      const shown = new Map(notes.map(({ id, version }) => [id, version]));
      for (const [id, { held }] of entries) {
        const { note } = held.draft;
        const isShown = note !== null && (shown.get(note.id) ?? 0) >= note.version;
        if (held.state === 'saved' && held.clash === null && isShown) entries.delete(id);
      }
    },
    /** Sends a refused text once more. */
    again(id: string): void {
      const entry = entries.get(id);
      if (entry) void send(entry);
    },
    /** The person has read that two texts stand. */
    clashRead(id: string): void {
      const entry = entries.get(id);
      if (entry) show(entry, { clash: null });
    },
    /** Sends all that is written, at once: the page may be about to close, or the network is back. */
    flush(): void {
      for (const entry of entries.values())
        if (entry.held.state === 'written' || entry.held.state === 'waiting') void send(entry);
    },
    close(): void {
      for (const { callOff } of entries.values()) callOff?.();
    },
  };
};

export type Outbox = ReturnType<typeof createOutbox>;

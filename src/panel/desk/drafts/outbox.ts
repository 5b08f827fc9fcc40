import type { CommandOutcome } from '../../../views/answers/command-outcome.ts';
import type { After } from '../../after.ts';
import type { PanelCommand } from '../../commands/commands.ts';
import { answered, commandOf, type Draft, edited, isWhole, type ShownNote, toSend } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { failureOf } from './failure.ts';
import { createLane } from './lane.ts';

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
  readonly after: After;
  /** Called when something is to be drawn anew. */
  readonly changed: () => void;
}

/** Milliseconds of rest after which a text is sent: it is to be in the record within 2 s. */
const rest = 1_000;
/** A text that the server failed over is sent again after so many milliseconds; the others go on. */
const aside = 20_000;

interface Entry {
  held: Held;
  /** `due`: it has rested, and is sent as soon as those begun before it are. `aside`: the others do not wait for it. */
  turn: 'rests' | 'due' | 'aside';
  callOff: (() => void) | null;
}

/**
 * Sends what is written to the record, each text when it has rested, one after another in the order they were begun. It keeps each on the machine
 * until it is answered.
 */
export const createOutbox = ({ store, ask, newId, after, changed }: OutboxParts) => {
  const entries = new Map<string, Entry>();
  /** The drafts as which notes began, by the notes' ids. */
  const cards = new Map<string, string>();
  const cardOf = (note: string): string => cards.get(note) ?? note;
  let keepsNothing = false;

  const kept = (doing: Promise<void>): Promise<void> =>
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

  const show = (entry: Entry, part: Partial<Held>): void => {
    entry.held = { ...entry.held, ...part };
    changed();
  };

  const keep = ({ held: { draft } }: Entry): Promise<void> => kept(store.save(draft));

  /** Sends it after so many milliseconds. */
  const plan = (entry: Entry, milliseconds: number, turn: Entry['turn'] = 'rests'): void => {
    entry.callOff?.();
    entry.turn = turn;
    entry.callOff = after(milliseconds, () => {
      entry.callOff = null;
      entry.turn = 'due';
      if (lane.isResting()) show(entry, { state: 'waiting' });
      else lane.work();
    });
  };

  const forget = (entry: Entry): void => {
    entry.callOff?.();
    entries.delete(entry.held.draft.id);
    void kept(store.remove(entry.held.draft.id));
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
    if (draft.id !== id) void kept(store.remove(id));
    if (draft.refused !== null) {
      show(entry, { draft, state: 'refused' });
      void keep(entry);
    } else if (isWhole(draft, sent.sent)) {
      void kept(store.remove(draft.id));
      if (!draft.note) entries.delete(draft.id);
      show(entry, { draft, state: 'saved', clash: clash ?? entry.held.clash });
    } else {
      show(entry, { draft, state: 'written', clash: clash ?? entry.held.clash });
      void keep(entry);
      plan(entry, rest);
    }
  };

  /** Resolves with whether the server answered. */
  const send = async (entry: Entry): Promise<boolean> => {
    const { draft } = entry.held;
    entry.callOff?.();
    entry.turn = 'rests';
    const ready = toSend(draft, newId());
    show(entry, { draft: ready, state: 'sending' });
    // Kept before it is asked: a page that is closed in between must know the key.
    await keep(entry);
    try {
      settle(entry, ready, await ask(commandOf(ready, ready.sent?.text ?? ''), ready.sent?.key ?? ''));
    } catch (fault) {
      const kind = failureOf(fault);
      if (kind === 'refused') settle(entry, ready, { outcome: 'refused', text: (fault as Error).message });
      else if (kind === 'failed') {
        show(entry, { state: 'waiting' });
        plan(entry, aside, 'aside');
      } else {
        entry.turn = 'due';
        return false;
      }
    }
    return true;
  };

  /** What is to be sent, in the order it was begun. */
  const unsent = (): readonly Entry[] =>
    [...entries.values()]
      .filter(({ turn, held: { draft, state } }) => {
        const isBlank = draft.text.trim() === '' && !draft.sent;
        return turn !== 'aside' && !isBlank && (state === 'written' || state === 'waiting' || turn === 'due');
      })
      .sort((one, other) => one.held.draft.begun - other.held.draft.begun);

  const lane = createLane({
    sendFirst: () => {
      const all = unsent();
      const [first] = all;
      // What was begun before one that is due goes before it, rested or not.
      return first && all.some(({ turn }) => turn === 'due') ? send(first) : null;
    },
    rested: () => {
      for (const entry of unsent()) if (entry.turn === 'due') show(entry, { state: 'waiting' });
    },
    after,
  });

  const add = (draft: Draft, state: DraftState): Entry => {
    const entry: Entry = {
      held: { draft, state, clash: null },
      turn: 'rests',
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
      void keep(entry);
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
      if (entry) plan(entry, 0);
    },
    /** The person has read that two texts stand. */
    clashRead(id: string): void {
      const entry = entries.get(id);
      if (entry) show(entry, { clash: null });
    },
    /** Sends all that is written, at once: the page may be about to close, or the network is back. */
    flush(): void {
      for (const entry of entries.values()) {
        const { state } = entry.held;
        if (state !== 'written' && state !== 'waiting') continue;
        entry.callOff?.();
        entry.turn = 'due';
      }
      lane.wake();
    },
    close(): void {
      lane.close();
      for (const { callOff } of entries.values()) callOff?.();
    },
  };
};

export type Outbox = ReturnType<typeof createOutbox>;

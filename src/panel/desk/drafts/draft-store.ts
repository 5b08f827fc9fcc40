import { createStore, del, entries, set } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** Keeps what is written on this machine until the record has it. Every method rejects where the browser keeps nothing, or has no room. */
export interface DraftStore {
  load(): Promise<readonly Draft[]>;
  save(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

/** IndexedDB of this browser. `owner` names the person and the meeting: drafts of others stay where they are. */
export const openDraftStore = (owner: string): DraftStore => {
  // Opened when it is first used, since a browser may refuse.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = (): ReturnType<typeof createStore> => {
    opened ??= createStore('klubba', 'drafts');
    return opened;
  };
  const keyOf = (id: string): string => `${owner} ${id}`;
  return {
    async load() {
      const kept = await entries<string, Draft>(store());
      // What was kept before a text knew when it was begun comes first.
      return kept
        .filter(([key]) => key.startsWith(`${owner} `))
        .map(([, draft]) => ({ ...draft, begun: draft.begun ?? 0 }));
    },
    save: async (draft) => set(keyOf(draft.id), draft, store()),
    remove: async (id) => del(keyOf(id), store()),
  };
};

/**
 * Lets one page at a time take up what was left on the machine: two would both send it. Resolves with how to let go; with null where another page of
 * this browser has it.
 */
export const takeCharge = (owner: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(`klubba ${owner}`, { ifAvailable: true }, (lock) =>
        lock ? new Promise<void>((letGo) => resolve(letGo)) : resolve(null),
      )
      .catch(reject);
  });

/** The person whom a token is for, as tenant and object id: claims `tid` and `oid` of Entra ID. The server, not the page, checks the token. */
export const personOf = (token: string): string => {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const claims = JSON.parse(atob(payload)) as { readonly tid?: unknown; readonly oid?: unknown };
  return `${claims.tid} ${claims.oid}`;
};

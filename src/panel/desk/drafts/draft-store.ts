import { createStore, del, delMany, entries, keys, set } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** Keeps what is written on this machine until the record has it. Every method rejects where the browser keeps nothing, or has no room. */
export interface DraftStore {
  load(): Promise<readonly Draft[]>;
  save(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

/** People who have left this page: nothing more is kept for them. */
const gone = new Set<string>();
const [database, table] = ['klubba', 'drafts'];

/** The names of the drafts of a person, tenant and object id, in every meeting. */
const draftsOf = async (person: string, store: ReturnType<typeof createStore>): Promise<readonly string[]> =>
  (await keys<string>(store)).filter((key) => key.startsWith(`${person} `));

/** Whether something of a person's is not in the record yet. */
export const isAnyUnsent = async (person: string): Promise<boolean> =>
  (await draftsOf(person, createStore(database, table))).length > 0;

/** Drops what is not in the record yet of a person who leaves the page. */
export const dropUnsent = async (person: string): Promise<void> => {
  gone.add(person);
  const store = createStore(database, table);
  await delMany([...(await draftsOf(person, store))], store);
};

/** IndexedDB of this browser. `owner` names the person and the meeting: drafts of others stay where they are. */
export const openDraftStore = (owner: string): DraftStore => {
  // Opened when it is first used, since a browser may refuse.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = (): ReturnType<typeof createStore> => {
    opened ??= createStore(database, table);
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
    async save(draft) {
      if (![...gone].some((person) => owner.startsWith(`${person} `))) await set(keyOf(draft.id), draft, store());
    },
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

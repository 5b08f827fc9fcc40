import { drop, keep, kept, nameOf } from '../kept.ts';
import type { PanelCommand } from './commands.ts';

/** Where keys are kept through a reload of the page, as in `localStorage`. Each may throw: storage may be switched off or full. */
export interface KeyStore {
  get(name: string): string | null;
  set(name: string, key: string): void;
  remove(name: string): void;
}

/** Keys by which commands are sent; by its key the record knows one that comes twice. */
export interface Keys {
  of(command: PanelCommand): string;
  answered(command: PanelCommand): void;
}

/** Whether each time it is carried out puts a text into the record: a change that comes twice stands beside itself. */
const putsText = ({ type }: PanelCommand): boolean =>
  type === 'TakeNote' || type === 'ChangeNote' || type === 'AgreeFollowUp' || type === 'RaiseOtherMatter';

const orNull = <T>(doing: () => T): T | null => {
  try {
    return doing();
  } catch {
    return null;
  }
};

/**
 * A text that nobody answered may have been recorded all the same. Sent again by hand it goes under the key it had, so that it is recorded once. Other
 * commands get a key of their own each time: one that stands already is refused, or changes nothing.
 */
export const createKeys = (store: KeyStore, newKey: () => string): Keys => {
  const inMemory = new Map<string, string>();
  return {
    of(command) {
      if (!putsText(command)) return newKey();
      const name = JSON.stringify(command);
      const key = inMemory.get(name) ?? orNull(() => store.get(name)) ?? newKey();
      inMemory.set(name, key);
      orNull(() => store.set(name, key));
      return key;
    },
    answered(command) {
      const name = JSON.stringify(command);
      inMemory.delete(name);
      orNull(() => store.remove(name));
    },
  };
};

/** Keys kept on the machine, for the present person and meeting. */
export const keptKeys = (): Keys => {
  const at = (name: string): string => nameOf(`key:${name}`);
  return createKeys(
    {
      get: (name) => kept(at(name)),
      set: (name, key) => keep(at(name), key),
      remove: (name) => drop(at(name)),
    },
    () => crypto.randomUUID(),
  );
};

import { useSyncExternalStore } from 'react';
import type { AttendanceSection, ShownPerson } from '../../../views/sections.ts';
import type { PanelCommand, RollAnswer } from '../../commands/commands.ts';

/** The answers a roll call has a column for: everybody else is here. */
export const exceptions = ['absent', 'apology'] as const;
/** What somebody may be beside here. */
type Exception = Exclude<RollAnswer, 'present'>;

/** What is ticked and not saved yet, by person; null where a tick was taken away. */
let ticked: Readonly<Record<string, Exception | null>> = {};
const listeners = new Set<() => void>();

const set = (now: typeof ticked): void => {
  ticked = now;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One for each seat: whoever has given theirs away is not called. */
const seated = ({ groups }: AttendanceSection): readonly ShownPerson[] =>
  groups.flatMap(({ people }) => people.filter(({ deputy }) => deputy === null));

const answerOf = ({ id, presence }: ShownPerson): RollAnswer => {
  const tick = ticked[id];
  if (tick !== undefined) return tick ?? 'present';
  return presence === 'absent' || presence === 'apology' || presence === 'own item' ? presence : 'present';
};

/** What somebody is once a tick is taken away: whoever was called for an item of theirs is that again. */
const without = ({ presence }: ShownPerson, exception: Exception): Exception | null =>
  presence === 'own item' && exception !== 'own item' ? presence : null;

/** The roll call as it is being filled in, kept while other parts of the page are looked at. */
export const useRollCall = () => {
  useSyncExternalStore(subscribe, () => ticked);
  return {
    answerOf,
    /** Ticks an exception, or takes the tick away. */
    tick: (person: ShownPerson, exception: Exception): void =>
      set({ ...ticked, [person.id]: answerOf(person) === exception ? without(person, exception) : exception }),
    command: (attendance: AttendanceSection): PanelCommand => ({
      type: 'CallRoll',
      answers: Object.fromEntries(seated(attendance).map((person) => [person.id, answerOf(person)])),
    }),
    saved: (): void => set({}),
  };
};

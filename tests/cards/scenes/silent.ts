import type { Summons } from '../../../src/meeting/summons.ts';

/** The kallelse with one group that takes no position. */
export const withSilent = (summons: Summons | null | undefined, silent: string): Summons => {
  if (!summons) throw new Error('no kallelse');
  const groups = summons.groups.map((group) => (group.name === silent ? { ...group, takesPositions: false } : group));
  return { ...summons, groups };
};

import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Summons } from '../../meeting/summons.ts';

const staff = new RegExp(`^${words.people.staff}(?!\\p{L})`, 'iu');

/** Marks staff groups, known by their names, as taking no positions, unless the group is marked already. */
export const withStaff = (summons: Summons): Summons => ({
  ...summons,
  groups: summons.groups.map((group) =>
    group.takesPositions === undefined && staff.test(plainText(group.name))
      ? { ...group, takesPositions: false }
      : group,
  ),
});

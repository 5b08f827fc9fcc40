import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Summons } from '../../meeting/summons.ts';

const staff = new RegExp(`^${words.people.staff}(?!\\p{L})`, 'iu');

/** Says of the groups that prepare and write for the board, known by their names, that they take no position, unless something is said of them. */
export const withStaff = (summons: Summons): Summons => ({
  ...summons,
  groups: summons.groups.map((group) =>
    group.takesPositions === undefined && staff.test(plainText(group.name))
      ? { ...group, takesPositions: false }
      : group,
  ),
});

import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { isFullName, withoutTitle } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
import { roleOf, type WrittenSeat } from '../people/seats.ts';
import { type Line, lineText } from '../source/line.ts';

export type SignedSeat = Pick<WrittenSeat, 'name' | 'role' | 'line'>;

const columns = (line: Line): string[] =>
  line.cells
    ? line.cells.map((cell) => plainText(cell.join(' ')))
    : lineText(line)
        .split(/ {3,}/)
        .map((part) => part.trim());

const areRoles = (line: Line): boolean => {
  const all = columns(line);
  return all.some(Boolean) && all.every((part) => part === '' || roleOf(part) !== null);
};

/** The names on a line, each above its role on the next line; null where a role is missing. */
const pairs = (names: Line, roles: Line): readonly SignedSeat[] | null => {
  const named = columns(names);
  const under = columns(roles);
  const signed = named.flatMap((name, at) => {
    const role = roleOf(under[at] ?? '');
    return name !== '' && role ? [{ name, role, line: names.number }] : [];
  });
  return signed.length > 0 && signed.length === named.filter(Boolean).length ? signed : null;
};

/** Splits signatures, names above roles, from the lines. Unless `anywhere`, they must be the last lines, and a single signer needs a full name. */
export const withoutSignatures = (
  lines: readonly Line[],
  anywhere: boolean,
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const at = lines.findLastIndex((line, index) => index > 0 && areRoles(line));
  const [names, roles] = [lines[at - 1], lines[at]];
  const signed = names && roles && (anywhere || at === lines.length - 1) ? pairs(names, roles) : null;
  const sure =
    anywhere || (signed?.length ?? 0) > 1 || signed?.every(({ name }) => isFullName(withoutTitle(name ?? '').name));
  if (!signed || !sure) return { lines, signed: [] };
  const rest = withoutSignatures([...lines.slice(0, at - 1), ...lines.slice(at + 1)], anywhere);
  return { lines: rest.lines, signed: [...rest.signed, ...signed] };
};

const minuteTaker = new RegExp(`^(?:${words.ending.minuteTaker})\\s*:(.+)$`, 'iu');

/** Splits off the last line where it tells who wrote the minutes: `Sekreterare: Eva Ek`. */
export const withoutMinuteTaker = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const last = lines.at(-1);
  const [, names] = (last && minuteTaker.exec(lineText(last))) ?? [];
  if (!last || names === undefined) return { lines, signed: [] };
  const signed = presentersOf(names).map(({ name }) => ({ name, role: 'secretary' as const, line: last.number }));
  return { lines: lines.slice(0, -1), signed };
};

import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { isFullName, withoutTitle } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
import { roleOf, type WrittenSeat } from '../people/seats.ts';
import { labelNamed } from '../source/labels.ts';
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

const signing = new RegExp(`^${words.ending.signing}`, 'iu');
const writes = new RegExp(`^(?:${words.ending.minuteTaker})[\\s:.…_]*$`, 'iu');
/** More lines than the signatures of one page. */
const most = 30;

const personIn = (text: string): string | null => {
  const { name } = withoutTitle(text.split(/[,(]/)[0]?.trim() ?? '');
  return isFullName(name) ? name : null;
};
/** Whether a line has only signatures: names, roles, days, labels of signing, and lines to write on. */
export const isSignatureLine = (line: Line): boolean => {
  const parts = columns(line)
    .flatMap((part) => part.split(/[.…_]{3,}/u))
    .filter((part) => /[\p{L}\d]/u.test(part));
  return parts.every((part) => {
    const said = part.replace(/[\s:.…_]+$/u, '');
    return (
      signing.test(said) || roleOf(said) !== null || labelNamed(said) === 'formal' || personIn(said) || dateIn(said)
    );
  });
};

/** Splits off the last lines where they are signatures below `Vid protokollet` or `Justeras`. Who wrote the minutes is their secretary. */
export const withoutSigningBlock = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const from = Math.max(0, lines.length - most);
  const at = lines.findIndex((line, index) => index >= from && !line.bullet && signing.test(lineText(line)));
  const block = at < 0 ? [] : lines.slice(at);
  if (block.length < 2 || !block.every(isSignatureLine)) return { lines, signed: [] };
  const signed = block.flatMap((line, index): readonly SignedSeat[] => {
    const name = line.cells ? null : personIn(lineText(line));
    const [above, below] = [block[index - 1], block[index + 1]].map((each) => (each ? lineText(each) : ''));
    const role = roleOf(below ?? '') ?? (writes.test(above ?? '') ? 'secretary' : null);
    return name && role ? [{ name, role, line: line.number }] : [];
  });
  return { lines: lines.slice(0, at), signed };
};

import { plainText } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { isFullName, withoutTitle } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
import { roleOf, seatOf, type WrittenSeat } from '../people/seats.ts';
import { labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';
import { isReference } from './references.ts';

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
    const said = part.replace(/(?<![\s:.…_])[\s:.…_]+$/u, '').trim();
    return (
      signing.test(said) ||
      roleOf(said) !== null ||
      labelNamed(said) === 'formal' ||
      personIn(said) ||
      dateIn(said) ||
      isReference(said)
    );
  });
};

/** Whether a line is there to write on: `______`, `Ordförande ..........`. */
const isRuled = (line: Line): boolean => !line.bullet && /[._…]{5}|…{3}/u.test(lineText(line)) && isSignatureLine(line);

const beforeRule = (part = ''): string => part.split(/[.…_:]/u)[0]?.trim() ?? '';

/** The names in the lines of signatures, with the role beside, below or above each. */
const seatsIn = (block: readonly Line[]): readonly SignedSeat[] =>
  block.flatMap((line, at) => {
    const [above, below] = [block[at - 1], block[at + 1]].map((each) => (each ? columns(each) : []));
    return columns(line).flatMap((part, column): readonly SignedSeat[] => {
      const name = personIn(part);
      const [over, under] = [above?.[column] ?? '', roleOf(below?.[column] ?? '')];
      const role =
        seatOf(part, line.number).role ?? under ?? (writes.test(over) ? 'secretary' : roleOf(beforeRule(over)));
      return name && role ? [{ name, role, line: line.number }] : [];
    });
  });

const isSignerRole = (part: string): boolean => roleOf(part) !== null || labelNamed(part) === 'formal';

/** The lines right below a line to write on that tell who writes there. */
const signersBelow = (ruled: Line, [names, roles]: readonly Line[]): readonly Line[] => {
  if (!names || names.bullet || !columns(names).filter(Boolean).every(personIn)) return [];
  if (roles && columns(roles).every((part) => part === '' || isSignerRole(part))) return [names, roles];
  const ends = !roles || roles.gap || isRuled(roles);
  const sure = ends || /\p{L}/u.test(lineText(ruled)) || seatsIn([names]).length > 0;
  return sure ? [names] : [];
};

/** Splits lines to write on, and who signs there, from the lines. */
export const withoutRuledSignatures = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const kept: Line[] = [];
  const signed: SignedSeat[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!isRuled(line)) {
      kept.push(line);
      continue;
    }
    const below = signersBelow(line, lines.slice(at + 1, at + 3));
    signed.push(...seatsIn([line, ...below]));
    at += below.length;
  }
  return { lines: kept, signed };
};

/** Splits off the last lines where they are signatures below `Vid protokollet`, `Justeras` or a line to write on. Who wrote the minutes is their secretary. */
export const withoutSigningBlock = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const from = Math.max(0, lines.length - most);
  const at = lines.findIndex(
    (line, index) => index >= from && !line.bullet && (signing.test(lineText(line)) || isRuled(line)),
  );
  const block = at < 0 ? [] : lines.slice(at);
  if (block.length < 2 || !block.every(isSignatureLine)) return { lines, signed: [] };
  return { lines: lines.slice(0, at), signed: seatsIn(block) };
};

import { type Line, seen } from './line.ts';
import { plain } from './plain.ts';
import { roleOf, type WrittenSeat } from './seats.ts';

/** The end of old minutes: the chair's last words and who signs. */
export interface Ending {
  /** What is left of the last item. */
  readonly lines: readonly Line[];
  readonly closing: string | null;
  readonly signed: readonly Pick<WrittenSeat, 'name' | 'role' | 'line'>[];
}

const lastWords =
  /^.{3,100} (?:avslutar|avslutade|tackar|tackade|förklarar mötet|förklarade mötet)(?!\p{L})|^välkom(?:na|men)(?!\p{L}).{0,60}$|^mötet (?:avslutas|avslutades)/iu;

const columns = (line: Line): string[] =>
  line.cells
    ? line.cells.map((cell) => plain(cell.join(' ')))
    : seen(line)
        .split(/ {3,}/)
        .map((part) => part.trim());

/** Takes the closing words and the signatures, names above roles, off the end of the last item. */
export const endingOf = (lines: readonly Line[]): Ending => {
  const roles = lines.findIndex(
    (line, at) =>
      at > 0 &&
      columns(line).filter(Boolean).length > 0 &&
      columns(line).every((part) => part === '' || roleOf(part) !== null),
  );
  const names = lines[roles - 1];
  const signing = roles > 0 && names ? columns(names) : [];
  const signed = signing.flatMap((name, at) => {
    const role = roleOf(columns(lines[roles] as Line)[at] ?? '');
    return name !== '' && role ? [{ name, role, line: names?.number ?? 0 }] : [];
  });
  const whole = signed.length > 0 && signed.length === signing.filter(Boolean).length;
  const rest = whole ? [...lines.slice(0, roles - 1), ...lines.slice(roles + 1)] : lines;
  const from = rest.findIndex((line) => !(line.bullet || line.cells) && lastWords.test(seen(line)));
  if (from < 0) return { lines: rest, closing: null, signed: whole ? signed : [] };
  return {
    lines: rest.slice(0, from),
    closing: rest
      .slice(from)
      .map((line) => line.text)
      .join('\n\n'),
    signed: whole ? signed : [],
  };
};

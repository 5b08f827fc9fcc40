import { plainText } from '../../language/plain-text.ts';
import { isKnownFirstName } from '../../language/vocabulary/first-names.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Group, PersonId } from '../../meeting/summons.ts';
import type { Line, Tell } from '../source/line.ts';
import { isSurnameFirst } from './apart-from-name.ts';
import { type CalledEntry, type CalledEntryKind, kindsOf } from './called-entries.ts';
import { type Column, columnsOf } from './called-table.ts';
import { withOrganisations } from './organisations-below.ts';
import { presentersOf } from './presenters.ts';
import { isDoubtful, seatOf, type WrittenSeat } from './seats.ts';

export interface WrittenGroup {
  readonly name: string;
  readonly seats: WrittenSeat[];
}

const isRow = (line: Line): boolean => line.cells !== null;

/** Consecutive lines of one kind: tables or lists. A short line right below a table belongs to its first column. */
const runs = (lines: readonly Line[]): Line[][] => {
  const all: Line[][] = [];
  for (const line of lines) {
    const run = all.at(-1);
    const inTable = run?.[0] && isRow(run[0]);
    if (run && inTable && !isRow(line) && !line.gap && !line.bullet) run.push({ ...line, cells: [[line.text]] });
    else if (run && Boolean(inTable) === isRow(line)) run.push(line);
    else all.push([line]);
  }
  return all;
};

/** `Eva Ek (Sjö), Bo Lund (Ås)` as two entries, where those after the first have common first names. */
const eachPerson = (text: string): readonly string[] => {
  const [first, ...others] = presentersOf(text);
  const sure = others.length > 0 && others.every(({ name }) => isKnownFirstName(name.split(' ')[0] ?? ''));
  if (!first || !sure) return [text];
  return [first, ...others].map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '));
};

/** A line of a list as entries: `Norra: Eva Ek, Sjö; Bo Lund` is a heading and two persons. */
const entriesOf = (line: Line): readonly CalledEntry[] => {
  const entry = (text: string, bullet: boolean): CalledEntry => ({ text, line: line.number, bullet });
  const inline = line.bullet ? null : /^([^:]{2,80}):\s+(\S.*)$/u.exec(line.text);
  const said = line.text.replace(/^\d{1,3}[.)]\s+/, '');
  if (!inline) return eachPerson(said).map((text) => ({ ...entry(text, line.bullet), gap: line.gap }));
  return [
    entry(`${inline[1]}:`, false),
    ...(inline[2] ?? '')
      .split(/\s*;\s*/)
      .flatMap(eachPerson)
      .map((text) => entry(text, true)),
  ];
};

/** Splits a heading from a known name on the same line: `Norra Eva Ek, Sjö`. */
const apart = (entry: CalledEntry, known: readonly string[], tell: Tell): readonly CalledEntry[] => {
  const said = plainText(entry.text);
  const first = said.split(/[,(]/)[0]?.trim() ?? '';
  const name = known.find((each) => first.endsWith(` ${each}`));
  if (!name) return [entry];
  const at = said.indexOf(name);
  tell('called list not understood', entry.line, said);
  return [
    { ...entry, text: said.slice(0, at).trim() },
    { ...entry, text: said.slice(at) },
  ];
};

/** Whether the order is that of a called list: no person before the first heading, no heading without persons. */
const isOrderly = (kinds: readonly CalledEntryKind[]): boolean => {
  if (!kinds.includes('heading')) return true;
  const empty = kinds.filter(
    (kind, at) => kind === 'heading' && (kinds[at + 1] === 'heading' || kinds[at + 1] === undefined),
  );
  return empty.length + (kinds[0] === 'heading' ? 0 : 1) < 2;
};

// Who is away is called only where a label was not understood.
const ofAway = new RegExp(`(?<!\\p{L})${words.people.away}`, 'iu');

const readColumn = (
  column: Column,
  known: readonly string[],
  ungrouped: string,
  groups: WrittenGroup[],
  report: Tell,
): void => {
  const told = new Set<number | null>();
  const tell: Tell = (reason, line, quote) => {
    told.add(line);
    report(reason, line, quote);
  };
  const all = column.entries.flatMap((entry) => apart(entry, known, tell));
  const said = column.headed ? kindsOf(all.slice(1)) : kindsOf(all);
  const kinds: readonly CalledEntryKind[] = column.headed
    ? ['heading', ...said.map((kind) => (kind === 'heading' ? 'person' : kind))]
    : said;
  const entries = all.map((entry, at) => ({ ...entry, kind: kinds[at] ?? 'text' }));
  for (const { line, text } of entries.filter(({ kind }) => kind === 'text'))
    tell('heading not understood', line, plainText(text));
  const listed = entries.filter(({ kind }) => kind !== 'text');
  const orderly = isOrderly(listed.map(({ kind }) => kind));
  let current: WrittenGroup | null = null;
  for (const [at, { text, line, kind }] of listed.entries()) {
    const followed = listed[at + 1] !== undefined && listed[at + 1]?.kind !== 'heading';
    if (kind === 'heading' && orderly && followed) {
      if (ofAway.test(text) || isSurnameFirst(plainText(text)))
        tell('called list not understood', line, plainText(text));
      const name = plainText(text).replace(/\s*:$/, '');
      // `Ledamot` beside each of several people is one group.
      const same: WrittenGroup | undefined = groups.at(-1)?.name === name ? groups.at(-1) : undefined;
      current = same ?? { name, seats: [] };
      if (!same) groups.push(current);
    } else if (kind === 'heading') tell('called list not understood', line, plainText(text));
    else {
      if (!current) {
        current = groups.find(({ name }) => name === ungrouped) ?? { name: ungrouped, seats: [] };
        if (current.seats.length === 0) groups.push(current);
      }
      const seat = seatOf(text, line);
      if (isDoubtful(seat) && !told.has(line)) tell('called list not understood', line, plainText(text));
      current.seats.push(seat);
    }
  }
};

/** Reads the called people by group from lines and tables. `known` are names read elsewhere. A list without headings is one group, called `ungrouped`. */
export const calledOf = (
  lines: readonly Line[],
  known: readonly string[],
  ungrouped: string,
  tell: Tell,
): WrittenGroup[] => {
  const groups: WrittenGroup[] = [];
  for (const run of runs(lines)) {
    const columns =
      run[0] && isRow(run[0])
        ? columnsOf(run)
        : [{ headed: false, entries: withOrganisations(run.flatMap(entriesOf)) }];
    for (const column of columns) readColumn(column, known, ungrouped, groups, tell);
  }
  return groups.filter(({ seats }) => seats.length > 0);
};

const deputy = new RegExp(`^${words.people.deputises}\\s+(.+?)\\.?$`, 'iu');

/** A footnote under the list: its sign and what it says. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
  readonly line: number;
}

/** Gives each seat its id in the order of the list, and the person its footnote says it deputises for. */
export const seated = (groups: readonly WrittenGroup[], notes: readonly Footnote[], tell: Tell): readonly Group[] => {
  let count = 0;
  const used = new Set<Footnote>();
  const ids = (): PersonId => {
    count += 1;
    return `p${count}`;
  };
  const made = groups.map(({ name, seats }) => ({
    name,
    seats: seats.map(({ mark, line, deputisesFor, ...seat }) => {
      const note = mark === null ? undefined : notes.find((each) => each.mark === mark);
      const whom = deputy.exec(note?.text ?? '')?.[1];
      if (note && whom) used.add(note);
      if (mark !== null && !whom && !note) tell('unknown footnote', line, `${seat.name ?? ''} ${mark}`);
      return { id: ids(), ...seat, deputisesFor: deputisesFor ?? whom ?? null };
    }),
  }));
  for (const note of notes) if (!used.has(note)) tell('unknown footnote', note.line, `${note.mark} ${note.text}`);
  return made;
};

import type { Board } from '../../app/old-minutes/boards.ts';
import type { FileNote } from '../../app/old-minutes/file-notes.ts';
import type { FileReport } from '../../app/old-minutes/import-file.ts';
import type { Words } from '../../i18n/words.ts';

/** Lines named of one note, and the longest name that others are aligned with, in characters. */
const mostLines = 4;
const widestName = 48;

const listed = (lines: readonly number[]): string =>
  `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ' …' : ''}`;

const noteText = ({ reason, lines, quotes }: FileNote, { doubts, importing }: Words): string => {
  const { notes } = importing;
  const quote = quotes.join(', ');
  switch (reason) {
    case 'no positions':
      return notes.noPositions;
    case 'other board':
      return notes.otherBoard(quote);
    case 'same meeting':
      return notes.sameMeeting(quote);
    case 'held in Klubba':
      return notes.heldHere;
    case 'personal identity number':
      return notes.personalNumber(listed(lines));
    case 'date missing':
    case 'date without year':
    case 'weekday does not match date':
    case 'number out of order':
    case 'numbers are ours':
    case 'duplicate letter':
    case 'title kept as text':
    case 'position without label':
    case 'page without text': {
      const where = lines.length > 0 ? ` ${notes.lines(listed(lines))}` : '';
      return `${doubts[reason]}${where}${quote === '' ? '' : `: ${quote}`}.`;
    }
  }
};

/** How a file came out: read files with something to look at are told apart. */
const outcomeOf = (report: FileReport): 'read' | 'doubtful' | 'copy' | 'refused' =>
  report.outcome === 'read' && report.notes.length > 0 ? 'doubtful' : report.outcome;

const said = (report: FileReport, words: Words): string => {
  const { importing } = words;
  switch (report.outcome) {
    case 'read':
      return report.notes.map((note) => noteText(note, words)).join(' ');
    case 'copy':
      return importing.notes.copyOf(report.of);
    case 'refused':
      return importing.unread[report.reason];
  }
};

/** The line of a file, `nth` of so many `names`, in columns: how it came out, the meeting's day, its positions, its name, and what to look at. */
export const printedFile = (report: FileReport, nth: number, names: readonly string[], words: Words): string => {
  const { outcomes, positions } = words.importing;
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  const count = `${names.length}`;
  const read = report.outcome === 'read' ? report : null;
  return [
    `[${`${nth}`.padStart(count.length)}/${count}]`,
    outcomes[outcomeOf(report)].padEnd(widest(Object.values(outcomes))),
    (read?.date ?? '–').padEnd('2019-08-26'.length),
    (read ? positions(read.positions) : '–').padEnd(positions(100).length),
    report.name.padEnd(Math.min(widest(names), widestName)),
    said(report, words),
  ]
    .join('  ')
    .trimEnd();
};

/** The board as people know it. */
export const printedBoard = ({ name, abbreviation, chats }: Board, { importing }: Words): string => {
  if (name !== null && abbreviation !== null) return `${name} (${abbreviation})`;
  return name ?? abbreviation ?? chats[0] ?? importing.nameless;
};

/** The sum that ends the report. */
export const printedSum = (reports: readonly FileReport[], { importing }: Words): string => {
  const { outcomes, sum, positions } = importing;
  const counted = (['read', 'doubtful', 'copy', 'refused'] as const).flatMap((outcome) => {
    const count = reports.filter((report) => outcomeOf(report) === outcome).length;
    return count > 0 ? [`${count} ${outcomes[outcome]}`] : [];
  });
  const all = reports.reduce((total, report) => total + (report.outcome === 'read' ? report.positions : 0), 0);
  return sum(reports.length, counted.join(', '), positions(all));
};

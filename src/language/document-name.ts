import type { DateText } from './calendar.ts';
import { words } from './vocabulary/words.ts';

/** The parts of a document's name in the form the boards use: `<Kind> <subject>[, status], <ABBR> <YYYY-MM-DD>[.pdf]`. */
export interface DocumentName {
  /** As written, such as `Presentation`; null where the name begins with no known kind. */
  readonly kind: string | null;
  readonly subject: string;
  /** `reviderad`, `utkast`, `beslutad`, …, as written. */
  readonly statuses: readonly string[];
  /** The board that dealt with it and the day; null where not stated. */
  readonly abbreviation: string | null;
  readonly date: DateText | null;
  /** With its dot; empty where there is none. */
  readonly extension: string;
}

const { documents } = words;
const kinds = new RegExp(
  `^((?:${documents.draftLead}\\s+)?${documents.draft}|${documents.companion}|${documents.otherKind})(?!\\p{L})(?:\\s+${documents.subjectLead}(?!\\p{L}))?[\\s:_-]*`,
  'iu',
);
const drafted = new RegExp(`(?:^|\\s)${documents.draft}$`, 'iu');
const companions = new RegExp(`^${documents.companion}$`, 'iu');

const decidedWord = new RegExp(`^${documents.decided}$`, 'iu');
const draftWord = new RegExp(`^${documents.draftStatus}(?:\\s+\\d+)?$`, 'iu');
const revisionWord = new RegExp(`^${documents.revision}(?:\\s+\\d[\\d.-]*)?$`, 'iu');
const isStatus = (part: string): boolean => [decidedWord, draftWord, revisionWord].some((word) => word.test(part));

/** A status inside the subject: `Plan (utkast)`, `Plan_utkast 2`, `Plan utkast`. */
const draftWithin = new RegExp(
  `^(.*\\S)(?:\\s*\\(\\s*|\\s*[_–-]\\s*|\\s+(?=${documents.looseDraft}))(${documents.draftWithin}(?:\\s+\\d+)?)\\s*\\)?$`,
  'iu',
);

/** A link may show its host after the name: `Plan.pdf (example.org)`. */
const host = / ?\([\w.-]+\.\w+\)$/;
const ending = /\.[a-z][a-z\d]{1,4}$/i;

// The patterns below are slow on long runs of spaces, so names get single spaces first.
const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();

const cut = (text: string, end: string): string | null =>
  text.toLowerCase().endsWith(end.toLowerCase()) ? text.slice(0, text.length - end.length) : null;

type Stamped = Pick<DocumentName, 'abbreviation' | 'date'> & { readonly rest: string };

/** The board and day at the end of a name. A word in capitals counts as a board only after a comma, or where it is in `own`. */
const stampOf = (text: string, own: readonly string[]): Stamped => {
  const [, before = text, date = null] = /^(.*\S)\s+(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  for (const name of own) {
    const rest = cut(before, `, ${name}`) ?? (date === null ? null : cut(before, ` ${name}`));
    if (rest !== null) return { rest, abbreviation: name, date };
  }
  if (date === null) return { rest: text, abbreviation: null, date };
  const [, rest = null, abbreviation = null] = /^(.*?)\s*,(?:\s*(\p{Lu}[^,\s]*))?$/u.exec(before) ?? [];
  return rest === null ? { rest: text, abbreviation: null, date: null } : { rest, abbreviation, date };
};

/** Reads the parts of a document's name. `own` are the board's names. A name in another form is all subject. */
export const readDocumentName = (title: string, own: readonly string[] = []): DocumentName => {
  const shown = oneLine(title).replace(host, '');
  const extension = ending.exec(shown)?.[0] ?? '';
  const { rest, abbreviation, date } = stampOf(shown.slice(0, shown.length - extension.length), own);
  const parts = rest.split(/\s*,\s+/);
  const said = parts.findLastIndex((part, index) => index === 0 || !isStatus(part)) + 1;
  const whole = parts.slice(0, said).join(', ');
  const kind = kinds.exec(whole);
  const named = whole.slice(kind?.[0].length ?? 0);
  const [, subject = named, within = null] = draftWithin.exec(named) ?? [];
  const statuses = [...(within === null ? [] : [within]), ...parts.slice(said)];
  return { kind: kind?.[1] ?? null, subject, statuses, abbreviation, date, extension };
};

/** Whether the name says that it was decided on. */
export const isDecided = (title: string): boolean => {
  const { subject, statuses } = readDocumentName(title);
  // An abbreviation without a day is known only with `own`, so the status may stand in the subject.
  return [...subject.split(', '), ...statuses].some((part) => decidedWord.test(part));
};

/** Whether the name says that it is a proposal or a draft. */
export const isProposal = (title: string): boolean => {
  const { kind, statuses } = readDocumentName(title);
  return !isDecided(title) && (drafted.test(kind ?? '') || statuses.some((status) => draftWord.test(status)));
};

/** Whether the document only accompanies others: a presentation or a covering letter. */
export const isCompanion = (title: string): boolean => companions.test(readDocumentName(title).kind ?? '');

/** A decided document with its new name. */
export interface DecidedDocument {
  readonly item: number;
  /** Before the decision. */
  readonly was: { readonly title: string; readonly url: string | null };
  readonly title: string;
  readonly url: string | null;
}

/** The board and day of a decision, where known. */
export interface DecidedBy {
  readonly abbreviation: string | null;
  readonly body: string | null;
  readonly date: DateText | null;
}

/**
 * The name of a document after a decision (row I2): `Förslag Plan reviderad.pdf` becomes `Plan reviderad, beslutad, VVG 2024-04-09.pdf`.
 * Draft words and an earlier board and day are removed, revision words stay. A name made so is returned unchanged.
 */
export const decidedName = (title: string, { abbreviation, body, date }: DecidedBy): string => {
  const stamp = [abbreviation ?? body, date].filter(Boolean).join(' ');
  const end = stamp === '' ? ', beslutad' : `, beslutad, ${stamp}`;
  if (oneLine(title).replace(host, '').replace(ending, '').endsWith(end)) return title;
  const own = [abbreviation, body].filter((name) => name !== null);
  const name = readDocumentName(title, own);
  const kept = name.statuses.filter((status) => !decidedWord.test(status) && !draftWord.test(status));
  const kind = drafted.test(name.kind ?? '') && name.subject !== '' ? null : name.kind;
  const subject = [kind, name.subject].filter(Boolean).join(' ');
  const parts = [subject.charAt(0).toUpperCase() + subject.slice(1), ...kept].filter(Boolean);
  return `${parts.join(', ')}${end}${name.extension}`;
};

import type { DateText } from './calendar.ts';
import { words } from './vocabulary/words.ts';

/** The name of a supporting document, taken apart by the boards' own form: `<Kind> <subject>[, status], <ABBR> <YYYY-MM-DD>[.pdf]`. */
export interface DocumentName {
  /** As written, such as Presentation; null where the name begins with no kind that is known. */
  readonly kind: string | null;
  readonly subject: string;
  /** `reviderad`, `utkast`, `beslutad`, …, as written. */
  readonly statuses: readonly string[];
  /** Who dealt with it, and the day; what is not there is null. */
  readonly abbreviation: string | null;
  readonly date: DateText | null;
  /** With its point; empty where there is none. */
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

/** `Plan (utkast)`, `Plan_utkast 2`, `Plan utkast`: said within the subject. */
const draftWithin = new RegExp(
  `^(.*\\S)(?:\\s*\\(\\s*|\\s*[_–-]\\s*|\\s+(?=${documents.looseDraft}))(${documents.draftWithin}(?:\\s+\\d+)?)\\s*\\)?$`,
  'iu',
);

/** A link may show its host after the name: `Plan.pdf (example.org)`. */
const host = / ?\([\w.-]+\.\w+\)$/;
const ending = /\.[a-z][a-z\d]{1,4}$/i;

// The patterns below are for names on one line: a longer run of spaces would cost them dear.
const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();

const cut = (text: string, end: string): string | null =>
  text.toLowerCase().endsWith(end.toLowerCase()) ? text.slice(0, text.length - end.length) : null;

type Stamped = Pick<DocumentName, 'abbreviation' | 'date'> & { readonly rest: string };

/** Who and when, at the end. A single word of capitals before a date may be anything, so it must follow a comma, or be `own`. */
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

/** Takes the name of a document apart. `own` are the names the board itself goes by. What follows no form is all subject. */
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
  // Before an abbreviation without a day, which only the board itself knows for one.
  return [...subject.split(', '), ...statuses].some((part) => decidedWord.test(part));
};

/** Whether the name says that it is a proposal or a draft. */
export const isProposal = (title: string): boolean => {
  const { kind, statuses } = readDocumentName(title);
  return !isDecided(title) && (drafted.test(kind ?? '') || statuses.some((status) => draftWord.test(status)));
};

/** Whether it only goes with what is decided on: a presentation or a covering letter. */
export const isCompanion = (title: string): boolean => companions.test(readDocumentName(title).kind ?? '');

/** A document that was decided on, by the name it has since. */
export interface DecidedDocument {
  readonly item: number;
  /** What it was before. */
  readonly was: { readonly title: string; readonly url: string | null };
  readonly title: string;
  readonly url: string | null;
}

/** The board and day of a decision, as far as they are known. */
export interface DecidedBy {
  readonly abbreviation: string | null;
  readonly body: string | null;
  readonly date: DateText | null;
}

/**
 * What a document is called once it was decided on: `Förslag Plan reviderad.pdf` becomes `Plan reviderad, beslutad, VVG 2024-04-09.pdf`,
 * the boards' own form (row I2). Words of a draft and an earlier stamp go, those of a revision stay; a name made so gives itself.
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

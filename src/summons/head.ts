import type { Clock, Presenter, Role } from '../meeting/summons.ts';
import type { Footnote } from './called.ts';
import { mayBePerson } from './called-entries.ts';
import { spanIn } from './clocks.ts';
import { dateIn, type WrittenDate } from './dates.ts';
import { type Label, labelled } from './labels.ts';
import { type Line, seen, type Tell } from './line.ts';
import { isFullName, isOrganisation, withoutTitle } from './names.ts';
import { matchable } from './plain.ts';
import { type PersonAt, peopleAt, presentersOf } from './presenters.ts';

/** The head as its lines have it; `called` are the lines left over for the called list. */
export interface ReadHead {
  titleWord: string | null;
  body: string | null;
  abbreviation: string | null;
  date: { readonly written: WrittenDate; readonly line: number; readonly quote: string } | null;
  start: Clock | null;
  end: Clock | null;
  place: string | null;
  readonly invited: Presenter[];
  readonly invitedLines: number[];
  readonly apologies: PersonAt[];
  readonly absent: PersonAt[];
  apologiesInHead: boolean;
  readonly roles: { readonly text: string; readonly role: Role; readonly line: number }[];
  readonly notes: Footnote[];
  readonly called: Line[];
}

const titlePattern =
  /^(kallelse|dagordning|agenda|föredragningslista|inbjudan|minnesanteckning(?:ar)?|mötesanteckning(?:ar)?|protokoll|anteckningar)(?!\p{L})[\s:/–-]*(.*)$/iu;
const withAbbreviation = /^(.{3,120}?)\s*\((\p{Lu}[\p{L}\d&-]{1,11})\)$/u;

// What a line of date and time may say beside them.
const whenWords =
  /\p{L}+dag(?:en)?(?!\p{L})|(?<!\p{L})(?:den|kl|klockan|till|tid|datum|plats|möte|sammanträde|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*/gu;

/** Takes date, time and place from a text that may hold all three: `den 12 maj kl. 13.00-15.00, Skype`. */
const takeWhen = (head: ReadHead, text: string, line: Line, bareHours: boolean, tell: Tell): boolean => {
  const written = dateIn(text);
  const said = written?.rest ?? matchable(text);
  const span = spanIn(bareHours && /^\D*\d{1,2} ?- ?\d/.test(said) ? said.replace(/\d/, 'kl $&') : said);
  if (!(written || span)) return false;
  if (written) head.date ??= { written, line: line.number, quote: seen(line) };
  head.start ??= span?.start ?? null;
  head.end ??= span?.end ?? null;
  const tail = text
    .split(/,\s*/)
    .slice(1)
    .filter((part) => !dateIn(part) && !spanIn(matchable(part)) && /\p{L}/u.test(part))
    .join(', ');
  if (tail !== '' && !/^\p{L}+dag(?:en)?$/iu.test(tail)) head.place ??= tail.replace(/[\s.]+$/, '');
  const unread = matchable(text)
    .replace(matchable(head.place ?? ''), '')
    .replace(whenWords, '');
  if (/\p{L}{2}/u.test(unread)) tell('heading not understood', line.number, seen(line));
  return true;
};

const named = (head: ReadHead, text: string): void => {
  const found = withAbbreviation.exec(text);
  head.body = (found?.[1] ?? text).trim();
  head.abbreviation = found?.[2] ?? head.abbreviation;
};

const takeTitle = (head: ReadHead, line: Line, tell: Tell): boolean => {
  const found = titlePattern.exec(seen(line));
  if (!found) return false;
  head.titleWord ??= found[1] ?? null;
  const rest = (found[2] ?? '')
    .replace(/^(?:(?:till|för|från)\s+)?(?:(?:möte|sammanträde)t?\s+)?(?:med\s+|i\s+|för\s+)?/iu, '')
    .trim();
  const dated = /^(.*?)[\s,–-]*(\d{4}-\d{2}-\d{2})$/u.exec(rest);
  if (dated) {
    takeWhen(head, dated[2] ?? '', line, false, tell);
    if (/^\p{Lu}{2,8}$/u.test(dated[1] ?? '')) head.abbreviation ??= dated[1] ?? null;
    else if (/\p{L}/u.test(dated[1] ?? '')) named(head, dated[1] ?? '');
  } else if (dateIn(rest)) takeWhen(head, rest, line, false, tell);
  else if (/\p{L}/u.test(rest) && !titlePattern.test(rest)) {
    if (head.body !== null) return false;
    named(head, rest);
  }
  return true;
};

/** Takes what a label of the head says; false where it says nothing here. */
const takeLabel = (head: ReadHead, label: Label, value: string, line: Line, tell: Tell): boolean => {
  switch (label) {
    case 'date':
    case 'time':
      return takeWhen(head, value, line, label === 'time', tell);
    case 'place':
      if (head.place !== null) return false;
      head.place = value.replace(/[\s.]+$/, '');
      return true;
    case 'body':
      named(head, value);
      return true;
    case 'invited':
      head.invited.push(...presentersOf(value));
      head.invitedLines.push(line.number);
      return true;
    case 'apologies':
      head.apologies.push(...peopleAt(value, line.number));
      head.apologiesInHead = true;
      return true;
    case 'absent':
      head.absent.push(...peopleAt(value, line.number));
      return true;
    case 'chair':
    case 'vice chair':
    case 'secretary':
      head.roles.push({ text: value, role: label, line: line.number });
      return true;
    case 'called':
    case 'present':
      if (!/^se (?:nedan|bilaga|separat|lista)/i.test(value))
        for (const { name, affiliation } of presentersOf(value))
          head.called.push({
            ...line,
            cells: null,
            bullet: true,
            text: [name, affiliation].filter(Boolean).join(', '),
          });
      return true;
    default:
      return false;
  }
};

/** Labels whose value may stand in the lines below. */
const listed: readonly Label[] = ['invited', 'apologies', 'absent', 'called', 'present', 'place', 'date', 'time'];
const isCalled = (label: Label): boolean => label === 'called' || label === 'present';

const startsWithName = (text: string): boolean => isFullName(withoutTitle(text.split(/[,(]/)[0] ?? '').name);

const isBodyName = (text: string): boolean =>
  text.length > 3 &&
  text.length < 120 &&
  text.includes(' ') &&
  /^\p{Lu}[^,]*[^,.:!?]$/u.test(text) &&
  !startsWithName(text);

const noteIn = (line: Line): Footnote | null => {
  const text = seen(line);
  const found = /^(\*{1,3}|[¹²³])\s*(\S.*)$/u.exec(text) ?? (/^ersätter\s/iu.test(text) ? [text, '*', text] : null);
  return found && !line.cells && !line.bullet
    ? { mark: found[1] ?? '*', text: found[2] ?? '', line: line.number }
    : null;
};

/** Takes the title, the body's name or a date that stands without label above the called list. */
const takeTop = (head: ReadHead, line: Line, tell: Tell): boolean => {
  const text = seen(line);
  if (takeTitle(head, line, tell)) return true;
  if (text.length < 120 && !startsWithName(text) && takeWhen(head, text, line, false, tell)) return true;
  const first = head.called.length === 0 && (head.titleWord !== null || isOrganisation(text));
  const isName = (first && isBodyName(text)) || (withAbbreviation.test(text) && !startsWithName(text));
  if (head.body === null && isName) named(head, text);
  return head.body !== null && isName && head.called.length === 0 && text.startsWith(head.body);
};

const noHead = (): ReadHead => ({
  titleWord: null,
  body: null,
  abbreviation: null,
  date: null,
  start: null,
  end: null,
  place: null,
  invited: [],
  invitedLines: [],
  apologies: [],
  absent: [],
  apologiesInHead: false,
  roles: [],
  notes: [],
  called: [],
});

/** Reads the lines before the first item. What is neither label, title nor name of the body is left for the called list, or told. */
export const headOf = (lines: readonly Line[], tell: Tell): ReadHead => {
  const head = noHead();
  let under = null as { readonly label: Label; readonly filled: boolean } | null;
  let calledBegan = false;
  for (const line of lines) {
    const text = seen(line);
    const label = labelled(line);
    const note = noteIn(line);
    const goesOn = under !== null && !isCalled(under.label) && !line.cells && (line.bullet || !under.filled);
    const heading =
      !line.cells && /^(?:dagordning|agenda|föredragningslista|ärenden|punkter|kallade)\s*:?$/i.test(text);
    if (
      label &&
      (label.value === '' ? listed.includes(label.label) : takeLabel(head, label.label, label.value, line, tell))
    ) {
      calledBegan ||= isCalled(label.label);
      under = label.value === '' ? { label: label.label, filled: false } : null;
      if (label.label === 'apologies') head.apologiesInHead = true;
    } else if (note) head.notes.push(note);
    else if (under && goesOn && takeLabel(head, under.label, text, line, tell)) under = { ...under, filled: true };
    else if (heading) {
      calledBegan ||= /^kallade/i.test(text);
      under = null;
    } else if (!line.cells && !calledBegan && takeTop(head, line, tell)) under = null;
    else head.called.push(line);
  }
  const candidates = head.called.filter((line) => line.cells !== null || mayBePerson(line.text));
  if (!calledBegan && candidates.length < 3 && !head.called.some((line) => line.cells !== null))
    for (const line of head.called.splice(0)) tell('heading not understood', line.number, seen(line));
  return head;
};

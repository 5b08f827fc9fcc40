import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { isFullName, isOrganisation, withoutTitle } from '../people/person-names.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import type { ReadHead } from './head-draft.ts';
import { takeWhen } from './head-when.ts';

const titlePattern = new RegExp(
  `^(?:${words.head.titlePrefix})?(${words.head.title})(?:(?: ?[/&,] ?| (?:${words.joints.and}|${words.head.titleLead}) )(?:${words.documents.draftStatus} (?:${words.documents.subjectLead} )?)?(?:${words.head.title})){0,2}(?!\\p{L})[\\s:/–-]*(.*)$`,
  'iu',
);
const titleLead = new RegExp(`^(?:${words.head.titleLead}\\s+)*`, 'iu');
const leadWord = new RegExp(`\\s${words.head.titleLead}\\s`, 'iu');
const letter = new RegExp(`^${words.head.letter} (\\S.*)$`, 'iu');
const pause = new RegExp(`^(?:[\\d.: –-]{4,14})?${words.items.pause}(?!\\p{L})`, 'iu');
const occasion = new RegExp(`^\\p{Ll}*${words.head.occasion}$`, 'u');
const withAbbreviation = /^(.{3,120}?)\s*\((\p{Lu}[\p{L}\d&-]{1,11})\)$/u;

/** `Möte med Rådet` as the name alone. */
const withoutLead = (text: string): string => {
  const name = text.replace(titleLead, '');
  return /^\p{Lu}/u.test(name) ? name : text;
};

/** `Rådet hållet i Rådhuset`: the word after which the name ends, and the place. */
const held = new RegExp(`[\\s,]+${words.head.held}(?:\\s+${words.head.at}\\s+(.+))?$`, 'iu');

/** Takes the body's name and, in brackets, its abbreviation. */
export const named = (head: ReadHead, said: string): void => {
  const meets = held.exec(said);
  head.place ??= meets?.[1] ?? null;
  const text = withoutLead(meets ? said.slice(0, meets.index) : said);
  const found = withAbbreviation.exec(text);
  head.body = (found?.[1] ?? text).trim();
  head.abbreviation = found?.[2] ?? head.abbreviation;
};

const beforeDate = `(?:${words.times.beforeDate} ?)?(?:${words.times.day},? )?(?:${words.times.beforeDate} ?)?`;
const endOfName = new RegExp(`(?:^|(?<![\\s,–-])[\\s,–-]+)(${beforeDate})$`, 'iu');
/** Longest weekday with the signs before it, in UTF-16 units. */
const longestBeforeDate = 60;

/** Splits a name from the date after it: `Rådet (R), 11 februari 2027`. Null where no date follows. */
const namedAndDated = (text: string): { readonly name: string; readonly when: string } | null => {
  const digit = text.search(/\d/);
  const from = Math.max(0, digit - longestBeforeDate);
  const found = digit < 0 ? null : endOfName.exec(text.slice(from, digit));
  if (!found) return null;
  const name = text.slice(0, from + found.index);
  const when = `${found[1] ?? ''}${text.slice(digit)}`;
  return /^(?:$|\p{Lu})/u.test(name) && dateIn(when) ? { name: name.trim(), when } : null;
};

/** `Protokoll nr 3/2027`: which one of the year it is. */
const issue = new RegExp(
  `^(?:(?:${words.head.issue})\\.? ?|#)?\\d{1,3}(?:[/:-](?:19|20)?\\d\\d)?(?:$|[\\s,]+(?=\\p{Lu}))`,
  'iu',
);

const takeTitle = (head: ReadHead, line: Line, tell: Tell): boolean => {
  const found = titlePattern.exec(lineText(line));
  if (!found) return false;
  head.titleWord ??= found[1] ?? null;
  head.titleLine ??= line.number;
  const said = (found[2] ?? '').replace(issue, '').replace(titleLead, '').trim();
  // `Kallelse till styrgruppsmöte` names no body.
  const rest = occasion.test(said === said.toUpperCase() ? said.toLowerCase() : said) ? '' : said;
  const dated = namedAndDated(rest);
  if (dated) {
    takeWhen(head, dated.when, line, null, tell);
    if (/^\p{Lu}{2,8}$/u.test(dated.name)) head.abbreviation ??= dated.name;
    else if (/\p{L}/u.test(dated.name)) named(head, dated.name);
  } else if (dateIn(rest)) takeWhen(head, rest, line, null, tell);
  else if (/\p{L}/u.test(rest) && !titlePattern.test(rest)) {
    if (head.body !== null) return false;
    named(head, rest);
  }
  return true;
};

const startsWithName = (text: string): boolean => isFullName(withoutTitle(text.split(/[,(]/)[0] ?? '').name);

const isBodyName = (text: string): boolean =>
  text.length > 3 &&
  text.length < 120 &&
  text.includes(' ') &&
  /^\p{Lu}[^,]*[^,.:!?]$/u.test(text) &&
  !startsWithName(text);

const bodyEnd = new RegExp(`${words.head.bodyEnd}$`, 'iu');
const ownerEnd = new RegExp(`^(?:\\p{L}+ ){0,3}${words.head.owner}$`, 'iu');

/** Whether a text of few words has a word for a board in it: `Vårdnämnden`. */
const namesBoard = (text: string): boolean =>
  text.length < 120 && !/[.!?:,;]$/.test(text) && text.split(/\s+/).some((word) => bodyEnd.test(word));

const titleBehind = new RegExp(
  `^(\\p{Lu}[^:,;\\d]{2,100}?)(?:[:,]? [–—-] |[:,]? )((?:${words.head.titlePrefix})?(?:${words.head.title})(?: .{0,60})?)$`,
  'iu',
);

/** Takes a title that stands behind the body's name: `Sjörådet – minnesanteckningar 2027-03-17`. */
const takeTitleBehind = (head: ReadHead, line: Line, tell: Tell): boolean => {
  const [, name = '', title = ''] = titleBehind.exec(lineText(line).slice(0, 200)) ?? [];
  const stands = /^(?:\S+|\S+ .*\d.*)$/u.test(title);
  if (head.titleWord !== null || head.body !== null || !stands || !/^\p{Lu}/u.test(name)) return false;
  if (!(namesBoard(name) || isOrganisation(name) || withAbbreviation.test(name)) || leadWord.test(name)) return false;
  named(head, name);
  return takeTitle(head, { ...line, text: title.charAt(0).toUpperCase() + title.slice(1) }, tell);
};

/** Whether a text names no more than the municipality or region whose board meets. */
const isOwner = (text: string): boolean => ownerEnd.test(text) && !namesBoard(text);

const placeEnd = new RegExp(`${words.head.placeEnd}$`, 'iu');

/** Whether a text is nothing but rooms and houses: `Lilla salen, Rådhuset`. */
const namesPlace = (text: string): boolean =>
  text.length < 120 && !/[.!?:;\d]/.test(text) && text.split(/,\s*/).every((part) => placeEnd.test(part));

/** Takes the body's name, in any form, or its abbreviation, from the line between the title and the facts. */
const takeFramed = (head: ReadHead, text: string, line: Line): boolean => {
  const below = head.titleLine !== null && line.number - head.titleLine <= 2;
  if (!below || head.body !== null || !/^\p{Lu}[^.:!?]{1,119}$/u.test(text) || startsWithName(text)) return false;
  if (/^\p{Lu}{2,8}$/u.test(text)) head.abbreviation ??= text;
  else named(head, text);
  return true;
};

/**
 * Takes the title, the body's name or a date without label above the called list. `framed`: the next line is a label, so this line is no
 * heading of a list. `first`: it is among the first lines of the document.
 */
export const takeTop = (
  head: ReadHead,
  line: Line,
  { framed, first }: { readonly framed: boolean; readonly first: boolean },
  tell: Tell,
): boolean => {
  const text = lineText(line);
  if (takeTitle(head, line, tell) || takeTitleBehind(head, line, tell)) return true;
  const addressed = letter.exec(text)?.[1];
  if (addressed && (head.body === null || head.body === addressed)) {
    named(head, addressed);
    return true;
  }
  // Lunch before the meeting is not when it begins.
  if (pause.test(text)) return false;
  const dated = head.body === null && !startsWithName(text) ? namedAndDated(text) : null;
  const name = dated?.name.replace(titleLead, '') ?? '';
  if (dated && /^\p{Lu}/u.test(name) && !leadWord.test(name) && (withAbbreviation.test(name) || isOrganisation(name))) {
    named(head, name);
    return takeWhen(head, dated.when, line, null, tell);
  }
  if (text.length < 160 && !startsWithName(text) && takeWhen(head, text, line, null, tell)) return true;
  if (head.place === null && head.date && head.body !== null && namesPlace(text)) {
    head.place = text;
    return true;
  }
  const board = first && head.called.length === 0 && /^\p{Lu}/u.test(text) && namesBoard(text);
  if (board && (head.body === null || isOwner(head.body))) {
    named(head, text);
    return true;
  }
  if (framed && takeFramed(head, text, line)) return true;
  const known = head.called.length === 0 && (head.titleWord !== null || isOrganisation(text));
  const isName = (known && isBodyName(text)) || (withAbbreviation.test(text) && !startsWithName(text));
  if (head.body === null && isName) named(head, text);
  return head.body !== null && isName && head.called.length === 0 && withoutLead(text).startsWith(head.body);
};

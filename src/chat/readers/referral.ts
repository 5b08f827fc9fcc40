import { languages } from '../../i18n/languages.ts';
import { words } from '../../language/vocabulary/words.ts';
import { type Referral, tidied } from '../../meeting/position/referral.ts';
import { anyOf } from './lexicon.ts';

const meetings = anyOf(
  Object.values(languages).flatMap(({ chat: { consultation } }) => [
    ...consultation.meeting,
    ...consultation.nextMeeting,
  ]),
);
const to = new RegExp(`^(?:${words.referral.to})\\s`, 'iu');
const until = new RegExp(`^(?:${words.referral.until})\\s`, 'iu');
const untilWithin = new RegExp(`,?\\s(?=(?:${words.referral.until})\\s)`, 'iu');
/** `till nästa möte` says when, and to nobody. */
const meeting = new RegExp(`^(?:${meetings})(?!\\p{L})`, 'iu');

/** Both parts of `till kommunerna, senast 2 oktober`, where the second begins with such a word. */
const halves = (text: string): readonly string[] => {
  const at = to.test(text) ? untilWithin.exec(text) : null;
  return at ? [text.slice(0, at.index), text.slice(at.index + at[0].length)] : [text];
};

/** Reads `till kommunerna; senast 2 oktober`; either may be left out. Null for anything else, and for what asks. */
export const referralIn = (typed: string): Referral | null => {
  const parts = typed.split(/[;\n]/u).map((one) => one.replace(/\s+/gu, ' ').trim());
  const [first = '', second, ...others] = parts.length === 1 ? halves(parts[0] ?? '') : parts;
  if (others.length > 0 || /\?\s*$/u.test(typed) || meeting.test(first)) return null;
  if (to.test(first)) return tidied({ to: first, until: second ?? null });
  if (first === '' && second !== undefined) return tidied({ to: null, until: second });
  return until.test(first) && second === undefined ? tidied({ to: null, until: first }) : null;
};

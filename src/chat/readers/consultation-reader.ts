import { languages } from '../../i18n/languages.ts';
import type { DateText } from '../../language/calendar.ts';
import type { Command, Length } from '../../meeting/commands.ts';
import { asks, lacks, type Reader } from '../intent.ts';
import { referenceBeforeText } from './item-reference.ts';
import { anyOf } from './lexicon.ts';
import { readComingDate, readStartDate } from './typed-date.ts';
import { isNothing, withoutStop } from './typed-name.ts';

type Told = Pick<Extract<Command, { readonly type: 'StartConsultation' }>, 'from' | 'until' | 'meeting' | 'reason'>;

const spoken = Object.values(languages).map(({ chat }) => chat.consultation);
const words = (name: Exclude<keyof (typeof spoken)[number], 'numerals'>): string =>
  anyOf(spoken.flatMap((one): readonly string[] => one[name]));
const before = (name: Parameters<typeof words>[0]): RegExp => new RegExp(`^(?:${words(name)})\\s*:?\\s*`, 'iu');

const lead = { from: before('from'), until: before('until'), meeting: before('meeting'), reason: before('reason') };
const nextMeeting = new RegExp(`^(?:${words('nextMeeting')})$`, 'iu');
const numerals = anyOf(spoken.flatMap(({ numerals }) => numerals));
const length = new RegExp(`^(?:(\\d{1,2})|(${numerals}))\\s*(?:(${words('months')})|(?:${words('weeks')}))$`, 'iu');

/** `1 månad`, `sex veckor`. */
const lengthIn = (text: string): Length | null => {
  const [all, digits, word = '', months] = length.exec(text) ?? [];
  if (all === undefined) return null;
  const told =
    Math.max(...spoken.map(({ numerals }) => (numerals as readonly string[]).indexOf(word.toLowerCase()))) + 1;
  const count = digits === undefined ? told : Number(digits);
  return months === undefined ? { weeks: count } : { months: count };
};

/** Reads one part after the recipients. Null where it is not understood, so that no date or reason is invented. */
const part = (text: string, today: DateText): Partial<Told> | null => {
  const after = (name: keyof typeof lead): string | null => {
    const found = lead[name].exec(text);
    return found ? text.slice(found[0].length) : null;
  };
  const [meeting, reason, from, until] = (['meeting', 'reason', 'from', 'until'] as const).map(after);
  if (nextMeeting.test(text)) return { meeting: null };
  if (reason != null) return isNothing(reason) ? null : { reason: withoutStop(reason) };
  if (meeting != null) {
    const date = readComingDate(meeting, today);
    return date === null ? null : { meeting: date };
  }
  if (from != null) {
    const date = readStartDate(from, today);
    return date === null ? null : { from: date };
  }
  const answers = lengthIn(until ?? text) ?? readComingDate(until ?? text, today);
  return answers === null ? null : { until: answers };
};

/** Combines the parts. Each may be given once; unknown text after a reason belongs to the reason. */
const told = (parts: readonly string[], today: DateText): Told | null => {
  let so: Partial<Told> = {};
  for (const text of parts) {
    const read = part(withoutStop(text), today);
    const more = read === null && so.reason ? { reason: `${so.reason}; ${withoutStop(text)}` } : read;
    if (more === null || (read !== null && Object.keys(read).some((key) => key in so))) return null;
    so = { ...so, ...more };
  }
  return { from: null, until: null, meeting: null, reason: null, ...so };
};

/** Reads `VAD; MOTTAGARE`, then in any order the length or last day, the first day, the meeting and the reason. */
export const consultation: Reader = (typed, today) => {
  const reference = referenceBeforeText(typed.rest);
  const [what = '', recipients = '', ...parts] = (reference?.rest ?? typed.rest).split(';').map((one) => one.trim());
  const read = told(
    parts.filter((one) => !isNothing(one)),
    today,
  );
  if (isNothing(what) || isNothing(recipients) || !read) return lacks(typed, 'consultation');
  const item = reference?.number ?? null;
  return asks({
    type: 'StartConsultation',
    item,
    what: withoutStop(what),
    recipients: withoutStop(recipients),
    ...read,
  });
};

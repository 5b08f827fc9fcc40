import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import type { Formality } from '../../meeting/summons.ts';
import type { Meeting } from '../draft.ts';
import { lineText, type Tell } from '../source/line.ts';
import { goesOn, type Part } from './part.ts';

const verb = new RegExp(`^(.{2,80}?) ${words.items.verbs}(?!\\p{L})`, 'u');
const anyBody = new RegExp(`^${words.items.bodies}$`, 'u');
const decided = new RegExp(`(?<!\\p{L})${words.items.decided}(?!\\p{L})`, 'u');
const speaking = new RegExp(`(?<![\\p{L}-])(\\p{Lu}{2,8}) ${words.items.speaks}`, 'gu');

/** Whether an unlabelled paragraph is a position: the body notes, backs, agrees … in the present tense, in few words. */
export const isUnlabelledPosition = (text: string, body: readonly string[]): boolean => {
  const said = matchable(text.slice(0, 400));
  if (text.length > 400 || said.endsWith(':')) return false;
  const subject = verb.exec(said)?.[1] ?? '';
  return subject !== '' && (body.includes(subject) || anyBody.test(subject));
};

const decides = new RegExp(`^(.{2,80}?) ${words.items.decides}(?!\\p{L})(.*)$`, 'u');
const tookDecision = new RegExp(`^(.{2,80}?) ${words.items.tookDecision}(?!\\p{L})`, 'u');
const decidedFirst = new RegExp(`^${words.items.decided}(?!\\p{L})`, 'u');
const earlier = new RegExp(`(?<!\\p{L})${words.items.earlier}(?!\\p{L})`, 'u');

/** Whether words name the body whose meeting it is, as a whole or by the last part of a word of its name: `rådet` is `Samverkansrådet Norr`. */
const isOwnBody = (subject: string, { bodies }: Meeting): boolean =>
  anyBody.test(subject) ||
  bodies.some(
    (body) => body === subject || (subject.length > 3 && body.split(' ').some((word) => word.endsWith(subject))),
  );

/** What follows after the body and that it decides; null for other lines, and for what was decided at another time. */
const decisionIn = (said: string, of: Meeting): string | null => {
  const [, subject = '', rest = ''] = decides.exec(said) ?? [];
  return isOwnBody(subject, of) && dateIn(said) === null && !earlier.test(said) ? rest : null;
};

/** Whether a line of minutes only begins a decision, whose clauses stand below it: `Rådet beslutade`. */
export const beginsDecision = (text: string, of: Meeting): boolean =>
  of.held && text.length < 120 && /^:?$/.test(decisionIn(matchable(text), of) ?? '-');

/** Whether a paragraph of minutes is a decision in one sentence: `Rådet beslutade att …`, `Beslutades att …`. */
export const isDecision = (text: string, of: Meeting): boolean => {
  const said = matchable(text.slice(0, 400));
  return of.held && text.length <= 400 && (decidedFirst.test(said) || decisionIn(said, of) !== null);
};

/** Whether a line of minutes tells that something was decided, so that it belongs to no proposal. */
export const isTaken = (text: string, of: Meeting): boolean =>
  isDecision(text, of) && (decidedFirst.test(matchable(text)) || tookDecision.test(matchable(text)));

/** Whether a paragraph tells of a decision in its running text. */
export const tellsOfDecision = (text: string): boolean => decided.test(matchable(text));

/** The abbreviation that most often takes positions in the text (`VVG noterar …`); null where none does. */
export const abbreviationIn = (text: string): string | null => {
  const times = new Map<string, number>();
  for (const [, name] of text.matchAll(speaking)) if (name) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/**
 * Decides which unlabelled positions count: those of a part without a labelled one. A position at the end, after several sub-items, covers
 * them all unless it says otherwise. Among other matters each sub-item has its own.
 */
export const settlePositions = (whole: Part, subs: readonly Part[], formality: Formality | null, tell: Tell): void => {
  if (formality !== null && formality !== 'reporting' && formality !== 'other matters') return;
  const last = subs.at(-1);
  for (const part of [whole, ...subs]) {
    const taken = part.positions.length > 0 ? [] : part.unlabelled;
    for (const line of taken) {
      // What tells of a decision was told when it was read.
      if (!tellsOfDecision(lineText(line))) tell('position without label', line.number, lineText(line));
      const shared = part === last && subs.length > 1 && formality !== 'other matters';
      (shared ? whole : part).positions.push(lineText(line));
      part.lines.splice(part.lines.indexOf(line), 1);
    }
  }
  const together = formality === 'reporting' || (formality !== 'other matters' && subs.length > 1);
  if (last && together && !goesOn(last) && !last.own && subs.every((sub) => sub === last || sub.positions.length === 0))
    whole.positions.push(...last.positions.splice(0));
};

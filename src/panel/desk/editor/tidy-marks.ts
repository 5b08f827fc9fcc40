import type { NoteInline } from './note-node.ts';

/** One character with its looks. A line break is `\n`. */
export interface Sign {
  readonly sign: string;
  readonly url: string | null;
  readonly strong: boolean;
  readonly em: boolean;
}

const signsOf = (nodes: readonly NoteInline[]): readonly Sign[] =>
  nodes.flatMap((node) => {
    const marks = node.marks ?? [];
    const url = marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.url] : []))[0] ?? null;
    const looks = {
      url,
      strong: marks.some(({ type }) => type === 'strong'),
      em: marks.some(({ type }) => type === 'em'),
    };
    return [...(node.type === 'text' ? node.text : '\n')].map((sign) => ({ sign, ...looks }));
  });

/** Markdown has no tabs and no control characters, and drops spaces at the edges of a line and breaks at those of a paragraph. */
const withoutLost = (signs: readonly Sign[]): readonly Sign[] => {
  const kept: Sign[] = [];
  for (const one of signs) {
    const sign = one.sign === '\t' ? ' ' : one.sign;
    if (sign !== '\n' && /\p{Cc}/u.test(sign)) continue;
    const before = kept.at(-1)?.sign ?? '\n';
    if (sign === ' ' && before === '\n') continue;
    if (sign === '\n') while (kept.at(-1)?.sign === ' ') kept.pop();
    if (sign !== '\n' || kept.length > 0) kept.push({ ...one, sign });
  }
  while (/[ \n]/.test(kept.at(-1)?.sign ?? '')) kept.pop();
  return kept;
};

const isSpace = (sign: string): boolean => /\s/u.test(sign);
/** The parser sees halves of what is written as two UTF-16 units, such as 😀, and takes them for letters. */
const isPunctuation = (sign: string): boolean => sign.length === 1 && /[\p{P}\p{S}]/u.test(sign);
const isDigit = (sign: string): boolean => /\d/.test(sign);

/** Whether stars between the two would be read as text (CommonMark 0.31, 6.2), or as a product. */
const isBlocked = (look: 'strong' | 'em', inside: Sign, outside: Sign | undefined): boolean => {
  if (isSpace(inside.sign)) return true;
  // Where a link begins or ends there is a bracket.
  if (!outside || outside.url !== inside.url || isSpace(outside.sign)) return false;
  if (isPunctuation(inside.sign)) return !isPunctuation(outside.sign);
  return look === 'em' && isDigit(inside.sign) && isDigit(outside.sign);
};

/** Takes a look off the characters at the edges of its stretches where the stars would not be read. Bold holds italic, and a link holds both. */
const unblocked = (signs: readonly Sign[], look: 'strong' | 'em'): readonly Sign[] => {
  const result = [...signs];
  const shrink = (at: number, step: 1 | -1): void => {
    const [one, outside] = [result[at], result[at - step]];
    if (!one?.[look]) return;
    const isEdge = !outside?.[look] || outside.url !== one.url || (look === 'em' && outside.strong !== one.strong);
    if (isEdge && isBlocked(look, one, outside)) result[at] = { ...one, [look]: false };
  };
  for (let at = 0; at < result.length; at += 1) shrink(at, 1);
  for (let at = result.length - 1; at >= 0; at -= 1) shrink(at, -1);
  return result;
};

/** Whether stars of one look end, and stars of another begin, between these two. */
const meet = (one: Sign | undefined, next: Sign | undefined): boolean => {
  if (!one || !next || one.url !== next.url) return false;
  const cutsEm = one.strong !== next.strong;
  const ends = (one.strong && !next.strong) || (one.em && (cutsEm || !next.em));
  const begins = (!one.strong && next.strong) || (next.em && (cutsEm || !one.em));
  return ends && begins;
};

/** Where stars that end and stars that begin would stand in one row, which is read otherwise, the italic gives way. */
const apart = (signs: readonly Sign[]): readonly Sign[] => {
  const result = [...signs];
  const takeOff = (from: number, step: 1 | -1): void => {
    const first = result[from];
    for (let at = from; ; at += step) {
      const one = result[at];
      if (!one?.em || one.strong !== first?.strong || one.url !== first.url) return;
      result[at] = { ...one, em: false };
    }
  };
  for (let at = 0; at + 1 < result.length; at += 1) {
    if (meet(result[at], result[at + 1])) takeOff(at + 1, 1);
    if (meet(result[at], result[at + 1])) takeOff(at, -1);
  }
  return result;
};

/** The characters of a paragraph as Markdown can hold them: no spaces at its edges, marks only where their stars are read as marks. */
export const tidySigns = (nodes: readonly NoteInline[]): readonly Sign[] =>
  apart(unblocked(unblocked(withoutLost(signsOf(nodes)), 'strong'), 'em'));

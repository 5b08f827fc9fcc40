import { asks, lacks, notUnderstood, type Reader } from '../intent.ts';
import { referenceBeforeText } from './item-reference.ts';
import { numberSign, particle, verbWords } from './lexicon.ts';
import { isNothing, withoutStop } from './typed-name.ts';

/** `2`, `uppföljning 2`, and what follows it. */
const numbered = new RegExp(
  `^(?:(?:${verbWords('followUp')})\\s+)?${numberSign}(?<number>\\d{1,4})(?![\\p{L}\\p{N}])(?<rest>.*)$`,
  'isu',
);
const to = new RegExp(`^(?:${particle('to')})\\s`, 'iu');

/** The number of a follow-up and the text after it; null where no number stands first. */
const reference = (text: string): { readonly number: number; readonly text: string } | null => {
  const found = numbered.exec(text)?.groups;
  return found
    ? { number: Number(found['number']), text: (found['rest'] ?? '').replace(/^[\s:,.–-]+/u, '').trim() }
    : null;
};

const done: Reader = (typed) => {
  const found = reference(typed.rest);
  if (!found) return lacks(typed, 'follow-up');
  const words = isNothing(found.text) ? null : found.text;
  return asks({ type: 'EndFollowUp', followUp: { number: found.number }, how: 'done', words });
};

const isDone = new RegExp(`^(?:${verbWords('doneFollowUp')})(?<rest>.*)$`, 'isu');

/**
 * Reads `TEXT; ANSVARIG; NÄR`. The last two parts are who and when, so the text may contain semicolons. `uppföljning 2 klar` is about one that
 * was agreed.
 */
const followUp: Reader = (typed, today) => {
  const of = reference(typed.rest);
  const ended = of && isDone.exec(of.text)?.groups?.['rest'];
  if (of && ended !== null && ended !== undefined) return done({ ...typed, rest: `${of.number} ${ended}` }, today);
  const place = referenceBeforeText(typed.rest);
  const parts = (place?.rest ?? typed.rest).split(';').map((part) => part.trim());
  const [who, when] = parts.length < 3 ? [parts[1], undefined] : parts.slice(-2);
  const what = parts.slice(0, Math.max(1, parts.length - 2)).join('; ');
  if (isNothing(what)) return lacks(typed, 'text');
  const item = place?.number ?? null;
  return asks({ type: 'AgreeFollowUp', item, what, who: who || null, when: withoutStop(when ?? '') || null });
};

const strike: Reader = (typed) => {
  const found = reference(typed.rest);
  if (!found) return lacks(typed, 'follow-up');
  if (isNothing(found.text)) return lacks(typed, 'reason');
  return asks({ type: 'EndFollowUp', followUp: { number: found.number }, how: 'struck', words: found.text });
};

/** The number and what stands after `till`. */
const withTarget = (text: string): { readonly number: number; readonly target: string } | null => {
  const found = reference(text);
  const target = found && to.test(found.text) ? found.text.replace(to, '').trim() : '';
  return found && !isNothing(target) ? { number: found.number, target: withoutStop(target) } : null;
};

const handOver: Reader = (typed) => {
  const found = withTarget(typed.rest);
  if (!found) return lacks(typed, 'follow-up');
  return asks({ type: 'EndFollowUp', followUp: { number: found.number }, how: 'handed over', words: found.target });
};

const move: Reader = (typed) => {
  const found = withTarget(typed.rest);
  return found
    ? asks({ type: 'MoveFollowUp', followUp: { number: found.number }, when: found.target })
    : lacks(typed, 'follow-up');
};

const show: Reader = (typed) => (isNothing(typed.rest) ? { say: 'follow-ups' } : notUnderstood(typed));

export const followUpReaders = {
  followUp,
  showFollowUps: show,
  doneFollowUp: done,
  moveFollowUp: move,
  handOverFollowUp: handOver,
  strikeFollowUp: strike,
} satisfies Record<string, Reader>;

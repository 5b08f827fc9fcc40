import { type Outcome, outcomes } from '../../meeting/position/outcome.ts';
import type { Referral } from '../../meeting/position/referral.ts';
import { asks, lacks, notUnderstood, type Reader } from '../intent.ts';
import { lettersOnly, onlyReference, referenceBeforeText, referenceInWords } from './item-reference.ts';
import { anyOf, outcomeWords } from './lexicon.ts';
import { referralIn } from './referral.ts';
import { standing } from './step-readers.ts';
import { isNothing, withoutStop } from './typed-name.ts';

const position: Reader = ({ rest }) => {
  const reference = referenceBeforeText(rest) ?? lettersOnly(rest) ?? onlyReference(withoutStop(rest));
  const text = reference ? reference.rest : rest;
  return asks({
    type: 'OpenPosition',
    item: reference?.number ?? null,
    letters: reference?.letters ?? [],
    text: isNothing(text) ? null : text,
  });
};

const closings = outcomes.map((outcome) => ({
  outcome,
  pattern: new RegExp(`^(?:${anyOf(outcomeWords.flatMap((words) => words[outcome]))})`, 'iu'),
}));

interface Gavel {
  readonly outcome: Outcome | null;
  readonly text: string | null;
  readonly referral?: Referral;
}

/** Whether nothing follows. A question mark makes it a question, and a question decides nothing. */
const isOver = (typed: string): boolean => /^[\s.!]*$/.test(typed);

/** Reads nothing, `remiss`, `remiss till KOMMUNERNA; senast 2 oktober` or `ändrad: TEXT`. Null for anything else, since a wrong guess would record a decision. */
const gavel = (typed: string): Gavel | null => {
  if (isOver(typed)) return { outcome: null, text: null };
  for (const { outcome, pattern } of closings) {
    const found = pattern.exec(typed);
    if (!found) continue;
    const after = typed.slice(found[0].length);
    if (isOver(after)) return { outcome, text: null };
    const marked = /^[^\S\n]*[:\n]\s*/.exec(after);
    if (marked) return { outcome, text: after.slice(marked[0].length) };
    const referral = outcome === 'referred' && /^[\s,;]/u.test(after) ? referralIn(after.replace(/^\s*,/u, '')) : null;
    if (referral) return { outcome, text: null, referral };
  }
  return null;
};

/** Reads `klubba punkt 6: TEXT`: the position of an item without a proposal. */
const worded = (typed: string, after: string): Gavel | null =>
  typed
    .slice(0, typed.length - after.length)
    .trimEnd()
    .endsWith(':')
    ? { outcome: null, text: after }
    : null;

const adopt: Reader = (typed) => {
  const { rest, apart } = typed;
  const reference = referenceInWords(rest);
  const closing = reference ? (gavel(reference.rest) ?? worded(rest, reference.rest)) : gavel(rest);
  // Text after a colon or a line break is no outcome.
  // An outcome closes the whole item. A sub-item's own position must be opened with its letter first.
  if (closing === null || apart || (reference && reference.letters.length > 0)) return lacks(typed, 'outcome');
  return asks({ type: 'Adopt', position: null, item: reference?.number ?? null, ...closing });
};

/** An outcome is closed by `klubba` alone; whatever follows these words is asked about. */
const adoptAndNext: Reader = (typed) =>
  isOver(typed.rest) && !typed.apart
    ? asks({ type: 'AdoptAndNext', from: null, position: null, outcome: null, text: null })
    : lacks(typed, 'outcome');

const noted: Reader = (typed) => {
  const reference = onlyReference(withoutStop(typed.rest));
  if (!isNothing(typed.rest) && (reference === null || reference.letters.length > 0)) return notUnderstood(typed);
  return asks({ type: 'Adopt', position: null, item: reference?.number ?? null, outcome: 'noted', text: null });
};

/** A number before a name: `6 Plan`. Four digits are a year in the name. */
const numbered = /^(\d{1,3})(?:[a-zåäö]\)?)?\s+(?=\S)/iu;

/** `6`, `6: Plan`, `Plan`, each with a link after it or not. */
const decided: Reader = ({ rest }) => {
  const [link = ''] = /(?:^|\s)<?(?:\w+:\/\/|www\.)\S*$/iu.exec(rest) ?? [];
  const text = withoutStop(rest.slice(0, rest.length - link.length).trim());
  const reference = onlyReference(text) ?? referenceInWords(text) ?? referenceBeforeText(text);
  const [before = '', number] = reference ? [] : (numbered.exec(text) ?? []);
  const document = reference ? reference.rest : text.slice(before.length);
  return asks({
    type: 'DecideDocument',
    item: reference?.number ?? (number === undefined ? null : Number(number)),
    document: isNothing(document) ? null : document,
    url: link === '' ? null : link.trim().replace(/^<|>$/g, ''),
  });
};

const said =
  (type: 'GiveView' | 'Dissent'): Reader =>
  (typed) =>
    isNothing(typed.rest) ? lacks(typed, 'text') : asks({ type, position: null, text: typed.rest });

export const positionReaders = {
  position,
  adopt,
  adoptAndNext,
  noted,
  decided,
  confirm: standing({ type: 'Confirm', position: null, revision: null }),
  confirmOrally: standing({ type: 'ConfirmOrally', position: null, people: 'all' }),
  view: said('GiveView'),
  dissent: said('Dissent'),
} satisfies Record<string, Reader>;

import { words } from '../../language/vocabulary/words.ts';
import type { Outcome } from './outcome.ts';

/** To whom a matter is sent for comment, and by when they answer, as typed; null where it was not said. */
export interface Referral {
  readonly to: string | null;
  readonly until: string | null;
}

const leading = {
  to: new RegExp(`^(?:${words.referral.to})(?:\\s|$)`, 'iu'),
  until: new RegExp(`^(?:${words.referral.until})(?:\\s|$)`, 'iu'),
} as const;

/** On one line, without the word and the full stop that the sentence of the minutes has already; null where nothing is left. */
const part = (typed: string | null, name: keyof Referral): string | null =>
  (typed ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(leading[name], '')
    // The lookbehind lets a run of signs match in one place only, which keeps long runs fast.
    .replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, '')
    .trim() || null;

/** As it is recorded; null where it says nothing. */
export const tidied = (typed: Referral | undefined): Referral | null => {
  const [to, until] = [part(typed?.to ?? null, 'to'), part(typed?.until ?? null, 'until')];
  return to === null && until === null ? null : { to, until };
};

const stating = {
  noted: new RegExp(words.outcomes.noted, 'iu'),
  referred: new RegExp(words.outcomes.referred, 'iu'),
  returned: new RegExp(words.outcomes.returned, 'iu'),
  postponed: new RegExp(words.outcomes.postponed, 'iu'),
  dropped: new RegExp(words.outcomes.dropped, 'iu'),
} as const satisfies Partial<Record<Outcome, RegExp>>;

/** Whether a position's text is itself what was decided. Else it is what had been proposed, and the outcome alone is the decision. */
export const states = (text: string, outcome: Outcome): boolean =>
  outcome === 'as proposed' || outcome === 'amended' || stating[outcome].test(text);

/** Whether the gavel fell on something else than the position's text: it is then told as the proposal, never as the decision. */
export const isOnlyProposed = ({
  text,
  outcome,
}: {
  readonly text: string;
  readonly outcome: Outcome | null;
}): boolean => outcome !== null && !states(text, outcome);

import type { Asked, Command } from '../../meeting/commands.ts';
import { isRefusal } from '../../meeting/decide/guards.ts';
import { decide } from '../../meeting/decide.ts';
import type { Event, Recorded } from '../../meeting/events.ts';
import { evolve } from '../../meeting/evolve.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Append } from '../ports/journal.ts';
import type { Answer } from './answer.ts';

/** A command on its way to a decision; `key` names the activity that asked. */
export interface Letter {
  readonly command: Command;
  readonly asked: Asked;
  readonly key: string | null;
}

/** What became of one letter. `failed` is a fault of ours, which touches no other letter. */
export type Verdict = Answer | { readonly outcome: 'failed'; readonly fault: unknown };

/** What a batch of letters came to, before it is durable. */
export interface Judged {
  readonly meeting: Meeting;
  /** One per letter, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly appends: readonly Append[];
}

const record = (meeting: Meeting, events: readonly Event[], { at, by }: Asked): readonly Recorded[] =>
  events.map((event, index) => ({
    seq: meeting.seq + 1 + index,
    decision: meeting.seq + 1,
    at,
    by: by.user,
    event,
  }));

/** Decides, and makes the meeting anew: events that cannot be folded are never recorded. */
const verdictOn = (meeting: Meeting, { command, asked }: Letter): Verdict => {
  try {
    const decision = decide(meeting, command, asked);
    if (isRefusal(decision)) return { outcome: 'refused', meeting, refusal: decision };
    if (decision.length === 0) return { outcome: 'unchanged', meeting };
    return { outcome: 'done', meeting: record(meeting, decision, asked).reduce(evolve, meeting), events: decision };
  } catch (fault) {
    return { outcome: 'failed', fault };
  }
};

/** Decides one letter after another, each from the state the one before left. A letter whose key is known, or has come before in the batch, is `repeated`. */
export const judge = (start: Meeting, letters: readonly Letter[], known: ReadonlySet<string>): Judged => {
  let meeting = start;
  const seen = new Set<string>();
  const verdicts: Verdict[] = [];
  const appends: Append[] = [];
  for (const letter of letters) {
    const { asked, key } = letter;
    const repeated = key !== null && (known.has(key) || seen.has(key));
    const verdict: Verdict = repeated ? { outcome: 'repeated', meeting } : verdictOn(meeting, letter);
    verdicts.push(verdict);
    if (verdict.outcome !== 'done') continue;
    meeting = verdict.meeting;
    appends.push({ at: asked.at, by: asked.by.user, key, events: verdict.events });
    if (key !== null) seen.add(key);
  }
  return { meeting, verdicts, appends };
};

/** Whether this rests on the state alone, nothing being recorded for it now or before. */
export const isUnwritten = (verdict: Verdict | undefined): boolean =>
  verdict?.outcome === 'refused' || verdict?.outcome === 'unchanged';

/** The same verdicts, but that a letter recorded before it came again is told so, whatever would be decided now. */
export const unlessSeen =
  (letters: readonly Letter[], seen: ReadonlySet<string>) =>
  (verdict: Verdict, index: number): Verdict => {
    const key = letters[index]?.key ?? null;
    if (verdict.outcome === 'failed' || !isUnwritten(verdict) || key === null || !seen.has(key)) return verdict;
    return { outcome: 'repeated', meeting: verdict.meeting };
  };

import type { Asked, Command } from '../../meeting/commands.ts';
import { isRefusal } from '../../meeting/decide/guards.ts';
import { decide } from '../../meeting/decide.ts';
import type { Event, Recorded } from '../../meeting/events.ts';
import { evolve } from '../../meeting/evolve.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Append } from '../ports/journal.ts';
import type { CommandResult } from './command-result.ts';

/** A command on its way to a decision; `key` names the activity that asked. */
export interface CommandRequest {
  readonly command: Command;
  readonly asked: Asked;
  readonly key: string | null;
}

/** What became of one request. `failed` is a fault of ours, which touches no other request. */
export type DecisionResult = CommandResult | { readonly outcome: 'failed'; readonly fault: unknown };

/** What a batch of requests came to, before it is durable. */
export interface DecidedBatch {
  readonly meeting: Meeting;
  /** One per request, in their order. */
  readonly results: readonly DecisionResult[];
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

/** Decides, and folds the new events at once, so that events that cannot be folded are never recorded. */
const decisionResult = (meeting: Meeting, { command, asked }: CommandRequest): DecisionResult => {
  try {
    const decision = decide(meeting, command, asked);
    if (isRefusal(decision)) return { outcome: 'refused', meeting, refusal: decision };
    if (decision.length === 0) return { outcome: 'unchanged', meeting };
    return { outcome: 'done', meeting: record(meeting, decision, asked).reduce(evolve, meeting), events: decision };
  } catch (fault) {
    return { outcome: 'failed', fault };
  }
};

/** Decides one request after another, each from the state the one before left. A request whose key is known, or has come before in the batch, is `repeated`. */
export const decideBatch = (
  start: Meeting,
  requests: readonly CommandRequest[],
  known: ReadonlySet<string>,
): DecidedBatch => {
  let meeting = start;
  const seen = new Set<string>();
  const results: DecisionResult[] = [];
  const appends: Append[] = [];
  for (const request of requests) {
    const { asked, key } = request;
    const repeated = key !== null && (known.has(key) || seen.has(key));
    const result: DecisionResult = repeated ? { outcome: 'repeated', meeting } : decisionResult(meeting, request);
    results.push(result);
    if (result.outcome !== 'done') continue;
    meeting = result.meeting;
    appends.push({ at: asked.at, by: asked.by.user, key, events: result.events });
    if (key !== null) seen.add(key);
  }
  return { meeting, results, appends };
};

/** Whether nothing was recorded for it, so that the result depends on the state alone. */
export const isUnwritten = (result: DecisionResult | undefined): boolean =>
  result?.outcome === 'refused' || result?.outcome === 'unchanged';

/** The same results, but a request that the journal has seen before is `repeated`. */
export const markRepeated =
  (requests: readonly CommandRequest[], seen: ReadonlySet<string>) =>
  (result: DecisionResult, index: number): DecisionResult => {
    const key = requests[index]?.key ?? null;
    if (result.outcome === 'failed' || !isUnwritten(result) || key === null || !seen.has(key)) return result;
    return { outcome: 'repeated', meeting: result.meeting };
  };

import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Asked, Command } from '../../meeting/commands.ts';
import type { Recorded } from '../../meeting/events.ts';
import { evolve, fold } from '../../meeting/evolve.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import type { MeetingId } from '../ports/ids.ts';
import { type Job, NotYet } from '../ports/jobs.ts';
import { Conflict, type Journal, Unreadable } from '../ports/journal.ts';
import { Unavailable } from '../ports/unavailable.ts';
import type { Change, CommandResult } from './command-result.ts';
import {
  type CommandRequest,
  type DecidedBatch,
  type DecisionResult,
  decideBatch,
  isUnwritten,
  markRepeated,
} from './decide-batch.ts';

/** Decisions written at once. More would only make the first wait for the last. */
const batchSize = 200;
/** Turns of the event loop for which a write waits at most, while each brings more. */
const mostTurns = 10;
/** Times a batch is decided again after somebody else wrote to the meeting. */
const tries = 20;
/** Keys remembered, so that a redelivery needs no look into the journal. */
const mostKeys = 1_000;

interface Waiting extends CommandRequest {
  readonly resolve: (answer: CommandResult) => void;
  readonly reject: (fault: unknown) => void;
}

/** One meeting's commands, decided one after another and written together. */
export interface Mailbox {
  ask(command: Command, asked: Asked, key: string | null): Promise<CommandResult>;
  /** The meeting with all that this process knows to be recorded, at least to event `seq`. Throws `NotYet` where that is not recorded. */
  read(seq: number): Promise<Meeting>;
  /** Another process has recorded up to this event; null where it is not known how far. */
  heard(seq: number | null): void;
}

/** Throws `Unreadable` where the record cannot be folded. */
const continued = (id: MeetingId, from: Meeting, recorded: readonly Recorded[]): Meeting => {
  try {
    return from === noMeeting ? fold(recorded) : recorded.reduce(evolve, from);
  } catch (cause) {
    throw new Unreadable(`The record of meeting ${id} cannot be read`, { cause });
  }
};

/** The minutes of a closed meeting are owed again whenever its record changes; what Teams saw is compared when it closes. */
const owed = (meeting: MeetingId, { meeting: { phase, seq }, appends }: DecidedBatch): readonly Job[] => {
  if (phase !== 'closed') return [];
  const closes = appends.some(({ events }) => events.some(({ type }) => type === 'MeetingClosed'));
  const file: Job = { type: 'file minutes', meeting, seq };
  return closes ? [file, { type: 'compare attendance', meeting, seq }] : [file];
};

/** Opens the mailbox of one meeting. `changed` is called after each durable change; `current` tells whether other processes' writes are heard of. */
export const openMailbox = (
  id: MeetingId,
  journal: Journal,
  changed: (id: MeetingId, change: Change) => void,
  current: () => boolean,
): Mailbox => {
  const waiting: Waiting[] = [];
  const recent = new Set<string>();
  let meeting: Meeting | null = null;
  /** Others may have written since the state was read. */
  let stale = false;
  let running = false;

  /** A read overtaken by a newer state changes nothing. */
  const keep = (state: Meeting): Meeting => {
    if (meeting === null || state.seq > meeting.seq) meeting = state;
    return meeting;
  };

  /** Reads what was recorded since, whoever recorded it. */
  const refresh = async (): Promise<Meeting> => {
    const from = meeting ?? noMeeting;
    stale = false;
    try {
      return keep(continued(id, from, await journal.read(id, from.seq)));
    } catch (fault) {
      stale = true;
      throw fault;
    }
  };

  const load = async (seq: number): Promise<Meeting> =>
    meeting !== null && meeting.seq >= seq && !stale && current() ? meeting : refresh();

  const remember = (keys: Iterable<string>): void => {
    for (const key of keys) recent.add(key);
    for (const key of recent) {
      if (recent.size <= mostKeys) break;
      recent.delete(key);
    }
  };

  /** Records the decisions. False where another process has written, or the activity was recorded before a restart. */
  const recorded = async (before: Meeting, batch: DecidedBatch): Promise<boolean> => {
    try {
      await journal.append(id, before.seq, batch.appends, owed(id, batch));
    } catch (fault) {
      // After a fault nobody knows whether it was recorded.
      stale = true;
      if (fault instanceof Conflict) return false;
      throw fault;
    }
    keep(batch.meeting);
    remember(batch.appends.flatMap(({ key }) => key ?? []));
    changed(id, { before, after: batch.meeting });
    return true;
  };

  /** Decides the requests and records what follows; decides again from the newest state where this one was old. */
  const settle = async (requests: readonly CommandRequest[]): Promise<readonly DecisionResult[]> => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const before = attempt === 0 ? await load(0) : await refresh();
      const batch = decideBatch(before, requests, recent);
      const wrote = batch.appends.length > 0 && (await recorded(before, batch));
      const conflict = batch.appends.length > 0 && !wrote;
      const unwritten = requests.filter((_, index) => conflict || isUnwritten(batch.results[index]));
      if (unwritten.length === 0) return batch.results;
      // A result that records nothing depends on the state, which may be old. Its activity may also have been recorded before.
      const { head, seen } = await journal.look(
        id,
        unwritten.flatMap(({ key }) => key ?? []),
      );
      remember(seen);
      if (!conflict && (wrote || head <= before.seq)) return batch.results.map(markRepeated(requests, seen));
    }
    throw new Unavailable('others keep writing to this meeting', 1_000);
  };

  /** Gathers what comes in during some turns of the event loop: one write costs the same for one as for fifty. */
  const gathered = async (): Promise<void> => {
    for (let [turns, before] = [0, 0]; turns < mostTurns && waiting.length > before; turns += 1) {
      before = waiting.length;
      await endOfTurn();
    }
  };

  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await gathered();
      const requests = waiting.splice(0, batchSize);
      try {
        const results = await settle(requests);
        for (const [index, result] of results.entries())
          if (result.outcome === 'failed') requests[index]?.reject(result.fault);
          else requests[index]?.resolve(result);
      } catch (fault) {
        for (const request of requests) request.reject(fault);
      }
    }
    running = false;
  };

  return {
    ask: (command, asked, key) =>
      new Promise((resolve, reject) => {
        waiting.push({ command, asked, key, resolve, reject });
        if (!running) void drain();
      }),
    read: async (seq) => {
      const state = await load(seq);
      if (state.seq < seq) throw new NotYet(`Meeting ${id} is at ${state.seq}, and ${seq} is waited for`);
      return state;
    },
    heard: (seq) => {
      if (meeting !== null && (seq === null || seq > meeting.seq)) stale = true;
    },
  };
};

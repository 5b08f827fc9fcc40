import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Asked, Command } from '../meeting/commands.ts';
import { decide } from '../meeting/decide.ts';
import type { Event, Recorded } from '../meeting/events.ts';
import { evolve } from '../meeting/evolve.ts';
import { isRefusal } from '../meeting/grounds.ts';
import { type Meeting, noMeeting } from '../meeting/meeting.ts';
import type { Answer } from './answer.ts';
import { type Append, Conflict, type Job, type Journal, type MeetingId, Unavailable } from './ports.ts';

/** Decisions written in one go; more would only make the first wait for the last. */
const batchSize = 200;
/** Times a batch is decided again after somebody else wrote to the meeting. */
const tries = 5;

interface Letter {
  readonly command: Command;
  readonly asked: Asked;
  readonly key: string | null;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

/** What a batch came to, before it is durable. */
interface Judged {
  readonly meeting: Meeting;
  readonly answers: readonly Answer[];
  readonly appends: readonly Append[];
}

/** One meeting's commands, decided one after another and written together. */
export interface Mailbox {
  ask(command: Command, asked: Asked, key: string | null): Promise<Answer>;
  read(): Promise<Meeting>;
  readonly idle: boolean;
}

const record = (meeting: Meeting, events: readonly Event[], { at, by }: Asked): readonly Recorded[] =>
  events.map((event, index) => ({
    seq: meeting.seq + 1 + index,
    decision: meeting.seq + 1,
    at,
    by: by.user,
    event,
  }));

const judge = (start: Meeting, letters: readonly Letter[], known: ReadonlySet<string>): Judged => {
  let meeting = start;
  const seen = new Set(known);
  const answers: Answer[] = [];
  const appends: Append[] = [];
  for (const { command, asked, key } of letters) {
    if (key !== null && seen.has(key)) {
      answers.push({ outcome: 'repeated', meeting });
      continue;
    }
    const decision = decide(meeting, command, asked);
    if (isRefusal(decision)) {
      answers.push({ outcome: 'refused', meeting, refusal: decision });
    } else if (decision.length === 0) {
      answers.push({ outcome: 'unchanged', meeting });
    } else {
      meeting = record(meeting, decision, asked).reduce(evolve, meeting);
      appends.push({ at: asked.at, by: asked.by.user, key, events: decision });
      if (key !== null) seen.add(key);
      answers.push({ outcome: 'done', meeting, events: decision });
    }
  }
  return { meeting, answers, appends };
};

/** The minutes of a closed meeting are owed again whenever its record changes; what Teams saw is compared when it closes. */
const owed = (meeting: MeetingId, judged: Judged): readonly Job[] => {
  if (judged.meeting.phase !== 'closed') return [];
  const closes = judged.appends.some(({ events }) => events.some(({ type }) => type === 'MeetingClosed'));
  return [{ type: 'file minutes', meeting }, ...(closes ? [{ type: 'compare attendance', meeting } as const] : [])];
};

/** Opens the mailbox of one meeting. `changed` is called after each durable change. */
export const openMailbox = (id: MeetingId, journal: Journal, changed: (id: MeetingId) => void): Mailbox => {
  const waiting: Letter[] = [];
  const recent = new Set<string>();
  let meeting: Meeting | null = null;
  let running = false;

  const load = async (): Promise<Meeting> => {
    meeting ??= (await journal.read(id)).reduce(evolve, noMeeting);
    return meeting;
  };

  /** Another process may have written, or this very activity may have been recorded before a restart: look again, and decide again. */
  const settle = async (letters: readonly Letter[]): Promise<readonly Answer[]> => {
    let known: ReadonlySet<string> = recent;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const judged = judge(await load(), letters, known);
      if (judged.appends.length === 0) return judged.answers;
      try {
        const before = (await load()).seq;
        await journal.append(id, before, judged.appends, owed(id, judged));
        meeting = judged.meeting;
        for (const { key } of judged.appends) if (key !== null) recent.add(key);
        changed(id);
        return judged.answers;
      } catch (fault) {
        meeting = null;
        if (!(fault instanceof Conflict)) throw fault;
        known = await journal.seen(
          id,
          letters.flatMap(({ key }) => key ?? []),
        );
      }
    }
    throw new Unavailable('others keep writing to this meeting', 1_000);
  };

  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // What has come in by the end of this turn is written together: one write costs the same for one as for fifty.
      await endOfTurn();
      const letters = waiting.splice(0, batchSize);
      try {
        const answers = await settle(letters);
        for (const [index, answer] of answers.entries()) letters[index]?.resolve(answer);
      } catch (fault) {
        for (const letter of letters) letter.reject(fault);
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
    read: load,
    get idle() {
      return !running && waiting.length === 0;
    },
  };
};

import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { largestBody } from '../../src/web/body.ts';
import { deliver, post } from './deliver.ts';
import { board, buttonOf, linksOf, summonsFor } from './meeting-script.ts';
import { type Mutated, nextMutated, type Target } from './mutated-activities.ts';
import { createRandom } from './random.ts';
import { type Json, objectsIn, openRobotTeams } from './robot-teams.ts';

export interface Attack {
  /** Where the program listens. */
  readonly url: string;
  readonly count: number;
  readonly seed: number;
  /** Whether the database is away just now, so that 503 is the right answer. */
  readonly away?: () => boolean;
  /** Called when the meeting to attack is open. */
  readonly begun?: () => void;
  /** What the loop watch in the program writes to; null where there is none. */
  readonly loopFile?: string | null;
}

export interface Outcome {
  readonly sent: number;
  /** Answers by their HTTP status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that no mutated activity may get: the first few, and how many. */
  readonly wrong: readonly string[];
  readonly wrongs: number;
  /** The longest computing between two turns of the event loop, in milliseconds; 0 when nobody watched it. */
  readonly heldMs: number;
  /** The inputs on their way at that time. One of them caused it. */
  readonly heldBy: readonly string[];
}

/** Activities on their way at a time. */
const width = 8;
/** An answer that takes longer is looked into, in milliseconds. */
const slow = 150;
/** How many wrong answers are shown. */
const told = 10;
const chat = '19:mutated@thread.v2';
const clientFaults = [400, 401, 403, 413, 415, 422];

const written = ({ body }: Mutated): string => (typeof body === 'string' ? body : JSON.stringify(body));
/** A body that is too large is answered before all of it has come, and the connection is closed. The sender may see only the close. */
const isTooLarge = (mutated: Mutated): boolean => Buffer.byteLength(written(mutated)) > largestBody;

/** The answer to a press while the database is away. Its HTTP status is 200, or Teams would not show the words. */
const isAway = (body: Json | null): boolean => [...objectsIn(body)].some(({ code }) => code === 'ServiceUnavailable');

const mayAnswer = (status: number, away: boolean): boolean =>
  status === 200 || clientFaults.includes(status) || (away && status === 503);

const started = async (target: Target, url: string): Promise<void> => {
  const { teams, people } = target;
  const [chair, secretary] = people;
  if (!chair || !secretary) throw new Error('A board has a chair and a secretary');
  const send = (activity: object) => deliver(() => url, activity as never);
  await send(teams.added(secretary, chat));
  await send(teams.said(secretary, chat, summonsFor(people, 6, '9 april 2024')));
  const klubba = await buttonOf(teams, chat, 'use summons');
  await send(teams.pressed(secretary, chat, { klubba, links: linksOf(people) }));
  for (const text of ['öppna mötet', 'punkt 2', 'ställningstagande']) await send(teams.said(chair, chat, text));
  if (!(await buttonOf(teams, chat, 'confirm'))) throw new Error('The meeting to attack did not open');
};

/** The longest block of the event loop since then: when it ended, and how long it was in milliseconds. */
const longestHold = (file: string | null | undefined, since: number): { readonly at: number; readonly ms: number } => {
  const lines = file && existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return lines
    .map((line) => line.split(' ').map(Number))
    .map(([at = 0, ms = 0]) => ({ at, ms }))
    .filter(({ at }) => at > since)
    .reduce((longest, hold) => (hold.ms > longest.ms ? hold : longest), { at: since, ms: 0 });
};

const shown = (mutated: Mutated, status: number): string =>
  `${status} for ${mutated.kind}: ${written(mutated).slice(0, 1_000)}`;

/** Posts mutated activities, chosen by the seed, to an open meeting. Resolves when all are answered. */
export const attack = async ({
  url,
  count,
  seed,
  away = () => false,
  begun = () => undefined,
  loopFile,
}: Attack): Promise<Outcome> => {
  const random = createRandom(seed);
  const people = board(6);
  const teams = await openRobotTeams(people, Buffer.from(`PK\u0003\u0004${'x'.repeat(5_000)}`));
  const target = { teams, people, chats: [chat, chat, chat, '19:other@thread.v2', `a:${people[0]?.user}`] };
  try {
    await started(target, url);
    begun();
    const since = Date.now();
    const statuses: Record<string, number> = {};
    const wrong: string[] = [];
    const slowOnes: { readonly mutated: Mutated; readonly from: number; readonly to: number }[] = [];
    let wrongs = 0;
    let left = count;
    const lane = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const mutated = nextMutated(random, target);
        const before = away();
        const from = Date.now();
        const { status, body } = await post(url, mutated.body);
        const excused = before || away();
        if (Date.now() - from > slow) slowOnes.push({ mutated, from, to: Date.now() });
        const code = status === 200 ? Number(body?.['statusCode'] ?? 200) : status;
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (mayAnswer(code, excused) || (excused && isAway(body)) || (status === 0 && isTooLarge(mutated))) continue;
        wrongs += 1;
        if (wrong.length < told) wrong.push(shown(mutated, code));
        // A program that is down answers nothing. Asking faster than it can start is no use.
        if (status === 0) await wait(200);
      }
    };
    await Promise.all(Array.from({ length: width }, lane));
    const { at, ms } = longestHold(loopFile, since);
    const suspects = slowOnes.filter(({ from, to }) => from < at && to > at - ms);
    const heldBy = suspects.map(({ mutated, to, from }) => shown(mutated, to - from));
    return { sent: count, statuses, wrong, wrongs, heldMs: ms, heldBy };
  } finally {
    teams.close();
  }
};

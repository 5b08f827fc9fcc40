import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import JSZip from 'jszip';
import { Client } from 'pg';
import { type Server, startServer } from '../support/databases.ts';
import { openCutProxy } from './cut-proxy.ts';
import { type Asked, cardsTwice, checkRecord, type Row, type Violations } from './expected.ts';
import { createFaults } from './faults.ts';
import { holdMeeting } from './hold-meeting.ts';
import { board } from './meeting-script.ts';
import { createProgram, type Program } from './program.ts';
import { createRandom } from './random.ts';
import { openRobotTeams } from './robot-teams.ts';

export interface RoundsResult extends Violations {
  readonly meetings: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly asked: number;
  /** Processes that ended by themselves. */
  readonly died: number;
  /** Why a meeting could not be held to its end. */
  readonly stuck: readonly string[];
}

const select = 'select meeting, seq, by, type, data from klubba.events order by meeting, seq';
const members = 20;
/** Longest wait for minutes and cards once everything runs again, in milliseconds. */
const patience = 120_000;

const documentsIn = async (library: string): Promise<readonly string[]> =>
  (await readdir(library).catch(() => [])).filter((name) => name.endsWith('.docx')).sort();

/** Checks that each meeting has one document, and that each expected text is in one of them, once. */
const checkDocuments = async (
  library: string,
  meetings: number,
  asked: readonly Asked[],
): Promise<readonly string[]> => {
  const names = await documentsIn(library);
  const texts = await Promise.all(
    names.map(async (name) => {
      const zip = await JSZip.loadAsync(await readFile(join(library, name)));
      return (await zip.file('word/document.xml')?.async('string')) ?? '';
    }),
  );
  const times = (token: string) => texts.reduce((sum, text) => sum + text.split(token).length - 1, 0);
  const tokens = asked.flatMap((one) => (one.kind === 'text' && one.delivered.status === 200 ? [one.token] : []));
  return [
    ...(names.length === meetings ? [] : [`${names.length} documents of ${meetings} meetings: ${names.join(', ')}`]),
    ...tokens.filter((token) => times(token) !== 1).map((token) => `${token} x${times(token)}`),
  ];
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end && !(await holds()); await wait(250));
};

interface Setting {
  readonly programs: readonly Program[];
  readonly library: string;
  readonly server: Server | null;
  readonly proxy: Awaited<ReturnType<typeof openCutProxy>> | null;
  /** The stored events, when every process has ended. */
  readonly rows: () => Promise<readonly Row[]>;
  close(): Promise<void>;
}

const onEmbedded = async (folder: string): Promise<Setting> => {
  const library = join(folder, 'library');
  const programs = [await createProgram(folder, { LIBRARY_DIR: library })];
  const rows = async (): Promise<readonly Row[]> => {
    const database = await PGlite.create(join(folder, 'database'));
    const found = await database.query<Row>(select);
    await database.close();
    return found.rows;
  };
  return { programs, library, server: null, proxy: null, rows, close: async () => undefined };
};

const onServer = async (folder: string, processes: number): Promise<Setting> => {
  const library = join(folder, 'library');
  const server = await startServer();
  const direct = await server.database('proof');
  const proxy = await openCutProxy(Number(new URL(direct).port));
  const through = new URL(direct);
  through.port = `${proxy.port}`;
  const settings = { LIBRARY_DIR: library, DATABASE_URL: through.href };
  const programs = await Promise.all(
    Array.from({ length: processes }, (_, i) => createProgram(join(folder, `process${i + 1}`), settings)),
  );
  const rows = async (): Promise<readonly Row[]> => {
    const client = new Client({ connectionString: direct });
    await client.connect();
    const found = await client.query<Row>(select);
    await client.end();
    return found.rows;
  };
  const close = async (): Promise<void> => {
    proxy.close();
    await server.stop();
  };
  return { programs, library, server, proxy, rows, close };
};

/** Holds meetings of 20 members, one after another, while everything is killed at random. Then checks the record, the chats and the documents. */
export const killRounds = async (kind: 'embedded' | 'server', rounds: number, seed: number): Promise<RoundsResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-proof-'));
  const random = createRandom(seed);
  const people = board(members);
  const teams = await openRobotTeams(people);
  const setting = kind === 'embedded' ? await onEmbedded(folder) : await onServer(folder, 3);
  const { programs, library } = setting;
  for (const program of programs) await program.start();
  const faults = createFaults({ ...setting, random, rounds });
  let turn = 0;
  const next = (): string => {
    turn += 1;
    return programs[turn % programs.length]?.url ?? '';
  };
  const asked: Asked[] = [];
  const stuck: string[] = [];
  let meetings = 0;
  let going = true;
  const breaking = faults.run().finally(() => {
    going = false;
  });
  while (going && stuck.length === 0) {
    meetings += 1;
    const date = new Date(Date.UTC(2024, 0, meetings)).toISOString().slice(0, 10);
    const held = { teams, people, chat: `19:proof${meetings}@thread.v2`, date, next, random };
    await holdMeeting(held).then(
      (told) => asked.push(...told),
      (fault) => stuck.push(`meeting ${meetings}: ${fault}`),
    );
  }
  faults.stop();
  await breaking;
  await until(async () => (await documentsIn(library)).length >= meetings);
  await until(async () => {
    const before = JSON.stringify([...teams.messages]);
    await wait(4_000);
    return JSON.stringify([...teams.messages]) === before;
  });
  const died = programs.reduce((sum, program) => sum + program.died(), 0);
  await Promise.all(programs.map((program) => program.stop()));
  const result: RoundsResult = {
    meetings,
    faults: faults.done,
    asked: asked.length,
    died,
    stuck,
    ...checkRecord(await setting.rows(), asked),
    cardsTwice: cardsTwice(teams.messages.values()),
    documents: await checkDocuments(library, meetings, asked),
  };
  teams.close();
  await setting.close();
  await rm(folder, { recursive: true, force: true });
  return result;
};

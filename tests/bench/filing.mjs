import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDocuments } from '../../dist/adapters/documents/documents.js';
import { openGraph } from '../../dist/adapters/graph/graph.js';
import { sharePointLibrary } from '../../dist/adapters/graph/library.js';
import { createConversations } from '../../dist/adapters/postgres/conversations.js';
import { createFilings } from '../../dist/adapters/postgres/filings.js';
import { openJobs } from '../../dist/adapters/postgres/jobs.js';
import { createJournal } from '../../dist/adapters/postgres/journal.js';
import { openDatabase } from '../../dist/adapters/postgres/open-database.js';
import { createTemplates } from '../../dist/adapters/postgres/templates.js';
import { fileMinutes } from '../../dist/app/minutes/file-minutes.js';
import { noPeers } from '../../dist/app/ports/peers.js';
import { openMeetings } from '../../dist/app/record/meetings.js';
import { sv } from '../../dist/i18n/sv.js';
import { openSharePoint } from '../../dist/practice/sharepoint/open-sharepoint.js';
import { heldEvents } from './documents.mjs';

/** How long Graph takes to answer each request, in milliseconds. */
const latency = 300;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Milliseconds from the answered close of a meeting of 12 items until its minutes are in SharePoint. The way leads through the job queue,
 * the Graph client and the practice room's stand-in. `first` also makes the folder and loads the libraries.
 */
export const filing = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
  const report = (fault) => console.error(fault);
  const database = await openDatabase({ url: null, folder, report });
  const jobs = await openJobs(database, report);
  const standIn = await openSharePoint({ port: 0, folder: join(folder, 'sharepoint'), language: 'sv' });
  const graph = openGraph({
    credential: () => standIn.credential(),
    send: async (url, options) => {
      await wait(latency);
      return standIn.send(url, options);
    },
    timeout: () => AbortSignal.timeout(30_000),
    now: Date.now,
  });
  const { site, appId } = standIn;
  const library = sharePointLibrary(graph, { site, folder: 'Protokoll/VNK', appId });
  const documents = openDocuments(new URL('../../dist/adapters/documents/worker.js', import.meta.url), silent);
  const journal = createJournal(database.sql, jobs);
  const filings = createFilings(database.sql);
  const filed = new Map();
  const parts = {
    meetings: openMeetings(journal, noPeers),
    conversations: createConversations(database.sql),
    filings: {
      ...filings,
      keepFiled: async (meeting, ...rest) => {
        await filings.keepFiled(meeting, ...rest);
        filed.get(meeting)?.(performance.now());
      },
    },
    templates: createTemplates(database.sql),
    documents,
    library,
    words: sv,
    zone: 'Europe/Stockholm',
    log: silent,
  };
  await jobs.start(async ({ type, meeting, seq }) => {
    if (type === 'file minutes') await fileMinutes(parts, meeting, seq);
  });

  const once = async (meeting, date) => {
    const events = heldEvents(12, date).slice(0, -1);
    const at = 1_712_646_000_000;
    await journal.append(
      meeting,
      0,
      events.map((event, i) => ({ at: at + i * 1000, by: 'u', key: null, events: [event] })),
      [],
    );
    const done = new Promise((resolve) => filed.set(meeting, resolve));
    const by = { user: 'u', name: 'Namn1 Efternamn', meetingRole: 'unknown' };
    const { outcome, refusal } = await parts.meetings.ask(
      meeting,
      { type: 'CloseMeeting', words: null },
      { by, at },
      null,
    );
    if (outcome !== 'done') throw new Error(`The close was ${outcome}: ${refusal?.reason}`);
    const closed = performance.now();
    return (await done) - closed;
  };

  const first = await once('m1', '2024-04-09');
  const next = await once('m2', '2024-05-14');
  await jobs.stop();
  await documents.close();
  await standIn.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return { first, next };
};

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDocuments } from './adapters/documents/documents.ts';
import { folderLibrary, opens } from './adapters/folder/library.ts';
import { graphAttendance } from './adapters/graph/attendance.ts';
import { graphCredential } from './adapters/graph/credential.ts';
import { type Graph, type GraphParts, openGraph } from './adapters/graph/graph.ts';
import { sharePointLibrary } from './adapters/graph/library.ts';
import { createConversations } from './adapters/postgres/conversations.ts';
import { createFilings } from './adapters/postgres/filings.ts';
import { openJobs } from './adapters/postgres/jobs.ts';
import { createJournal } from './adapters/postgres/journal.ts';
import { type Database, openDatabase } from './adapters/postgres/open-database.ts';
import { createOutbox } from './adapters/postgres/outbox.ts';
import { createPostedCards } from './adapters/postgres/posted-cards.ts';
import { openPresence } from './adapters/postgres/presence.ts';
import { createSignedDocuments } from './adapters/postgres/signed-documents.ts';
import { createTemplates } from './adapters/postgres/templates.ts';
import { connectTeams } from './adapters/teams/teams.ts';
import { createCourier } from './app/courier.ts';
import { createDelivery } from './app/deliver.ts';
import { tellNotFiled } from './app/file-again.ts';
import { fileMinutes } from './app/file-minutes.ts';
import { openLobby } from './app/lobby.ts';
import { openMeetings } from './app/meetings.ts';
import { openDesk } from './app/open-desk.ts';
import type { Parts } from './app/parts.ts';
import type { Job, Library } from './app/ports.ts';
import { rememberHomes } from './app/remember-homes.ts';
import { fileName } from './app/safe-name.ts';
import { giveUpAttendance, tellAttendance } from './app/tell-attendance.ts';
import { createViewing } from './app/viewing.ts';
import { type Config, configFromEnvironment, explained } from './config.ts';
import { languages } from './i18n/languages.ts';
import { destination } from './i18n/markdown.ts';
import type { Words } from './i18n/words.ts';
import { openPracticeRoom, type PracticeRoom } from './practice/open-practice-room.ts';
import { openSharePoint, type SharePoint } from './practice/sharepoint/open-sharepoint.ts';
import { showPage } from './practice/show-page.ts';
import { createHealth, diskHasRoom } from './web/health.ts';
import { createLog } from './web/log.ts';
import { type FileRoute, serve } from './web/server.ts';
import { whyNotStarted } from './why-not-started.ts';

/** How often the cards of open meetings are brought to the clock, in milliseconds. */
const tick = 60_000;
/** How long the end waits for messages on their way, in milliseconds. */
const farewell = 2_000;
/** How long Graph may take to answer one request, in milliseconds. */
const graphPatience = 30_000;
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const page = 'text/html; charset=utf-8';
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Waits without keeping the process from ending. */
const idle = (milliseconds: number): Promise<void> => wait(milliseconds, undefined, { ref: false });

/** Starts everything the settings ask for, and resolves with how to end it. */
const start = async (config: Config): Promise<() => Promise<void>> => {
  const { host, port, microsoft, locale, zone } = config;
  const log = createLog(config.logLevel);
  const words = languages[locale];
  const report = (error: unknown): void => log.error({ error }, 'A fault in the background');
  const database = await openDatabase({ url: config.databaseUrl, folder: config.dataDir, report });
  const documents = openDocuments(new URL('./adapters/documents/worker.js', import.meta.url), log);
  const presence = await openPresence(database, report);
  const { peers, leases } = presence;
  const jobs = await openJobs(database, report);
  const conversations = rememberHomes(createConversations(database.sql), peers);
  const teams = connectTeams({ registration: microsoft, conversations, peers, log });
  const { outgoing, rosters, onlineMeetings } = teams;
  const outbox = createOutbox(database.sql);
  const cards = createPostedCards(database.sql);
  const courier = createCourier({ outbox, outgoing, cards, peers, leases, wait: idle, log });
  // The port may be one the system chooses, so links are made once it is known. In production the folder is not served.
  let address = '';
  const served = (place: string) => () => (microsoft ? null : `${address}/${place}`);
  const standIn = microsoft || !config.sharePoint ? null : await practiseSharePoint(config);
  const { library, releases } = openLibraries(config, standIn, words.desk.releasedFolder, served);
  const parts: Parts = {
    meetings: openMeetings(createJournal(database.sql, jobs, presence.telling), peers),
    conversations,
    cards,
    peers,
    leases,
    filings: createFilings(database.sql),
    templates: createTemplates(database.sql),
    documents,
    signedDocuments: createSignedDocuments(database.sql),
    jobs,
    rosters,
    outgoing,
    say: courier.say,
    onlineMeetings,
    attendanceReports: microsoft && graphAttendance(graphOf(as(microsoft), 'Teams')),
    library,
    releases,
    words,
    zone,
    now: Date.now,
    elapsed: () => performance.now(),
    newMeeting: randomUUID,
    wait: idle,
    log,
  };
  const lobby = openLobby();
  const viewing = createViewing(parts, lobby);
  const delivery = createDelivery(parts, viewing);
  const desk = openDesk(parts, viewing, delivery, lobby);
  const web = await serve({
    host,
    port,
    messages: teams.receive(desk, courier.say, words.desk),
    health: healthOf(config, database),
    // Where nobody proves who they are only this machine is listened to; elsewhere drafts are not served at all.
    files: microsoft || standIn ? [] : [filesOf('drafts', library, words), filesOf('minutes', releases, words)],
    loopbackOnly: microsoft === null,
    log,
  });
  address = web.url;
  const work = async ({ type, meeting, seq }: Job): Promise<void> => {
    switch (type) {
      case 'file minutes':
        await fileMinutes(parts, meeting, seq);
        return delivery.oweEverywhere(meeting);
      case 'compare attendance':
        return tellAttendance(parts, viewing, meeting, seq);
    }
  };
  const giveUp = async ({ type, meeting }: Job): Promise<void> =>
    type === 'file minutes' ? tellNotFiled(parts, meeting) : giveUpAttendance(parts, meeting);
  await jobs.start(work, giveUp);
  await delivery.oweAll();
  await courier.lookAround();
  const clock = setInterval(() => void delivery.oweClocks().catch(report), tick);
  const room = microsoft ? null : await practise(config, web.url, standIn);
  log.info({ url: web.url, database: database.kind }, 'Klubba listens');

  return async () => {
    clearInterval(clock);
    await room?.close();
    await web.close();
    delivery.stop();
    courier.stop();
    // What is on its way may still arrive; what is not is owed again at the next start.
    await Promise.race([outgoing.settled(), wait(farewell)]);
    await jobs.stop();
    await documents.close();
    await presence.close();
    await standIn?.close();
    await database.close();
  };
};

/** How Klubba is: it records nothing without its database. Minutes that cannot be filed are filed later. */
const healthOf = ({ dataDir, libraryDir, sharePoint }: Config, { kind, answers }: Database) => {
  const database = () =>
    answers().then(
      () => null,
      (fault: Error) => fault.message,
    );
  return createHealth(
    kind === 'embedded' ? [database, diskHasRoom(dataDir, 'the database')] : [database],
    sharePoint ? [] : [diskHasRoom(libraryDir, 'the library')],
  );
};

/** Who asks, and the way to Microsoft Graph. */
type Asking = Pick<GraphParts, 'credential' | 'send'>;
const as = (microsoft: NonNullable<Config['microsoft']>): Asking => ({
  credential: () => graphCredential(microsoft),
  send: fetch,
});

/** Microsoft Graph; `service` is what is asked there. */
const graphOf = (asking: Asking, service: string): Graph =>
  openGraph({
    ...asking,
    patience: () => AbortSignal.timeout(graphPatience),
    now: Date.now,
    service,
  });

/**
 * The drafts' library and in it, `within`, that of what is released: in SharePoint or its stand-in, else in folders of this machine, which `served`
 * hands out.
 */
const openLibraries = (
  { libraryDir, microsoft, sharePoint }: Config,
  standIn: SharePoint | null,
  within: string,
  served: (place: string) => () => string | null,
): Pick<Parts, 'library' | 'releases'> => {
  const asking = microsoft ? as(microsoft) : standIn;
  if (!sharePoint || !asking) {
    const releases = folderLibrary(join(libraryDir, within), served('minutes'));
    return { library: folderLibrary(libraryDir, served('drafts')), releases };
  }
  const graph = graphOf(asking, 'SharePoint');
  const { site, appId } = standIn ?? { site: sharePoint.site, appId: microsoft?.appId ?? '' };
  const at = (folder: string): Library => sharePointLibrary(graph, { site, folder, appId });
  return { library: at(sharePoint.folder), releases: at(`${sharePoint.folder}/${within}`) };
};

/** Files of a library for those who were given a link to them; a name alone opens nothing. */
const filesOf = (place: string, library: Library, { desk }: Words): FileRoute => ({
  path: `/${place}/:key/:name`,
  missing: desk.linkOver,
  fetch: async ({ key = '', name = '' }) => {
    const bytes = await library.fetch(name);
    return bytes && opens(key, bytes)
      ? { name: fileName(name), type: name.endsWith('.html') ? page : docx, bytes }
      : null;
  },
});

/** Opens the stand-in for SharePoint; its files outlive it. */
const practiseSharePoint = ({ port, dataDir, locale }: Config): Promise<SharePoint> =>
  openSharePoint({ port: port === 0 ? 0 : port + 2, folder: join(dataDir, 'sharepoint'), language: locale });

/** Opens the practice room beside a bot in local mode, and shows it. */
const practise = async (config: Config, bot: string, sharePoint: SharePoint | null): Promise<PracticeRoom> => {
  const room = await openPracticeRoom({
    port: config.port === 0 ? 0 : config.port + 1,
    botEndpoint: `${bot}/api/messages`,
    people: JSON.parse(await readFile(beside('../samples/people.json'), 'utf8')),
    chatName: languages[config.locale].desk.practiceChat,
    language: config.locale,
    samples: [{ name: 'kallelse.docx', path: beside('../samples/kallelse.docx') }],
    pageFolder: beside('./practice/room'),
    sharePoint,
  });
  console.log(languages[config.locale].desk.practiceRoomAt(destination(room.url)));
  if (config.openBrowser) await showPage(room.url);
  return room;
};

const config = configFromEnvironment();
if ('problems' in config) {
  console.error(explained(config));
  process.exitCode = 1;
} else {
  try {
    const stop = await start(config);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)));
  } catch (fault) {
    console.error('Klubba cannot start:', whyNotStarted(fault));
    process.exit(1);
  }
}

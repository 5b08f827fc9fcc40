import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDocuments } from './adapters/documents/documents.ts';
import { createIdentities } from './adapters/entra/identities.ts';
import { graphAttendance } from './adapters/graph/attendance.ts';
import { createCalledPositions } from './adapters/postgres/called-positions.ts';
import { createConversations } from './adapters/postgres/conversations.ts';
import { createFilings } from './adapters/postgres/filings.ts';
import { openJobs } from './adapters/postgres/jobs.ts';
import { createJournal } from './adapters/postgres/journal.ts';
import { createOldMinutes } from './adapters/postgres/old-minutes.ts';
import { type Database, openDatabase } from './adapters/postgres/open-database.ts';
import { createOutbox } from './adapters/postgres/outbox.ts';
import { createPostedCards } from './adapters/postgres/posted-cards.ts';
import { openPresence } from './adapters/postgres/presence.ts';
import { createRosterStore } from './adapters/postgres/roster-store.ts';
import { createSignedDocuments } from './adapters/postgres/signed-documents.ts';
import { createTemplates } from './adapters/postgres/templates.ts';
import { connectTeams } from './adapters/teams/teams.ts';
import { openAddIn } from './app/add-in/open-add-in.ts';
import { openLobby } from './app/attendance/lobby.ts';
import { giveUpAttendance, tellAttendance } from './app/attendance/tell-attendance.ts';
import { createCourier } from './app/delivery/courier.ts';
import { createDelivery } from './app/delivery/deliver.ts';
import { createViewing } from './app/delivery/viewing.ts';
import { cacheConversations } from './app/desk/conversation-cache.ts';
import type { Dependencies } from './app/desk/dependencies.ts';
import { openDesk } from './app/desk/open-desk.ts';
import { tellNotFiled } from './app/minutes/file-again.ts';
import { fileMinutes } from './app/minutes/file-minutes.ts';
import { tellMinutes } from './app/minutes/tell-minutes.ts';
import type { Job } from './app/ports/jobs.ts';
import { openMeetings } from './app/record/meetings.ts';
import { type Config, configFromEnvironment, explained } from './config.ts';
import { languages } from './i18n/languages.ts';
import { as, filesOf, graphOf, openLibraries } from './open-libraries.ts';
import { practise, practiseSharePoint } from './practise.ts';
import { browserLinksAt, signInFor, tokenRules } from './sign-in.ts';
import { createHealth, diskHasRoom } from './web/health.ts';
import { createLog } from './web/log.ts';
import { serve } from './web/server.ts';
import { whyNotStarted } from './why-not-started.ts';

/** How often the agenda cards of open meetings are compared with the clock, in milliseconds. */
const tick = 60_000;
/** How long the shutdown waits for messages on their way, in milliseconds. */
const farewell = 2_000;

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
  const conversations = cacheConversations(createConversations(database.sql), peers);
  const rosterStore = createRosterStore(database.sql);
  const teams = connectTeams({ registration: microsoft, conversations, rosterStore, peers, log });
  const { outgoing, rosters, onlineMeetings, meetingNotices } = teams;
  const outbox = createOutbox(database.sql);
  const cards = createPostedCards(database.sql);
  const courier = createCourier({ outbox, outgoing, cards, peers, leases, wait: idle, log });
  // The port may be one the system chooses, so links are made once it is known. In production the folder is not served.
  let address = '';
  const served = (place: string) => () => (microsoft ? null : `${address}/${place}`);
  const standIn = microsoft || !config.sharePoint ? null : await practiseSharePoint(config);
  const { library, releases } = openLibraries(config, standIn, words.desk.releasedFolder, served);
  const dependencies: Dependencies = {
    meetings: openMeetings(createJournal(database.sql, jobs, presence.telling), peers),
    conversations,
    rosterStore,
    cards,
    peers,
    leases,
    filings: createFilings(database.sql),
    templates: createTemplates(database.sql),
    oldMinutes: createOldMinutes(database.sql),
    documents,
    signedDocuments: createSignedDocuments(database.sql),
    jobs,
    rosters,
    outgoing,
    say: courier.say,
    sayOnce: courier.sayOnce,
    onlineMeetings,
    meetingNotices,
    calledPositions: createCalledPositions(database.sql),
    attendanceReports: microsoft && graphAttendance(graphOf(as(microsoft), 'Teams')),
    library,
    releases,
    browserLinks: browserLinksAt(() => (microsoft ? microsoft.publicUrl : address), words.locale),
    words,
    zone,
    now: Date.now,
    elapsed: () => performance.now(),
    newMeeting: randomUUID,
    wait: idle,
    log,
  };
  const lobby = openLobby();
  const viewing = createViewing(dependencies, lobby);
  const delivery = createDelivery(dependencies, viewing);
  const desk = openDesk(dependencies, viewing, delivery, lobby);
  let practiceRoom = '';
  const addIn = openAddIn(dependencies, viewing, teams.meetingRoles, delivery.owe);
  const web = await serve({
    host,
    port,
    messages: teams.receive(desk, courier.say, words.desk),
    health: healthOf(config, database),
    // In local mode nobody proves who they are, so only this machine is served. In production drafts are not served at all.
    files: microsoft || standIn ? [] : [filesOf('drafts', library, words), filesOf('minutes', releases, words)],
    addIn: {
      addIn,
      identities: createIdentities(tokenRules(microsoft, () => practiceRoom)),
      words: words.addIn,
      folder: fileURLToPath(new URL('./panel', import.meta.url)),
      settings: () => ({
        language: locale,
        hosts: practiceRoom ? [practiceRoom] : [],
        failed: words.addIn.notOpened,
        signIn: signInFor(microsoft, practiceRoom),
      }),
    },
    guide: fileURLToPath(new URL('./guide', import.meta.url)),
    loopbackOnly: microsoft === null,
    log,
  });
  address = web.url;
  const work = async ({ type, meeting, seq }: Job): Promise<void> => {
    switch (type) {
      case 'file minutes':
        await fileMinutes(dependencies, meeting, seq);
        delivery.oweEverywhere(meeting);
        return tellMinutes(dependencies, viewing, meeting, seq);
      case 'compare attendance':
        return tellAttendance(dependencies, viewing, meeting, seq);
    }
  };
  const giveUp = async ({ type, meeting }: Job): Promise<void> =>
    type === 'file minutes' ? tellNotFiled(dependencies, meeting) : giveUpAttendance(dependencies, meeting);
  await jobs.start(work, giveUp);
  void delivery.oweAll().catch(report);
  await courier.lookAround();
  const clock = setInterval(() => void delivery.oweClocks().catch(report), tick);
  const room = microsoft ? null : await practise(config, web.url, standIn);
  practiceRoom = room ? new URL(room.url).origin : '';
  log.info({ url: web.url, database: database.kind }, 'Klubba listens');

  return async () => {
    clearInterval(clock);
    await room?.close();
    addIn.close();
    await web.close();
    delivery.stop();
    courier.stop();
    // Messages on their way may still arrive. The rest is owed again at the next start.
    await Promise.race([outgoing.settled(), wait(farewell)]);
    await jobs.stop();
    await documents.close();
    await presence.close();
    await standIn?.close();
    await database.close();
  };
};

/** Klubba records nothing without its database. Minutes that cannot be filed are filed later. */
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

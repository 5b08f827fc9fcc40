import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createConversations } from '../../adapters/postgres/conversations.ts';
import { createJournal } from '../../adapters/postgres/journal.ts';
import { createOldMinutes } from '../../adapters/postgres/old-minutes.ts';
import { openDatabase } from '../../adapters/postgres/open-database.ts';
import type { Dependencies } from '../../app/desk/dependencies.ts';
import { noPeers } from '../../app/ports/peers.ts';
import { openMeetings } from '../../app/record/meetings.ts';
import type { Config } from '../../config.ts';
import { languages } from '../../i18n/languages.ts';
import { openLibraries } from '../../open-libraries.ts';
import type { SharePoint } from '../../practice/sharepoint/open-sharepoint.ts';
import { practiseSharePoint } from '../../practise.ts';
import { openPatiently } from '../open-patiently.ts';

/** What an import needs of Klubba, and how to end it. */
export interface Register {
  readonly dependencies: Pick<
    Dependencies,
    'conversations' | 'documents' | 'meetings' | 'now' | 'oldMinutes' | 'releases' | 'words' | 'zone'
  >;
  close(): Promise<void>;
}

/** Whether there is a database to import into. A server, and a folder that cannot be looked into, tell when they are opened. */
export const hasDatabase = async ({ databaseUrl, dataDir }: Config): Promise<boolean> =>
  databaseUrl !== null ||
  (await stat(join(dataDir, 'database')).then(
    () => true,
    (fault: NodeJS.ErrnoException) => fault.code !== 'ENOENT',
  ));

/** The stand-in for SharePoint, where the settings ask for it. */
const standInOf = async (config: Config): Promise<SharePoint | null> =>
  config.microsoft || !config.sharePoint ? null : practiseSharePoint(config);

/**
 * Opens database and library as the settings say, without serving anybody. Beside a running Klubba this works over a database server; the folder of an
 * embedded one belongs to one process, so it throws `FolderInUse`.
 */
export const openRegister = async (config: Config): Promise<Register> => {
  const words = languages[config.locale];
  const report = (): void => undefined;
  const database = await openDatabase({ url: config.databaseUrl, folder: config.dataDir, report });
  const standIn = await standInOf(config).catch(async (fault: unknown) => {
    await database.close();
    throw fault;
  });
  const documents = openPatiently();
  const { releases } = openLibraries(config, standIn, words.desk.releasedFolder, () => () => null);
  const owesNothing = { owe: () => Promise.reject(new Error('An import decides nothing.')) };
  return {
    dependencies: {
      conversations: createConversations(database.sql),
      meetings: openMeetings(createJournal(database.sql, owesNothing), noPeers),
      oldMinutes: createOldMinutes(database.sql),
      documents,
      releases,
      words,
      zone: config.zone,
      now: Date.now,
    },
    close: async () => {
      await documents.close();
      await standIn?.close();
      await database.close();
    },
  };
};

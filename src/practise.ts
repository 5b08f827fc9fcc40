import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { languages } from './i18n/languages.ts';
import { destination } from './i18n/markdown.ts';
import { openPracticeRoom, type PracticeRoom } from './practice/open-practice-room.ts';
import { openSharePoint, type SharePoint } from './practice/sharepoint/open-sharepoint.ts';
import { showPage } from './practice/show-page.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Klubba's application id in the practice room, which plays the identity provider. */
export const practiceApp = '00000000-0000-4000-8000-00006b6c7562';

/** Opens the stand-in for SharePoint; its files outlive it. */
export const practiseSharePoint = ({ port, dataDir, locale }: Config): Promise<SharePoint> =>
  openSharePoint({ port: port === 0 ? 0 : port + 2, folder: join(dataDir, 'sharepoint'), language: locale });

/** Opens the practice room beside a bot in local mode, and shows it. */
export const practise = async (config: Config, bot: string, sharePoint: SharePoint | null): Promise<PracticeRoom> => {
  const room = await openPracticeRoom({
    port: config.port === 0 ? 0 : config.port + 1,
    botEndpoint: `${bot}/api/messages`,
    people: JSON.parse(await readFile(beside('../samples/people.json'), 'utf8')),
    chatName: languages[config.locale].desk.practiceChat,
    language: config.locale,
    samples: [{ name: 'kallelse.docx', path: beside('../samples/kallelse.docx') }],
    pageFolder: beside('./practice/room'),
    sharePoint,
    addIn: { origin: bot, appId: practiceApp },
  });
  console.log(languages[config.locale].desk.practiceRoomAt(destination(room.url)));
  if (config.openBrowser) await showPage(room.url);
  return room;
};

import type { Browser } from 'playwright-core';
import type { Klubba } from '../../../src/cli/klubba-process.ts';
import { enterRoom, type RoomClient } from '../../../src/cli/room-client.ts';
import { launchBrowser } from '../../support/browser.ts';
import { temporaryFolder } from '../../support/databases.ts';
import { endPrograms, startProgram } from '../../support/process.ts';

/** What one test's kallelse has that most do not. */
interface Said {
  readonly date?: string;
  readonly end?: string;
  /** Those called in Norra Ekbygden, beside chair and secretary. */
  readonly called?: readonly string[];
  /** The group of the secretary; staff groups take no positions. */
  readonly staff?: string;
}

/** A kallelse with these items, in which Birgitta Hallgren is chair and Elin Forsman secretary. */
export const kallelseWith = (
  items: string,
  { date = '11 februari 2027', end = '10.00', called = ['Karin Almgren, Almköping'], staff = 'Kansli' }: Said = {},
): string => `Vårdsamverkan Ekbygden (VEB)

Datum: ${date}
Tid: 09.00-${end}
Plats: Teams

Kallade:

Norra Ekbygden
${called.map((one) => `- ${one}`).join('\n')}

Ledning
- Birgitta Hallgren (ordförande)

${staff}
- Elin Forsman (sekreterare)

${items}
`;

/** The program with its practice room, and a browser to open windows of it. */
export interface House {
  readonly browser: Browser;
  /** The address of the practice room. */
  readonly url: string;
  readonly program: Klubba;
  readonly client: RoomClient;
  close(): Promise<void>;
}

/** Starts the program on an empty database, and a browser. */
export const startHouse = async (settings: Readonly<Record<string, string>> = {}): Promise<House> => {
  const folder = await temporaryFolder();
  const [browser, program] = await Promise.all([launchBrowser(), startProgram(folder.path, settings)]);
  return {
    browser,
    url: program.room,
    program,
    client: await enterRoom(program.room),
    close: async () => {
      await browser.close();
      await endPrograms();
      await folder.remove();
    },
  };
};

/** The same, where Elin Forsman has given this kallelse and uses it. */
export const openHouse = async (kallelse: string): Promise<House> => {
  const house = await startHouse();
  const elin = house.client.as('Elin Forsman');
  await elin.say(`kallelse\n${kallelse}`);
  await elin.press('Använd kallelsen');
  return house;
};

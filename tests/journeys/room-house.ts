import { enterRoom, type RoomClient } from '../../src/cli/room-client.ts';
import { linesIn } from '../minutes/document/opened.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';
import { minutesIn } from './filed.ts';

export interface House {
  readonly room: RoomClient;
  /** The lines of the minutes, read by an independent library. */
  minutes(): Promise<readonly string[]>;
}

const folders: { remove(): Promise<void> }[] = [];

/** The program as `npm start` runs it, with its own practice room. */
export const startRoomHouse = async (settings: Readonly<Record<string, string>> = {}): Promise<House> => {
  const folder = await temporaryFolder();
  folders.push(folder);
  const room = await enterRoom((await startProgram(folder.path, settings)).room);
  return {
    room,
    minutes: async () => linesIn((await minutesIn(folder.path)).bytes),
  };
};

/** Ends all that were started. */
export const endRoomHouses = async (): Promise<void> => {
  await endPrograms();
  await Promise.all(folders.splice(0).map((folder) => folder.remove()));
};

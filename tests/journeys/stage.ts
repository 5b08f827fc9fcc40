import type { Klubba } from '../../src/cli/klubba-process.ts';
import { enterRoom, type RoomClient } from '../../src/cli/room-client.ts';
import { openPracticeRoom, type PracticeRoom } from '../../src/practice/open-practice-room.ts';
import type { RoomPerson } from '../../src/practice/teams/people.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';
import { minutesIn } from './filed.ts';
import { openSwitchboard, type Switchboard } from './switchboard.ts';

/** The real program, and a practice room that lives on when the program crashes. */
export interface Stage {
  readonly room: PracticeRoom;
  readonly client: RoomClient;
  readonly line: Switchboard;
  /** When it was killed, in milliseconds. */
  readonly kills: readonly number[];
  /** Kills the program and starts it again on the same folder. */
  crash(): Promise<void>;
  /** The minutes, once they are filed. */
  minutes(): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  close(): Promise<void>;
}

const set = new Set<Stage>();

/** Closes all that is still open, also after a failed test; for `afterAll`. */
export const closeStages = async (): Promise<void> => {
  await Promise.all([...set].map((stage) => stage.close()));
  await endPrograms();
};

/** Sets the stage for the test's own people. The program's own practice room stays empty. */
export const openStage = async (
  people: readonly RoomPerson[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Stage> => {
  const folder = await temporaryFolder();
  const line = await openSwitchboard();
  const kills: number[] = [];
  let klubba: Klubba = await startProgram(folder.path, settings);
  line.connect(klubba.url);
  const room = await openPracticeRoom({
    port: 0,
    botEndpoint: line.endpoint,
    people,
    chatName: 'Samrådet',
    samples: [],
    pageFolder: '/nowhere',
    throttle: false,
  });
  const stage: Stage = {
    room,
    client: await enterRoom(room.url),
    line,
    kills,
    async crash() {
      line.connect(null);
      kills.push(Date.now());
      await klubba.kill();
      klubba = await startProgram(folder.path, settings);
      line.connect(klubba.url);
    },
    minutes: () => minutesIn(folder.path),
    async close() {
      set.delete(stage);
      await room.close();
      line.close();
      await klubba.stop();
      await folder.remove();
    },
  };
  set.add(stage);
  return stage;
};

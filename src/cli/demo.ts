import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../i18n/languages.ts';
import { type Klubba, startKlubba } from './klubba-process.ts';
import { enterRoom } from './room-client.ts';
import { minutesFile, sampleMeeting } from './sample-meeting.ts';

// Holds the sample meeting over the HTTP interface of the practice room. Exit code 1 when a step failed.

const folder = join('data', 'demo');

const hold = async (klubba: Klubba): Promise<void> => {
  const room = await enterRoom(klubba.room);
  const steps = sampleMeeting(room);
  for (const [at, { tells, act }] of steps.entries()) {
    console.log(`[${String(at + 1).padStart(2)}/${steps.length}] ${tells}`);
    await act();
  }
  const path = join(folder, 'library', await minutesFile(room));
  const { size } = await stat(path);
  console.log(`\nMötesanteckningen (${Math.ceil(size / 1024)} kB):\n${path}`);
};

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  console.log(languages.sv.commandLines.demo);
  process.exit(0);
}

let klubba: Klubba | undefined;
try {
  await rm(folder, { recursive: true, force: true });
  console.log('Klubba startar med en tom databas …');
  klubba = await startKlubba([fileURLToPath(new URL('../main.js', import.meta.url))], { DATA_DIR: folder });
  await hold(klubba);
} catch (fault) {
  const [why] = String(fault instanceof Error ? fault.message : fault).split('\n');
  console.error(`Mötet kunde inte hållas: ${why}`);
  process.exitCode = 1;
} finally {
  await klubba?.stop();
}

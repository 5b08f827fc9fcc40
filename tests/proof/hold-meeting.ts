import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from './deliver.ts';
import type { Asked } from './expected.ts';
import { buttonOf, linksOf, summonsFor } from './meeting-script.ts';
import type { Random } from './random.ts';
import type { Json, RobotPerson, RobotTeams } from './robot-teams.ts';

interface Held {
  readonly teams: RobotTeams;
  readonly people: readonly RobotPerson[];
  readonly chat: string;
  /** The day of the meeting. Each meeting needs its own, since the minutes are named after it. */
  readonly date: string;
  /** Where the next activity goes. */
  readonly next: () => string;
  readonly random: Random;
}

const items = 5;
/** Longest wait for a card while faults are caused, in milliseconds. */
const patience = 180_000;

/** Holds a whole meeting, with all members acting at once on each item. Returns what was asked and answered. Throws when it cannot go on. */
export const holdMeeting = async ({ teams, people, chat, date, next, random }: Held): Promise<readonly Asked[]> => {
  const [chair, secretary, ...members] = people;
  if (!chair || !secretary) throw new Error('A board has a chair and a secretary');
  const asked: Asked[] = [];
  const said = (by: RobotPerson, text: string) => deliver(next, teams.said(by, chat, text));
  const lead = async (by: RobotPerson, text: string): Promise<void> => {
    const { status } = await said(by, text);
    if (status !== 200) throw new Error(`“${text.slice(0, 40)}” was answered ${status}`);
  };
  const noted = async (by: RobotPerson, words: string): Promise<void> => {
    const token = `T${chat.replace(/\W/g, '')}x${asked.length}x${random.below(1e9)}`;
    const delivered = await said(by, `${words} Text ${token} slut`);
    asked.push({ kind: 'text', token, delivered });
  };
  const confirmed = async (by: RobotPerson, klubba: Json): Promise<void> => {
    await wait(random.below(4_000));
    const delivered = await deliver(next, teams.pressed(by, chat, { klubba }));
    asked.push({ kind: 'confirm', by: by.user, klubba, delivered });
  };
  const positions = new Set<unknown>();
  const newPosition = async (): Promise<Json> => {
    for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
      const klubba = await buttonOf(teams, chat, 'confirm', 1_000);
      if (klubba && !positions.has(klubba['position'])) {
        positions.add(klubba['position']);
        return klubba;
      }
    }
    throw new Error(`No card of position ${positions.size + 1} came`);
  };

  await deliver(next, teams.added(secretary, chat));
  await lead(secretary, summonsFor(people, items, date));
  const use = await buttonOf(teams, chat, 'use summons', patience);
  if (!use) throw new Error('No card to review the kallelse came');
  await deliver(next, teams.pressed(secretary, chat, { klubba: use, links: linksOf(people) }));
  await lead(chair, 'öppna mötet');
  const everyone = people.map((_, i) => `p${i + 1}`);
  const rollCall = { meeting: use['meeting'], on: 'roll call', kind: 'roll call', page: 0, people: everyone, away: [] };
  await deliver(next, teams.pressed(secretary, chat, { klubba: rollCall }));
  for (let item = 2; item <= items; item += 1) {
    await lead(chair, `punkt ${item}`);
    await lead(chair, 'ställningstagande');
    const klubba = await newPosition();
    await Promise.all([
      ...members.map((member) => confirmed(member, klubba)),
      ...['anteckna', 'medskick', 'dialog'].map((words) => noted(secretary, words)),
      ...members.slice(0, 2).map((member) => noted(member, 'synpunkt')),
    ]);
    await lead(chair, 'klubba');
  }
  await lead(chair, 'avsluta mötet');
  return asked;
};

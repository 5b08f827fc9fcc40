import { setTimeout as wait } from 'node:timers/promises';
import { cardOf, type Json, objectsIn, type RobotPerson, type RobotTeams } from './robot-teams.ts';

const letters = 'ABCDEFGHIJKLMNOPRSTU';

/** Invented people: the chair first, the secretary second, then this many more members. */
export const board = (members: number): readonly RobotPerson[] => [
  { user: 'u-chair', name: 'Karin Ek' },
  { user: 'u-secr', name: 'Eva Dahl' },
  ...Array.from({ length: members }, (_, i) => {
    const letter = `${letters[Math.floor(i / letters.length) % letters.length]}${letters[i % letters.length]?.toLowerCase()}`;
    return { user: `u-${i}`, name: `${letter}a ${letter}berg` };
  }),
];

/** A kallelse that calls them, with items 1 to `items`. Minutes are named after `date`, so each meeting needs its own. */
export const summonsFor = (people: readonly RobotPerson[], items: number, date: string): string => `kallelse
Mötesanteckning

Vårdsamverkan Norra Kusten (VNK)

Datum: ${date}

Tid: 09.00-10.00

Plats: Teams

Kusten
${people.map(({ name }, i) => `- ${name}, ${i === 0 ? 'ordf' : i === 1 ? 'sekr' : 'Strandby'}`).join('\n')}

1. Mötets öppnande
a) Närvaro/upprop

${Array.from({ length: items - 1 }, (_, i) => `${i + 2}. Vårdplanering del ${i + 2}\n\nFörslag till ställningstagande: VNK noterar del ${i + 2}.\n`).join('\n')}
`;

/** Waits for a button of this kind and returns the data of the newest; null when none comes within `patience` milliseconds. */
export const buttonOf = async (
  teams: RobotTeams,
  chat: string,
  kind: string,
  patience = 30_000,
): Promise<Json | null> => {
  for (const until = Date.now() + patience; Date.now() < until; await wait(50))
    for (const message of [...teams.messages.values()].reverse()) {
      if (message.chat !== chat) continue;
      for (const { klubba } of objectsIn(cardOf(message)))
        if ((klubba as Json | undefined)?.['kind'] === kind) return klubba as Json;
    }
  return null;
};

/** The account of each called person, as the form of the kallelse sends it. */
export const linksOf = (people: readonly RobotPerson[]): string =>
  people.map(({ user }, i) => `p${i + 1}:${user}`).join(',');

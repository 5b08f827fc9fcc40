import type { RoomClient } from '../../src/cli/room-client.ts';
import type { RoomPerson } from '../../src/practice/teams/people.ts';

const seat = (name: string, affiliation: string, meetingRole: RoomPerson['meetingRole'] = 'Attendee'): RoomPerson => ({
  name,
  affiliation,
  tenant: 'Norrdal',
  meetingRole,
});

/** A small board, all in one organisation of Teams. */
export const norrdal: readonly RoomPerson[] = [
  seat('Cilla Rask', 'Norrdal', 'Organizer'),
  seat('Agneta Frisk', 'Bodal', 'Presenter'),
  seat('Bo Lind', 'Bodal'),
  seat('David Ekman', 'Klinga'),
  seat('Eva Holm', 'Klinga'),
  seat('Frans Dahl', 'Åvik'),
];

const summons = `Samrådet i Norrdal (SN)

Datum: 3 mars 2027
Tid: 13.00-14.00
Plats: Teams

Kallade:

Bodal
- Agneta Frisk (ordförande)
- Bo Lind, Bodal

Klinga
- Cilla Rask (sekreterare)
- David Ekman, Klinga
- Eva Holm, Klinga

1. Mötets öppnande

a) Närvaro/upprop

b) Övriga frågor

2. Godkännande av dagens agenda

3. Hemsjukvård under sommaren

Information och ställningstagande

(20 minuter, kl. 13.10-13.30)

Föredragande: David Ekman, Klinga

Förslag till ställningstagande: Samrådet i Norrdal ställer sig bakom planen.

4. Läget på korttidsboendet

Information

Förslag till ställningstagande: Samrådet i Norrdal noterar informationen.

5. Övriga frågor

6. Nästa möte
`;

/** The steps from the kallelse to the close, one activity each. */
export const norrdalMeeting = (client: RoomClient): readonly (() => Promise<unknown>)[] => {
  const [cilla, agneta, bo] = [client.as('Cilla Rask'), client.as('Agneta Frisk'), client.as('Bo Lind')];
  const [david, eva] = [client.as('David Ekman'), client.as('Eva Holm')];
  return [
    async () => {
      await cilla.say(`kallelse\n${summons}`);
      await cilla.sees('Använd kallelsen');
    },
    () => cilla.press('Använd kallelsen'),
    () => agneta.say('öppna mötet'),
    () => bo.press('Jag är här', 'Upprop'),
    () => cilla.say('närvarande David Ekman'),
    () => cilla.say('frånvarande Eva Holm'),
    () => david.say('övrig fråga Sommarens semestrar'),
    () => agneta.say('nästa'),
    () => agneta.say('klubba'),
    () => agneta.say('nästa'),
    () => cilla.say('anteckna David **redovisar** planen.\n\n- juni\n- juli'),
    () => agneta.say('ställningstagande'),
    () => bo.press('Bekräfta', 'ställer sig bakom planen'),
    () => agneta.say('ställningstagande Samrådet i Norrdal ställer sig bakom planen för juni och juli.'),
    () => bo.press('Bekräfta', 'för juni och juli'),
    () => eva.press('Avvikande mening', 'för juni och juli', { 'Synpunkt eller avvikande mening': 'Augusti saknas.' }),
    () => david.press('Bekräfta', 'för juni och juli'),
    () => agneta.say('klubba'),
    () => agneta.say('nästa'),
    () => agneta.say('noterar'),
    () => cilla.say('uppföljning Läget följs upp; Bo Lind; hösten'),
    () => agneta.say('punkt 6'),
    () => cilla.say('nästa möte 2 juni 2027 kl. 13-14'),
    () => agneta.say('avsluta mötet Tack för idag.'),
  ];
};

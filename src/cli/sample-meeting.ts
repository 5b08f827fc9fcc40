import { setTimeout as wait } from 'node:timers/promises';
import { sv } from '../i18n/sv.ts';
import { ticked, wordsOf } from './room-card.ts';
import type { Guest, RoomClient } from './room-client.ts';

const { agenda, buttons } = sv.cards;

/** One step of the meeting: the sentence printed, and the action. */
export interface SampleStep {
  readonly tells: string;
  readonly act: () => Promise<unknown>;
}

/** Longest wait for the minutes, in milliseconds; enough for slow machines. */
const patience = 30_000;

/** The progress text on the cards, which tells where the meeting is. */
const at = (item: number): string => agenda.progress(item, 10);

/** Everybody acts at the same time, as in a real meeting. */
const everyone = (people: readonly Guest[], act: (person: Guest) => Promise<unknown>): Promise<unknown> =>
  Promise.all(people.map(act));

/** The meeting of samples/kallelse.docx, from summons to minutes, as people in the practice room would hold it. In Swedish, like the summons. */
export const sampleMeeting = (room: RoomClient): readonly SampleStep[] => {
  const [elin, birgitta, anders] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren'), room.as('Anders Bergvall')];
  const [karin, petter, fatima] = [room.as('Karin Almgren'), room.as('Petter Sandell'), room.as('Fatima Haddad')];
  const [johan, eva, mikael] = [room.as('Johan Wikström'), room.as('Eva Nyqvist'), room.as('Mikael Öberg')];
  const members = [karin, petter, fatima, johan, eva];
  // Leads write to Klubba in their own chats, so that the meeting's chat is not filled with receipts.
  const note = (text: string): Promise<void> => elin.say(text, 'personal');
  const lead = (text: string): Promise<void> => birgitta.say(text, 'personal');
  const position = 'ställer sig bakom förslag till fördelning av statsbidraget för 2027';
  const amended = `Vårdsamverkan Ekbygden ${position}. Uppföljning och analys redovisas till mötet i november.`;

  return [
    {
      tells: 'Elin Forsman, sekreterare, släpper kallelse.docx i sin chatt med Klubba',
      act: () => elin.dropSample('kallelse.docx'),
    },
    {
      tells: 'Hon granskar vad Klubba förstod, och använder kallelsen',
      act: () => elin.press(buttons.useSummons, '', {}, 'personal'),
    },
    {
      tells: 'Lars Grönwall har meddelat förhinder',
      act: async () => {
        await birgitta.sees('Öppna mötet');
        await note('förhinder Lars Grönwall');
      },
    },
    {
      tells: 'Birgitta Hallgren, ordförande, öppnar mötet',
      act: () => birgitta.press(buttons.open),
    },
    {
      tells: 'Fem ledamöter trycker Jag är här',
      act: () => everyone(members, (member) => member.press(buttons.here)),
    },
    {
      tells: 'Upprop: Sofia Lindahl är frånvarande, Mikael Öberg kommer till sin punkt',
      act: () => elin.press(buttons.saveRollCall, 'Upprop', { 'Sofia Lindahl': ticked }),
    },
    {
      tells: 'Tuva Lundgren ersätter Sofia Lindahl',
      act: () => note('Tuva Lundgren, Kommunförbundet Ekbygden ersätter Sofia Lindahl'),
    },
    {
      tells: 'Fatima Haddad anmäler en övrig fråga',
      act: () => fatima.say('övrig fråga Bemanningen på jourcentralen i Björkvik i sommar'),
    },
    {
      tells: 'Dagens agenda godkänns',
      act: async () => {
        await birgitta.press(buttons.next, at(1));
        await birgitta.press(buttons.adoptAndNext, at(2));
      },
    },
    {
      tells: 'Föregående mötesanteckning godkänns',
      act: () => lead('klubba och nästa'),
    },
    {
      tells: 'Punkt 4: Nadia Karlberg berättar, Elin antecknar i sin egen chatt med Klubba',
      act: () =>
        note(
          'anteckna Nadia Karlberg berättar om de **första sex månaderna**:\n\n- 412 patienter har skrivits ut med teamet\n- återinskrivningarna har minskat mest i *Södra Ekbygden*',
        ),
    },
    {
      tells: 'Dialog, ett medskick och en fråga till arbetsgruppen',
      act: async () => {
        await note('dialog Hur når vi den som skrivs ut sent en fredag?');
        await note('medskick Beskriv även anhörigas erfarenheter till nästa gång.');
        await note('fråga Kan telefonstödet öppna redan klockan sju?');
      },
    },
    {
      tells: 'Informationen noteras',
      act: () => birgitta.press(buttons.adoptAndNext, at(4)),
    },
    {
      tells: 'Punkt 5: Stina Rosén ansluter sent, och förslaget öppnas för svar',
      act: async () => {
        await note('närvarande Stina Rosén, Rönneberga');
        await birgitta.press(buttons.propose, at(5));
      },
    },
    {
      tells: 'Sex ledamöter svarar: fyra bekräftar, en har en synpunkt, en avvikande mening',
      act: async () => {
        await everyone([anders, karin, petter, fatima], (member) => member.press(buttons.confirm, position));
        const field = 'Synpunkt eller avvikande mening';
        await johan.press(buttons.view, position, { [field]: 'Uppföljningen behöver ett datum.' });
        await eva.press(buttons.dissent, position, { [field]: 'Glesbygdens del borde vara större.' });
      },
    },
    {
      tells: 'Ordföranden ändrar lydelsen: bekräftelserna gäller inte längre',
      act: () => birgitta.press(buttons.amend, position, { 'Ny lydelse': amended }),
    },
    {
      tells: 'Fem bekräftar den nya lydelsen, övriga muntligt, och ordföranden klubbar',
      act: async () => {
        const again = 'redovisas till mötet i november';
        await everyone([anders, karin, petter, fatima, johan], (member) => member.press(buttons.confirm, again));
        await birgitta.press(buttons.orally, again);
        await birgitta.press(buttons.adopt, again);
      },
    },
    {
      tells: 'Elin antecknar fördelningen i en tabell med summa',
      act: () =>
        note(
          'anteckna Så fördelas tillägget:\n\n| Insats | Belopp |\n| --- | ---: |\n| Utbildning | 120 000 kr |\n| Mobila team | 180 000 kr |\n| **Summa** | **300 000 kr** |',
        ),
    },
    {
      tells: 'Paus, och så åter till dagordningen',
      act: async () => {
        await lead('paus 15');
        await lead('återuppta');
      },
    },
    {
      tells: 'Punkt 6: Mikael Öberg är med under sin punkt; informationen noteras',
      act: async () => {
        await lead('nästa');
        await mikael.say('jag är här');
        await lead('klubba och nästa');
      },
    },
    {
      tells: 'Punkt 7: förslaget går på remiss, med en uppföljning',
      act: async () => {
        await lead('klubba remiss till kommunerna; senast 30 april');
        await note('uppföljning Svaren på remissen sammanställs; Anders Bergvall; till mötet i juni');
      },
    },
    {
      tells: 'Punkt 8 och 9: anmälningsärendena noteras, den övriga frågan får ett svar',
      act: async () => {
        await lead('nästa');
        await lead('klubba och nästa');
        await lead('klubba punkt 9: Frågan om jourcentralen tas upp i beredningen.');
      },
    },
    {
      tells: 'Nästa möte bestäms, och ordföranden avslutar',
      act: async () => {
        await lead('nästa');
        await note('nästa möte 15 april 2027 kl. 09.00-11.00');
        await lead('avsluta mötet Ordföranden tackar alla för ett gott möte.');
      },
    },
  ];
};

/** The file name of the minutes. The secretary asks for it until it exists. */
export const minutesFile = async (room: RoomClient): Promise<string> => {
  const elin = room.as('Elin Forsman');
  for (const end = Date.now() + patience; Date.now() < end; await wait(100)) {
    await elin.say('mötesanteckning', 'personal');
    const told = (await elin.messages('personal')).findLast(({ from }) => from === null);
    const link = /http[^)\s]+/.exec(told ? wordsOf(told) : '')?.[0];
    if (link) return decodeURIComponent(link.slice(link.lastIndexOf('/') + 1));
  }
  throw new Error('Mötesanteckningen blev inte färdig');
};

import type { Locator, Page } from 'playwright-core';
import { ticked } from '../../../src/cli/room-card.ts';
import type { RoomClient } from '../../../src/cli/room-client.ts';
import type { DeskSeat, Seat } from './seat.ts';

export const mixedSummons = `kallelse
Vårdsamverkan Ekbygden (VEB)

Datum: 11 februari 2027
Tid: 09.00-10.00
Plats: Teams

Kallade:

Norra Ekbygden
- Karin Almgren, Almköping
- Petter Sandell, Ekbygdens sjukhus
- Fatima Haddad, Björkvik

Ledning
- Birgitta Hallgren (ordförande)
- Anders Bergvall (vice ordförande)

Beredning
- Elin Forsman (sekreterare)

1. Mötets öppnande

2. Godkännande av dagens agenda

3. Samlad lista över läkemedel

Ställningstagande

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.

4. Munhälsa

Information

Förslag till ställningstagande: Vårdsamverkan Ekbygden noterar informationen.

5. Övriga frågor

6. Nästa möte
`;

/** The windows that are open in the mixed meeting. */
interface Windows {
  readonly chair: Seat;
  readonly karin: Seat;
  readonly desk: DeskSeat;
  /** The stage in Karin's window, once it is shared. */
  readonly stage: Locator;
  /** Opens the window of somebody of the room, without the add-in. */
  readonly opens: (person: string) => Promise<Page>;
}

/** A part of the meeting, by typed commands alone, and as people do it who each use what lies nearest. */
interface Part {
  readonly typed: () => Promise<void>;
  readonly mixed: (windows: Windows) => Promise<void>;
}

const here = ['Birgitta Hallgren', 'Karin Almgren', 'Anders Bergvall', 'Elin Forsman'];
const answer = 'Synpunkt eller avvikande mening';

/** The same meeting twice: typed, and mixed of panel, desk, stage, cards and typed commands. */
export const mixedMeeting = (room: RoomClient): readonly Part[] => {
  const [elin, birgitta, karin] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren'), room.as('Karin Almgren')];
  const [anders, fatima] = [room.as('Anders Bergvall'), room.as('Fatima Haddad')];
  const lead =
    (...texts: readonly string[]) =>
    async (): Promise<void> => {
      for (const text of texts) await birgitta.say(text);
    };
  /** Typed in both. */
  const present = async (): Promise<void> => {
    await elin.say('frånvarande Petter Sandell');
    await elin.say('Johan Wikström, Källans vårdcentral ersätter Petter Sandell');
    await elin.say('närvarande Johan Wikström');
    await elin.say('ny punkt Sommarens bemanning');
  };
  const late = async (): Promise<void> => {
    await fatima.say('jag är här');
    await fatima.say('avvikande mening Listan saknar barnen.');
  };
  return [
    {
      typed: async () => {
        await birgitta.say('öppna mötet');
        await elin.say('frånvarande Fatima Haddad');
        await present();
        for (const name of here) await elin.say(`närvarande ${name}`);
      },
      mixed: async ({ chair, karin: member, desk }) => {
        await chair.goesOn('Öppna mötet');
        await desk.next('Ropa upp');
        await present();
        await elin.press('Spara upprop', 'Upprop', { 'Fatima Haddad': ticked });
        await chair.next('Nästa punkt');
        await member.tab('Dagordning');
        await member.sees('Sommarens bemanning');
        await member.tab('Nu');
      },
    },
    {
      typed: async () => {
        await karin.say('övrig fråga Jourcentralens öppettider');
        await lead('nästa', 'klubba', 'nästa')();
      },
      mixed: async ({ chair, karin: member }) => {
        await member.unfold('Övrig fråga');
        await member.write('Övrig fråga', 'Jourcentralens öppettider');
        await member.press('Anmäl');
        await member.sees('Anmäld: Jourcentralens öppettider');
        await chair.goesOn('Nästa punkt');
        await chair.sees('2. Godkännande av dagens agenda');
        await birgitta.press('Klubba och nästa', 'Godkännande av dagens agenda');
      },
    },
    {
      typed: async () => {
        await elin.say('anteckna Karin **redovisar** listan.');
        await lead('ställningstagande')();
        await karin.say('synpunkt Listan behöver ett datum.');
        await karin.say('bekräfta');
        await anders.say('bekräfta');
        await late();
        await lead('bekräfta muntligt', 'klubba')();
      },
      mixed: async ({ chair, karin: member, desk, stage, opens }) => {
        await member.sees('3. Samlad lista över läkemedel');
        await desk.note('Anteckning', 'Karin *redovisar* listan.');
        await chair.press('Visa för alla');
        await stage.getByRole('heading', { name: '3. Samlad lista' }).waitFor();
        await birgitta.say('ställningstagande');
        const vice = await opens('anders-bergvall');
        await vice.getByRole('status').filter({ hasText: 'Väntar på ditt svar' }).waitFor();
        await vice.getByRole('button', { name: 'Öppna panelen' }).click();
        await vice.getByText('Väntar på ditt svar').waitFor({ state: 'hidden' });
        await member.next('Bekräfta');
        await member.write(answer, 'Listan behöver ett datum.');
        await member.press('Synpunkt');
        await member.sees('Du har lämnat en synpunkt.');
        await anders.press('Bekräfta', 'ställer sig bakom listan');
        await member.goesOn('Bekräfta');
        await stage.getByText('2 av 4 har bekräftat').waitFor();
        await late();
        await stage.getByText('2 av 5 har bekräftat').waitFor();
        await chair.sees('Fatima Haddad: Listan saknar barnen.');
        await chair.press('Bekräftat muntligt');
        await chair.sees('4 av 5 har bekräftat');
        await chair.goesOn('Klubba');
        await chair.next('Nästa punkt');
        // The gavel fell too soon: taken back by the secretary, and let fall by the card.
        await elin.say('ångra');
        await chair.next('Klubba');
        await birgitta.press('Klubba', '4 av 5 närvarande har bekräftat');
        await member.sees('Enligt förslag');
      },
    },
    {
      typed: lead('paus 10', 'återuppta', 'nästa', 'noterar', 'nästa'),
      mixed: async ({ chair, karin: member, stage, desk }) => {
        await birgitta.say('paus 10');
        await stage.getByText(/kvar|över/).waitFor();
        await member.sees(/^Paus till/);
        await chair.goesOn('Återuppta');
        await chair.next('Nästa punkt');
        await birgitta.press('Nästa punkt', 'Samlad lista');
        await desk.goesOn('Noterar informationen');
        await chair.goesOn('Nästa punkt');
        await member.sees('5. Sommarens bemanning');
      },
    },
    {
      typed: async () => {
        await elin.say('uppföljning Bemanningen följs upp; Karin Almgren; april');
        await lead('nästa', 'nästa', 'nästa möte 15 april 2027 kl. 9-11', 'avsluta mötet Tack för idag.')();
      },
      mixed: async ({ chair, karin: member }) => {
        await elin.say('uppföljning Bemanningen följs upp; Karin Almgren; april');
        await chair.goesOn('Nästa punkt');
        await member.sees('6. Övriga frågor');
        await birgitta.say('nästa');
        await chair.sees('7. Nästa möte');
        await elin.say('nästa möte 15 april 2027 kl. 9-11');
        await chair.sees('Nästa möte: 2027-04-15');
        await chair.write('Avslutande ord (frivilligt)', 'Tack för idag.');
        await chair.goesOn('Avsluta mötet');
      },
    },
    {
      typed: async () => {
        await birgitta.say('justera', 'personal');
        await anders.say('justera', 'personal');
        await elin.say('släpp', 'personal');
      },
      mixed: async ({ chair, karin: member, desk, stage }) => {
        await stage.getByText('Mötet är avslutat').waitFor();
        await chair.press('Sluta visa');
        await stage.waitFor({ state: 'hidden' });
        await desk.goesOn('Granska före utskick');
        await chair.goesOn('Justera');
        await chair.next('Hämta mötesanteckning');
        await anders.say('justera', 'personal');
        await desk.goesOn('Släpp');
        await member.next('Hämta mötesanteckning');
      },
    },
  ];
};

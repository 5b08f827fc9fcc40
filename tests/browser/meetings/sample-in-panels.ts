import type { Browser } from 'playwright-core';
import { type DeskSeat, type Seat, seat, seatAtDesk } from './seat.ts';

/** Everybody of the sample meeting with their windows open. */
export interface Seats {
  readonly chair: Seat;
  readonly viceChair: Seat;
  /** Writes at the desk. */
  readonly secretary: DeskSeat;
  /** Another secretary, with the panel alone. */
  readonly assistant: Seat;
  readonly karin: Seat;
  readonly petter: Seat;
  readonly fatima: Seat;
  readonly johan: Seat;
  readonly eva: Seat;
  /** Called for item 6 alone, which he presents. */
  readonly presenter: Seat;
  /** Invited, and in no group. */
  readonly guest: Seat;
}

export const seatAll = async (browser: Browser, room: string): Promise<Seats> => {
  const [chair, viceChair, secretary, assistant, karin, petter, fatima, johan, eva, presenter, guest] =
    await Promise.all([
      seat(browser, room, 'Birgitta Hallgren'),
      seat(browser, room, 'Anders Bergvall'),
      seatAtDesk(browser, room, 'elin-forsman'),
      seat(browser, room, 'Oskar Melin'),
      seat(browser, room, 'Karin Almgren'),
      seat(browser, room, 'Petter Sandell'),
      seat(browser, room, 'Fatima Haddad'),
      seat(browser, room, 'Johan Wikström'),
      seat(browser, room, 'Eva Nyqvist'),
      seat(browser, room, 'Mikael Öberg'),
      seat(browser, room, 'Nadia Karlberg'),
    ]);
  return { chair, viceChair, secretary, assistant, karin, petter, fatima, johan, eva, presenter, guest };
};

const seeAgenda = 'Visa dagordningen';
const minutes = 'Hämta mötesanteckning';

/** K2: waits until everybody has one primary button, that of the leads, of the others, or their own. */
const allHave = async (
  seats: Seats,
  leads: string,
  { others = seeAgenda, ...own }: Partial<Record<'others' | keyof Seats, string>> = {},
): Promise<void> => {
  const leading = ['chair', 'viceChair', 'secretary', 'assistant'] as const;
  const following = ['karin', 'presenter', 'guest'] as const;
  await Promise.all([
    ...leading.map((role) => seats[role].next(own[role] ?? leads)),
    ...following.map((role) => seats[role].next(own[role] ?? others)),
  ]);
};

const answer = 'Synpunkt eller avvikande mening';

const opening = async (seats: Seats) => {
  const { chair, assistant, karin, petter, fatima, johan, eva } = seats;
  await allHave(seats, 'Öppna mötet');
  await assistant.tab('Närvaro');
  await assistant.press('Inväntas. Ändra för Lars Grönwall');
  await assistant.press('Förhinder');
  await chair.goesOn('Öppna mötet');
  await allHave(seats, 'Ropa upp', { assistant: 'Spara upprop', karin: 'Jag är här' });
  await Promise.all([karin, petter, fatima, johan, eva].map((member) => member.goesOn('Jag är här')));
  await assistant.tick('Frånvarande: Sofia Lindahl');
  await assistant.goesOn('Spara upprop');
  await assistant.sees('1. Mötets öppnande');
  await allHave(seats, 'Nästa punkt');
  await assistant.tab('Närvaro');
  await assistant.press('Frånvarande. Ändra för Sofia Lindahl');
  await assistant.write('Ersättare', 'Tuva Lundgren, Kommunförbundet Ekbygden');
  await assistant.pressOn(
    assistant.panel.getByRole('listitem').filter({ hasText: 'Sofia Lindahl' }).getByRole('button', { name: 'Spara' }),
  );
  await karin.tab('Närvaro');
  await karin.sees('ersätts av Tuva Lundgren');
  await karin.tab('Nu');
  await fatima.unfold('Övrig fråga');
  await fatima.write('Övrig fråga', 'Bemanningen på jourcentralen i Björkvik i sommar');
  await fatima.press('Anmäl');
  await fatima.sees('Anmäld: Bemanningen');
};

const dialogue = async (seats: Seats) => {
  const { chair, secretary, assistant, guest } = seats;
  await chair.goesOn('Nästa punkt');
  await allHave(seats, 'Klubba');
  await chair.press('Klubba och nästa');
  await chair.sees('3. Föregående mötesanteckning');
  await chair.press('Klubba och nästa');
  await guest.sees('4. Trygg hemgång efter sjukhusvård');
  await Promise.all([
    secretary.note(
      'Anteckning',
      'Nadia Karlberg berättar om de *första sex månaderna*:\n- 412 patienter har skrivits ut med teamet\nåterinskrivningarna har minskat mest i _Södra Ekbygden_',
    ),
    (async () => {
      await assistant.tab('Anteckna');
      await assistant.write('Dialog', 'Hur når vi den som skrivs ut sent en fredag?');
      await assistant.press('Spara');
      await assistant.panel.getByText('Antecknat på punkten').waitFor();
    })(),
  ]);
  await secretary.note('Medskick', 'Beskriv även anhörigas erfarenheter till nästa gång.');
  await secretary.note('Fråga', 'Kan telefonstödet öppna redan klockan sju?');
  await allHave(seats, 'Noterar informationen');
  await chair.press('Klubba och nästa');
};

const position = async (seats: Seats) => {
  const { chair, viceChair, assistant, karin, petter, fatima, johan, eva } = seats;
  await chair.sees('5. Statsbidrag god och nära vård 2027');
  await assistant.tab('Närvaro');
  await assistant.write('Någon annan har kommit', 'Stina Rosén, Rönneberga');
  await assistant.press('Spara');
  await assistant.sees('Stina Rosén');
  await allHave(seats, 'Ta ställning');
  await chair.goesOn('Ta ställning');
  await allHave(seats, 'Klubba', { viceChair: 'Bekräfta', karin: 'Bekräfta' });
  await Promise.all([
    ...[viceChair, karin, petter, fatima].map((member) => member.goesOn('Bekräfta')),
    (async () => {
      await johan.next('Bekräfta');
      await johan.write(answer, 'Uppföljningen behöver ett datum.');
      await johan.press('Synpunkt');
    })(),
    (async () => {
      await eva.next('Bekräfta');
      await eva.write(answer, 'Glesbygdens del borde vara större.');
      await eva.press('Avvikande mening');
      await eva.next('Visa dagordningen');
    })(),
  ]);
  await chair.sees('4 av 8 har bekräftat');
  await chair.sees('Johan Wikström: Uppföljningen behöver ett datum.');
  await chair.unfold('Ändra lydelsen');
  await chair.write(
    'Lydelse',
    'Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027. Uppföljning och analys redovisas till mötet i november.',
  );
  await chair.press('Ändra lydelsen');
  await Promise.all(
    [viceChair, karin, petter, fatima, johan].map(async (member) => {
      await member.sees('redovisas till mötet i november');
      await member.goesOn('Bekräfta');
    }),
  );
  await chair.sees('5 av 8 har bekräftat');
  await chair.press('Bekräftat muntligt');
  await chair.sees('7 av 8 har bekräftat');
  await assistant.tab('Anteckna');
  await assistant.write(
    'Anteckning',
    'Så fördelas tillägget:\n\n| Insats | Belopp |\n| --- | ---: |\n| Utbildning | 120 000 kr |\n| Mobila team | 180 000 kr |\n| **Summa** | **300 000 kr** |',
  );
  await assistant.press('Spara');
  await chair.goesOn('Klubba');
};

const afterPause = async (seats: Seats) => {
  const { chair, assistant, karin, presenter } = seats;
  await allHave(seats, 'Paus');
  await chair.goesOn('Paus');
  await karin.sees(/^Paus till/);
  await allHave(seats, 'Återuppta');
  await chair.goesOn('Återuppta');
  await chair.goesOn('Nästa punkt');
  await presenter.sees('6. Munhälsa hos äldre med hemsjukvård');
  await chair.next('Noterar informationen');
  await chair.press('Klubba och nästa');
  await chair.sees('7. Reviderad uppdragshandling');
  await assistant.sees('Till punkt 7');
  await assistant.write('Uppföljning', 'Svaren på remissen sammanställs');
  await assistant.write('Vem', 'Anders Bergvall');
  await assistant.write('När', 'till mötet i juni');
  await assistant.press('Spara');
  await assistant.panel.getByText('Antecknat på punkten').waitFor();
  await chair.next('Ta ställning');
  await chair.pick('Går på remiss');
  await chair.write('Remiss till', 'kommunerna');
  await chair.write('Svar senast', '30 april');
  await chair.next('Klubba');
  await chair.press('Klubba och nästa');
};

const ending = async (seats: Seats) => {
  const { chair, assistant } = seats;
  await chair.sees('8. Anmälningsärenden');
  await chair.press('Klubba och nästa');
  await chair.sees('9. Övriga frågor');
  await chair.write('Lydelse', 'Frågan om jourcentralen tas upp i beredningen.');
  await chair.press('Klubba och nästa');
  await assistant.tab('Nu');
  await assistant.sees('10. Nästa möte');
  for (const [label, value] of [
    ['Nästa mötes datum', '2027-04-15'],
    ['Från kl.', '09:00'],
    ['Till kl.', '11:00'],
  ] as const)
    await assistant.panel.getByLabel(label, { exact: true }).fill(value);
  await assistant.press('Spara nästa möte');
  await chair.sees('Nästa möte: 2027-04-15');
  await allHave(seats, 'Avsluta mötet');
  await chair.write('Avslutande ord (frivilligt)', 'Ordföranden tackar alla för ett gott möte.');
  await chair.goesOn('Avsluta mötet');
};

/** The sample meeting from the opening to the close, in panels and at the secretary's desk alone. */
export const holdInPanels = async (seats: Seats): Promise<void> => {
  await opening(seats);
  await dialogue(seats);
  await position(seats);
  await afterPause(seats);
  await ending(seats);
};

/** From the close to the release; resolves with the address at which a member gets the minutes. */
export const releaseInPanels = async (seats: Seats): Promise<string> => {
  const { chair, viceChair, secretary, karin } = seats;
  await allHave(seats, 'Granska före utskick');
  await secretary.goesOn('Granska före utskick');
  await allHave(seats, 'Justera', { secretary: minutes, assistant: minutes });
  await chair.goesOn('Justera');
  await allHave(seats, minutes, { viceChair: 'Justera' });
  await viceChair.goesOn('Justera');
  await allHave(seats, 'Släpp');
  await secretary.goesOn('Släpp');
  await allHave(seats, minutes, { others: minutes });
  const link = karin.panel.getByRole('link', { name: 'Hämta mötesanteckning' });
  return (await link.getAttribute('href')) ?? '';
};

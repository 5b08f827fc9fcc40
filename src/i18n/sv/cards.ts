import type { RollAnswer } from '../../meeting/events.ts';
import type { MinutesState } from '../../meeting/minutes/minutes-state.ts';
import type { AccountKind } from '../../meeting/people/account.ts';
import type { Outcome } from '../../meeting/position/outcome.ts';
import type { Role } from '../../meeting/summons.ts';
import { buttons } from './card-buttons.ts';
import { kinds } from './item-kinds.ts';
import { summons } from './summons-card.ts';

const roles: Record<Role, string> = {
  chair: 'ordförande',
  'vice chair': 'vice ordförande',
  secretary: 'sekreterare',
  communicator: 'kommunikatör',
};

const rollAnswers: Record<RollAnswer, string> = {
  present: 'Närvarande',
  absent: 'Frånvarande',
  apology: 'Förhinder',
  'own item': 'Under sin punkt',
};

const outcomes: Record<Outcome, string> = {
  'as proposed': 'Enligt förslag',
  amended: 'Ändrad lydelse',
  noted: 'Informationen noteras',
  referred: 'Går på remiss',
  returned: 'Återremitteras',
  postponed: 'Bordläggs',
  dropped: 'Utgår',
};

export const cards = {
  buttons,
  /** A button that unfolds a part of the card. */
  unfolds: (title: string) => `${title} …`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  more: (count: number) => `och ${count} till`,
  minutesLong: (minutes: number) => `${minutes}\u00a0min`,
  when: (date: string, time: string) => `${date} ${time}`,
  /** A time of day, given as `09:10`. */
  clock: (clock: string) => clock.replace(':', '.'),
  at: (clock: string) => `kl.\u00a0${clock}`,
  kinds,
  span: (start: string, end: string) => `kl.\u00a0${start}–${end}`,
  pause: 'Paus',
  theMeeting: 'Mötet',
  /** The fixed sentence of a position that only notes. */
  notes: (body: string) => `${body} noterar informationen.`,
  roles,
  rollAnswers,
  outcomes,
  /** A matter sent for comment: what is asked of it, and how the outcome is told. */
  referral: {
    to: 'Remiss till',
    toHint: 'Till exempel kommunerna',
    until: 'Svar senast',
    untilHint: 'Till exempel 2 oktober',
    ask: 'Vem går remissen till? Fyll i och klubba; inget är klubbat än.',
    sent: (to: string | null, until: string | null) =>
      `Går på remiss${to === null ? '' : ` till ${to}`}${until === null ? '' : `, svar senast ${until}`}`,
  },
  approved: 'Godkänns',
  item: (number: number, title: string) => `Punkt ${number}. ${title}`,
  withRole: (name: string, role: string) => `${name} (${role})`,
  withAffiliation: (name: string, affiliation: string) => `${name}, ${affiliation}`,
  ofKind: (name: string, kind: string) => `${name} (${kind})`,
  accountKinds: {
    external: 'annan organisation',
    guest: 'gäst',
    anonymous: 'inte inloggad',
    unknown: 'okänd organisation',
  } as Record<Exclude<AccountKind, 'member'> | 'unknown', string>,
  anonymous: (names: string) => `Kan inte kopplas till någon: ${names}.`,
  counted: {
    items: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
    people: (count: number) => (count === 1 ? '1 kallad' : `${count} kallade`),
    doubts: (count: number) => (count === 1 ? '1 sak att se över' : `${count} saker att se över`),
    positions: (count: number) => (count === 1 ? '1 ställningstagande' : `${count} ställningstaganden`),
    followUps: (count: number) => (count === 1 ? '1 uppföljning' : `${count} uppföljningar`),
    corrections: (count: number) => (count === 1 ? 'Rättad 1 gång efter mötet' : `Rättad ${count} gånger efter mötet`),
  },
  summons,
  agenda: {
    title: 'Dagordning',
    notOpen: 'Mötet är inte öppnat.',
    closed: (clock: string) => `Mötet avslutades kl.\u00a0${clock}.`,
    progress: (place: number, count: number) => `Punkt ${place} av ${count}`,
    late: (minutes: number) => `${minutes} min efter`,
    early: (minutes: number) => `${minutes} min före`,
    onTime: 'i tid',
    ends: (clock: string) => `klart ${clock}`,
    paused: (clock: string) => `Paus till ${clock}`,
    /** On the card at the end of the chat, once a pause is over. */
    resumed: (clock: string) => `Mötet återupptogs kl.\u00a0${clock}`,
    passesEnd: (clock: string) => `Går över sluttiden ${clock}.`,
    newTitle: 'Den nya punktens titel',
    newMinutes: 'Längd i minuter (frivilligt)',
    amended: 'Vilken punkt',
    chooseItem: 'Välj vilken punkt det gäller.',
    place: 'Plats',
    first: 'Först',
    after: (item: string) => `Efter ${item}`,
    samePlace: 'Samma plats som nu',
    changedTitle: 'Ny titel (frivilligt)',
    otherMatter: 'Din övriga fråga',
    raised: (items: string) => `Övriga frågor: ${items}`,
    struck: (items: string) => `Struket ur dagordningen: ${items}`,
    pauseMinutes: 'Pausens längd i minuter',
    closingWords: 'Avslutande ord (frivilligt)',
    itemsLeft: 'Alla punkter är inte behandlade.',
    nextMeeting: (when: string) => `Nästa möte: ${when}`,
  },
  rollCall: {
    title: 'Upprop',
    present: (count: number, called: number) => `${count} av ${called} närvarande`,
    takers: (count: number, of: number) => `${count} av ${of} som tar ställning`,
    states: {
      present: (names: string) => `Här: ${names}`,
      expected: (names: string) => `Väntas: ${names}`,
      absent: (names: string) => `Frånvarande: ${names}`,
      apology: (names: string) => `Förhinder: ${names}`,
      'own item': (names: string) => `Under sin punkt: ${names}`,
      left: (names: string) => `Har gått: ${names}`,
    },
    invite: 'Tryck Jag är här om du är med och inte redan står som här.',
    saved: 'Uppropet är gjort.',
    you: 'Du är antecknad som närvarande.',
    guests: 'Inbjudna och gäster',
    tickAway: 'Kryssa dem som inte är här. De andra antecknas som närvarande.',
    /** Beside a name. */
    notes: {
      present: 'här',
      expected: 'väntas',
      absent: 'frånvarande',
      apology: 'förhinder',
      'own item': 'under sin punkt',
      left: 'har gått',
      'not joined': 'inte ansluten',
    },
    notHere: 'Inte här: kryssa vem det gäller',
    tickFirst: 'Kryssa först vem det gäller.',
    hasCome: 'Har kommit',
    deputy: 'Ersättare',
    deputyHint: 'Namn, organisation',
    pick: 'Välj',
    linking: 'Vilket konto i chatten hör till vilken kallad?',
    user: 'Konto i chatten',
    person: 'Kallad',
  },
  itemCard: {
    carried: 'Uppföljning sedan förra mötet',
    presenters: (names: string) => `Föredragande: ${names}`,
    proposal: 'Förslag till ställningstagande',
    attachments: 'Bilagor',
    texts: 'Ur kallelsen',
    restOfTexts: 'Resten står i kallelsen.',
    notes: (count: number) => (count === 1 ? '1 anteckning' : `${count} anteckningar`),
    covers: 'Gäller delpunkterna (ingen vald: hela punkten)',
    wording: 'Ställningstagandets lydelse',
    wordingHint: 'Skriv vad mötet föreslås ta ställning till',
    opened: (clock: string) => `Mötet öppnades kl.\u00a0${clock}.`,
    noMatters: 'Inga övriga frågor är anmälda.',
    date: 'Nästa mötes datum',
    start: 'Från kl.',
    end: 'Till kl.',
    noPosition: 'Ingen ställning togs.',
    noOutcome: 'Förslaget fick inget utfall.',
    /** Before the gavel falls: the fixed sentence that it records. */
    records: (sentence: string) => `Antecknas när du klubbar: ${sentence}`,
    openBelow: 'Ställningstagandet är öppet. Svara på kortet för ställningstagandet.',
  },
  pauses: {
    until: (clock: string) => `Paus till kl.\u00a0${clock}`,
    over: (from: string, to: string) => `Paus kl.\u00a0${from}–${to}. Mötet är återupptaget.`,
  },
  position: {
    title: 'Ställningstagande',
    coversLetters: (letters: string) => `Gäller ${letters}`,
    revised: 'Ändrad lydelse: tidigare bekräftelser gäller inte.',
    confirmed: (count: number, of: number) => `${count} av ${of} närvarande har bekräftat`,
    none: 'Ingen har bekräftat än.',
    orally: (count: number) => `varav ${count} muntligt`,
    missing: 'Har inte svarat',
    views: 'Synpunkter',
    dissents: 'Avvikande mening',
    attributed: (name: string, text: string) => `${name}: ${text}`,
    text: 'Synpunkt eller avvikande mening',
    textHint: 'Skriv här och tryck Synpunkt eller Avvikande mening',
    youConfirmed: 'Du har bekräftat.',
    youDissented: 'Din avvikande mening är antecknad.',
    youViewed: 'Din synpunkt är antecknad.',
    amendVoids: (count: number) =>
      count === 1
        ? 'Den bekräftelse som har lämnats gäller inte för en ny lydelse.'
        : `De ${count} bekräftelser som har lämnats gäller inte för en ny lydelse.`,
    outcome: 'Utfall',
    wording: 'Ny lydelse',
    tooLong: 'Texten är för lång att ändra här. Skriv ställningstagande och den nya lydelsen i chatten.',
    cutShort: 'Hela texten kommer med i mötesanteckningen.',
    adopted: (clock: string) => `Klubbat kl.\u00a0${clock}`,
    open: 'Öppet för svar',
  },
  missing: {
    title: 'Utfall saknas',
    next: 'Punkten har inget utfall än. Välj ett och klubba, så går mötet vidare.',
    close: (count: number) =>
      count === 1
        ? 'Punkten har inget utfall än. Välj ett och klubba, så avslutas mötet.'
        : 'Punkterna har inget utfall än. Välj för var och en och klubba alla på en gång, så avslutas mötet.',
    outcomeOf: (number: number) => `Utfall för punkt ${number}`,
    more: (count: number) => (count === 1 ? 'Därefter återstår 1 punkt.' : `Därefter återstår ${count} punkter.`),
  },
  minutes: {
    closed: (clock: string) => `Mötet avslutades kl.\u00a0${clock}`,
    later: 'Mötesanteckningen visas för alla när den har släppts.',
    making: 'Mötesanteckningen görs i ordning.',
    states: {
      draft: 'Mötesanteckningen är ett utkast för ordförande och sekreterare.',
      'under review': 'Mötesanteckningen granskas och är ännu ett utkast för ordförande och sekreterare.',
      'signed off': 'Mötesanteckningen är justerad och kan släppas till de kallade.',
      released: 'Mötesanteckningen är justerad och släppt.',
      approved: 'Mötesanteckningen är godkänd av nästa möte.',
    } satisfies Record<MinutesState, string> as Record<MinutesState, string>,
    unsigned: (names: string) => `Mötesanteckningen justeras; det återstår för ${names}.`,
    version: (version: number, reason: string) => `Version ${version}: ${reason}`,
  },
};

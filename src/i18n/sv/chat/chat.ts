import type { Setting } from '../../../meeting/board/settings.ts';
import type { ItemChange } from '../../../meeting/events.ts';
import type { Outcome } from '../../../meeting/position/outcome.ts';
import { commands } from './chat-commands.ts';
import { consultation } from './chat-consultation.ts';
import { followUps } from './chat-follow-ups.ts';
import { notes } from './chat-notes.ts';
import { takenBack } from './chat-taken-back.ts';

export const chat = {
  commands,
  consultation,
  notes,
  /** What may follow `klubba`, the one shown first. */
  outcomes: {
    'as proposed': ['enligt förslag', 'enligt förslaget', 'som föreslaget'],
    amended: ['ändrad', 'ändrad lydelse', 'enligt ändrad lydelse', 'ändrat'],
    noted: ['noterar', 'noteras', 'noterar informationen'],
    referred: ['remiss', 'på remiss', 'remitteras'],
    returned: ['återremiss', 'återremitteras'],
    postponed: ['bordlagd', 'bordlägg', 'bordlagt', 'bordläggs', 'bordlägga'],
    dropped: ['utgår', 'utgått'],
  } satisfies Record<Outcome, string[]> as Record<Outcome, string[]>,
  /** Settings of the minutes and their values, the word shown first. */
  settings: {
    names: {
      numbering: ['numrering'],
      letters: ['bokstäver'],
      position: ['ställningstagande', 'ställningstaganden'],
      absences: ['frånvaro'],
      title: ['rubrik'],
      'standing item': ['stående punkt', 'stående punkter'],
      abbreviation: ['förkortning', 'förkortningen'],
      'takes positions': ['tar ställning', 'tar inte ställning', 'tar ej ställning'],
      folder: ['mapp', 'mappen'],
      consultation: ['synpunktsrunda', 'synpunktsrundor'],
      'send-out': ['utskick', 'utskicket'],
    } as Record<Setting['name'], string[]>,
    values: {
      above: ['över', 'ovanför'],
      below: ['under', 'nedanför'],
      opening: ['punkt 1', 'under punkt 1'],
      head: ['huvudet', 'i huvudet'],
    } as Record<'above' | 'below' | 'opening' | 'head', string[]>,
    /** Those of the names above that say that it is not so. */
    negated: ['tar inte ställning', 'tar ej ställning'],
    /** Before or in the place of a value: that it is to be no more. */
    remove: ['ta bort', 'bort', 'ingen', 'inget'],
    months: (count: number) => (count === 1 ? '1 månad' : `${count} månader`),
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
  },
  /** What of an item can be changed, the word shown first. */
  agendaFields: {
    title: ['rubrik', 'rubriken', 'titel'],
    minutes: ['tid', 'tiden', 'längd'],
    presenters: ['föredragande', 'föredragare'],
    proposal: ['förslag', 'förslaget'],
    attachments: ['handlingar', 'handling', 'dokument'],
  } as Record<keyof ItemChange, string[]>,
  /** Small words the parser reads past. */
  particles: {
    minutes: ['min', 'minut', 'minuter'],
    and: ['och'],
    to: ['till'],
    for: ['mot'],
    under: ['på', 'under'],
    before: ['före', 'innan'],
    after: ['efter'],
    replacedBy: ['ersätts av', 'ersattes av'],
    numbered: ['nr', 'nummer'],
    all: ['allt', 'alla', 'alla kommandon'],
    /** What was signed, whatever the file says now. */
    signed: ['den justerade', 'det justerade', 'det som justerades'],
  } as Record<
    'minutes' | 'and' | 'to' | 'for' | 'under' | 'before' | 'after' | 'replacedBy' | 'numbered' | 'all' | 'signed',
    string[]
  >,
  unknown: (first: string, second: string, third: string) =>
    `Det förstod jag inte. Prova **${first}**, **${second}** eller **${third}**.`,
  helpHeading: 'Det här kan du göra nu:',
  /** The last line of the short help. */
  helpMore: (typed: string, more: number) => `**${typed}** visar alla kommandon som går att ge nu, ${more} till`,
  guide: (link: string) => `Läs mer i [handledningen](${link}).`,
  helpAll: 'hjälp allt',
  inBrowser: (panel: string, desk: string) =>
    `I en vanlig webbläsare, utan Teams: [panelen](${panel}) eller [skrivbordet](${desk}).`,
  /** What is missing in a command, before an example of it. */
  needs: {
    name: 'Skriv också namnet.',
    'one name': 'Skriv ett namn i taget; flera på en gång går i uppropet.',
    'two names': 'Skriv båda namnen.',
    text: 'Skriv också texten.',
    wording:
      'Skriv orden som de står, **mot**, och orden som ska stå i stället. Sätt citattecken om orden ska bort: mot "".',
    setting:
      'Skriv vilken inställning och vad den ska vara: **numrering** 1. eller 1), **bokstäver** a) eller a., **ställningstagande** över eller under, **frånvaro** punkt 1 eller huvudet, **rubrik** och ordet, **stående punkt** och titeln, **förkortning** SRO = vad den betyder, **tar ställning** eller **tar inte ställning** och gruppens namn, **mapp** och namnet, **synpunktsrunda** i månader, **utskick** i dagar.',
    number: 'Skriv också punktens nummer.',
    'agenda place': 'Skriv punktens nummer och platsen: före eller efter en annan punkt.',
    'agenda field':
      'Skriv punktens nummer och vad som ska ändras: rubrik och texten, tid i minuter, föredragande och namnen (semikolon emellan), förslag och texten, eller handlingar och deras namn och länkar (semikolon emellan). Ska det bort skriver du **ingen** eller **inget** efter ordet.',
    note: 'Skriv anteckningens nummer, som **visa anteckningar** visar, och vad som ska stå eller vart den ska.',
    'follow-up':
      'Skriv uppföljningens nummer, som **uppföljningar** visar, och vid flytt eller överlämning **till** och vart.',
    reason: 'Skriv också skälet.',
    minutes: 'Skriv pausens längd i minuter.',
    outcome:
      'Utfallet förstod jag inte. Välj enligt förslag, ändrad, noterar, remiss, återremiss, bordlagd eller utgår.',
    date: 'Datumet eller tiden förstod jag inte.',
    consultation:
      'Skriv vad det gäller och vilka som ska svara, med semikolon emellan. Sedan får följa, i valfri ordning: hur länge eller **svar** och datum, **från** och datum, **till mötet** och datum, **skäl:** och texten.',
  },
  forExample: (example: string) => `Till exempel: **${example}**`,
  /** What to write for an item without an outcome, below the refusal that names it. */
  outcomeDue: {
    proposed: (item: number, title: string) => `**klubba punkt ${item}** – ${title}`,
    worded: (item: number, title: string) => `**klubba punkt ${item}: text** – ${title}`,
    more: (count: number) => `och ${count} till`,
    goOn: 'Skriv **nästa ändå** för att gå vidare utan utfall så länge.',
  },
  alreadySo: 'Det är redan antecknat; inget är ändrat.',
  recorded: 'Det är antecknat.',
  corrected: 'Rättelsen efter mötets slut syns i mötesanteckningen.',
  found: (item: number, title: string, text: string) => `Punkt ${item}, ${title}: ${text}`,
  foundDocument: (item: number, document: string, was: string) => `Punkt ${item}: ${document} (tidigare ${was})`,
  /** What is written to say that a document was decided on; `document` is its place among those of the item. */
  decide: (item: number, document: string | null) =>
    document === null ? `beslutad ${item}` : `beslutad ${item}: ${document}`,
  itemNumber: (item: number) => `punkt ${item}`,
  somebody: 'någon',
  takenBack,
  followUps,
  reply: {
    summonsRead: (items: string, doubts: number) =>
      doubts === 0
        ? `Kallelsen är läst: ${items}. Granska den och välj Använd kallelsen.`
        : `Kallelsen är läst: ${items} och ${doubts} att se över. Granska den och välj Använd kallelsen.`,
    items: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
    summonsDiscarded: 'Kallelsen är borttagen. Skicka en ny när du vill.',
    summonsFixed: (items: string, people: number) => `Kallelsen gäller: ${items} och ${people} kallade.`,
    linked: (name: string) => `${name} är nu kopplad till sitt konto i chatten.`,
    meetingOpened: (clock: string) => `Mötet är öppnat kl. ${clock}.`,
    rollCalled: (present: number, absent: number) =>
      `Uppropet är sparat: ${present} närvarande och ${absent} frånvarande.`,
    arrived: (name: string) => `${name} är antecknad som närvarande.`,
    guest: (name: string) => `${name} är antecknad som närvarande gäst.`,
    left: (name: string, clock: string) => `${name} lämnade mötet kl. ${clock}.`,
    absent: (name: string) => `${name} är antecknad som frånvarande.`,
    apology: (name: string) => `Förhinder är antecknat för ${name}.`,
    deputy: (deputy: string, absent: string) => `${deputy} är antecknad som ersättare för ${absent}.`,
    linkDeputy: 'Koppla ersättarens konto i uppropet om svaren ska komma från korten.',
    item: (place: string, title: string) => `Nu behandlas punkt ${place}, ${title}.`,
    itemAdded: (place: string, title: string) => `Punkt ${place}, ${title}, är tillagd i agendan.`,
    itemMoved: (place: string, title: string) => `${title} är flyttad och är nu punkt ${place}.`,
    itemStruck: (place: string, title: string) => `Punkt ${place}, ${title}, är struken.`,
    itemChanged: (place: string, title: string) => `Punkt ${place}, ${title}, är ändrad.`,
    /** Said of those not yet used, after an addition or a move. */
    renumbered: (place: string) => `Punkterna från ${place} har nya nummer i agendan.`,
    pauseUntil: (clock: string) => `Paus till kl. ${clock}.`,
    resumed: 'Mötet är återupptaget.',
    opened: (place: string) => `Ställningstagandet under punkt ${place} är öppet.`,
    amended: 'Texten är ändrad. Tidigare bekräftelser gäller inte längre; bekräfta gärna på nytt.',
    confirmed: (name: string) => `${name} bekräftar ställningstagandet.`,
    viewGiven: (name: string) => `Synpunkten från ${name} är antecknad.`,
    dissented: (name: string) => `Avvikande mening är antecknad för ${name}.`,
    confirmedOrally: (count: number) =>
      count === 1 ? 'En muntlig bekräftelse är antecknad.' : `${count} muntliga bekräftelser är antecknade.`,
    adopted: (place: string, outcome: string) => `Punkt ${place} är klubbad: ${outcome}.`,
    outcomes: {
      'as proposed': 'enligt förslag',
      amended: 'med ändrad lydelse',
      noted: 'informationen noteras',
      referred: 'skickas på remiss',
      returned: 'återremitteras',
      postponed: 'bordläggs',
      dropped: 'utgår',
    } satisfies Record<Outcome, string> as Record<Outcome, string>,
    /** In the place of the outcome. */
    referred: (to: string | null, until: string | null) =>
      `skickas på remiss${to === null ? '' : ` till ${to}`}${until === null ? '' : `, svar senast ${until}`}`,
    approved: (place: string, title: string) => `Punkt ${place}, ${title}, är klubbad.`,
    note: (place: string) => `Anteckningen är sparad under punkt ${place}.`,
    dialogue: (place: string) => `Synpunkten från dialogen är sparad under punkt ${place}.`,
    message: (place: string) => `Medskicket är sparat under punkt ${place}.`,
    question: (place: string) => `Frågan till arbetsgruppen är sparad under punkt ${place}.`,
    otherMatter: 'Den övriga frågan är antecknad och tas upp mot slutet av mötet.',
    followUp: (what: string, who: string | null, when: string | null) =>
      `Uppföljning är antecknad: ${[what, who, when].filter((part) => part !== null).join('; ')}.`,
    consultation: (what: string, recipients: string, from: string, until: string, meeting: string | null) =>
      `Synpunktsrunda är antecknad: ${what}, till ${recipients}. Den går ut ${from} och svaren ska vara inne ${until}${meeting === null ? '' : `, inför mötet ${meeting}`}.`,
    answersLate: (what: string, until: string, sendOut: string, meeting: string) =>
      `Observera: svaren om ${what} kommer ${until}, efter att kallelsen till mötet ${meeting} skickas (${sendOut}).`,
    documentDecided: (place: string, title: string) => `Dokumentet under punkt ${place} heter nu ${title}.`,
    otherLink: (command: string) => `Har det beslutade dokumentet en egen länk skriver du **${command} LÄNK**.`,
    stillProposal: (commands: string) => `Ett beslutat dokument heter fortfarande förslag; skriv ${commands}.`,
    nextMeeting: (date: string, span: string | null) =>
      span === null ? `Nästa möte är ${date}.` : `Nästa möte är ${date} kl. ${span}.`,
    reworded: (from: string, to: string) => `Orden ”${from}” är utbytta mot ”${to}”.`,
    takenAway: (from: string) => `Orden ”${from}” är borttagna.`,
    setting: (name: string, value: string) =>
      `Inställningen är ändrad: ${name} ${value}. Den gäller också kommande möten här.`,
    settingRemoved: (name: string) => `Inställningen är borttagen: ${name}.`,
    reviewBegun: 'Mötesanteckningen granskas.',
    signedOff: (name: string) => `${name} justerar mötesanteckningen.`,
    signAgain: (names: string) =>
      `Filen har ändrats sedan ${names} justerade, så det behövs en ny justering: läs filen och skriv **justera**.`,
    released: 'Mötesanteckningen är släppt till de kallade.',
    minutesApproved: 'Mötesanteckningen är godkänd.',
    versionOpened: (version: number) =>
      `Version ${version} av mötesanteckningen är öppen för rättelser och justeras sedan på nytt.`,
    meetingClosed: (clock: string) => `Mötet är avslutat kl. ${clock}. Mötesanteckningen skapas nu.`,
    undone: (what: string, detail: string | null) =>
      detail === null ? `Taget tillbaka: ${what}.` : `Taget tillbaka: ${what} (${detail}).`,
  },
};

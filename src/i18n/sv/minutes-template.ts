/** Tags as they stand in a template, between braces. */
const tags = {
  title: 'titel',
  body: 'organ',
  date: 'datum',
  time: 'tid',
  place: 'plats',
  invited: 'inbjudna',
  'see below': 'se nedan',
  apologies: 'förhinder',
  running: 'sidhuvud',
  called: 'kallade',
  items: 'punkter',
  signatures: 'underskrifter',
};

/** What each tag becomes. */
const means: Record<keyof typeof tags, string> = {
  title: 'dokumentets titel, till exempel Mötesanteckning',
  body: 'organets namn med förkortning',
  date: 'mötets datum',
  time: 'mötets tid',
  place: 'mötets plats',
  invited: 'de inbjudna',
  'see below': 'orden ”Se nedan” när det finns kallade',
  apologies: 'de som anmält förhinder, när de ska stå i huvudet',
  running: 'titel, organ och datum på en rad, för sidhuvudet',
  called: 'tabellen med kallade och fotnoterna under den',
  items: 'alla punkter, pauser och avslutningen',
  signatures: 'underskrifterna',
};

/** Styles by their names in Word's list of styles. */
const styles = {
  Title: 'Rubrik',
  BodyName: 'Organ',
  Fact: 'Mötesuppgift',
  Heading1: 'Rubrik 1',
  Heading2: 'Rubrik 2',
  AboutItem: 'Om punkten',
  Presenters: 'Föredragande',
  LeadIn: 'Inledande rad',
  Proposal: 'Förslag till ställningstagande',
  Position: 'Ställningstagande',
  ListBullet: 'Punktlista',
  ListNumber: 'Numrerad lista',
  ListContinue: 'Listfortsättning',
  Lettered: 'Bokstavspunkt',
  MinutesTable: 'Mötestabell',
  TableText: 'Tabelltext',
  TableNote: 'Tabellnot',
  Pause: 'Paus',
  Signature: 'Signatur',
  Hyperlink: 'Hyperlänk',
};

const saveAgain = 'Spara den som vanligt Word-dokument (.docx) och skicka den igen.';

/** Why a template cannot be used; `at` is the place, where one can be named. */
const refused = {
  'not a document': () => `Filen är inte ett Word-dokument. ${saveAgain} En fil med lösenord kan inte läsas.`,
  'too large': () => 'Mallen är för stor. Den får vara högst 5 MB; det är oftast bilder som tar plats.',
  'zip bomb': () => 'Mallen är för stor när den packas upp och öppnas inte.',
  'too complex': () =>
    'Mallen är uppbyggd av för många delar för att kunna läsas. Bygg upp den i ett nytt Word-dokument och skicka det.',
  busy: () => 'Jag läser redan många filer. Skicka mallen igen om en stund.',
  broken: () => `Mallen är skadad och kan inte läsas. Öppna den i Word. ${saveAgain}`,
  macros: () => `Mallen innehåller makron och öppnas inte. ${saveAgain}`,
  'attached template': (at: string) =>
    `Mallen är kopplad till en annan mall, som Word hämtar: ${at}. Välj Utvecklare, Dokumentmall i Word, skriv Normal i rutan, spara och skicka mallen igen.`,
  'external content': (at: string) =>
    `Mallen hämtar innehåll utifrån (${at}). Infoga bilder i dokumentet i stället för att länka till dem.`,
  'embedded content': () => 'Mallen innehåller ett inbäddat dokument eller objekt. Ta bort det och skicka mallen igen.',
  'unsafe field': (at: string) => `Mallen innehåller ett fält som inte får finnas: ${at}. Ta bort det.`,
  'tracked changes': () => 'Mallen har spårade ändringar. Godkänn eller avvisa dem och skicka mallen igen.',
  comments: () => 'Mallen har kommentarer, som annars hade följt med ut i varje dokument. Ta bort dem.',
  'broken tag': (at: string) => `En tagg är inte hel: ”${at}”. Skriv den med en klammer på var sida, som {titel}.`,
  'misplaced tag': (at: string) =>
    `${at} ska stå ensam på en egen rad i den löpande texten, inte i en tabell, en textruta, ett sidhuvud eller en sidfot.`,
  'repeated tag': (at: string) => `${at} får bara stå en gång i mallen.`,
  'no items tag': () => 'Mallen saknar taggen {punkter}, som blir dokumentets innehåll. Skriv den på en egen rad.',
};

export const template = {
  tags,
  means,
  styles,
  refused,
  accepted: 'Mallen kan användas.',
  knows: (list: string) => `Taggar: ${list}.`,
  misses: (list: string) => `Används inte i mallen: ${list}.`,
  unknown: (list: string) => `Känner jag inte igen, och lämnar som text: ${list}.`,
  missingStyles: (list: string) => `Formatmallar som saknas, och som får standardmallens utseende: ${list}.`,
};

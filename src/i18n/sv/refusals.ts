import type { RefusalReason } from '../../meeting/refusal.ts';

/** Each says why, politely, and what to do instead. */
export const refusals = {
  'no summons': 'Det finns ingen kallelse än. Skriv **kallelse** följt av texten, eller skicka den som Word-fil.',
  'no summons to review': 'Det finns ingen kallelse att granska. Skicka kallelsen på nytt.',
  'summons changed': 'Kallelsen har ändrats sedan du såg den. Se över den som den är nu.',
  'summons already fixed': 'Kallelsen gäller redan och kan inte bytas ut i det här mötet.',
  'not organizer or presenter':
    'Bara den som ordnar eller presenterar mötet i Teams kan lämna kallelsen. Be mötets organisatör.',
  'meeting role unknown': 'Teams kunde inte svara på vem som ordnar mötet. Försök igen om en stund.',
  'only chair or secretary': 'Det gör ordföranden eller sekreteraren. Be någon av dem om hjälp.',
  'not called':
    'Det kan bara den som är kallad till mötet göra. Be sekreteraren koppla dig till ditt namn i kallelsen.',
  'anonymous account':
    'Den som är med utan att ha loggat in kan inte ha någons plats i mötet. Logga in i Teams, eller svara muntligt, så antecknar ordföranden eller sekreteraren det.',
  'takes no position': (group: string) =>
    `De som är kallade i ${group} tar inte ställning i det här organet. Sekreteraren kan anteckna det du vill säga, och ändra vilka som tar ställning bland organets inställningar.`,
  'deputy in your seat': (deputy: string) =>
    `${deputy} ersätter dig i mötet och svarar på din plats. Skriv **jag är här** om du har kommit och tar över.`,
  'not open yet': 'Mötet är inte öppnat än. Ordföranden eller sekreteraren skriver **öppna mötet**.',
  'already open': 'Mötet är redan öppnat. Skriv **dagordning** för att se var ni är.',
  closed: 'Mötet är avslutat. Ordföranden eller sekreteraren kan ännu rätta, till exempel **anteckna punkt 6: text**.',
  paused: 'Mötet har paus. Skriv **återuppta** när ni fortsätter.',
  'not paused': 'Mötet har ingen paus just nu. Skriv **dagordning** för att se var ni är.',
  'bad pause': 'Pausens längd ska vara hela minuter och rimlig, till exempel **paus 15**.',
  'unknown person': (name: string) =>
    `Jag hittar ingen som heter ${name} i mötet. Kontrollera stavningen, ett namn i taget; en gäst skrivs **närvarande Namn, organisation**.`,
  'did you mean': (name: string, candidates: string) =>
    `Jag är inte säker på vem ${name} är. Menar du ${candidates}? Skriv hela namnet.`,
  'already linked': (name: string) =>
    `${name} är redan kopplad till ett annat konto i chatten. Be sekreteraren se över det.`,
  'not present': (name: string) => `${name} är inte antecknad som närvarande. Skriv först **närvarande ${name}**.`,
  'roll call first': 'Uppropet är inte gjort än. Skriv **upprop**.',
  'no such item': (place: string) => `Det finns ingen punkt ${place}. Skriv **dagordning** för att se punkterna.`,
  'item is on': (place: string) => `Punkt ${place} behandlas just nu. Gå först till en annan punkt.`,
  'item in use': (place: string) =>
    `Punkt ${place} har varit uppe eller har haft anteckningar, så den står kvar där den är. Beslut om den tas med **klubba**, till exempel **klubba punkt ${place} utgår**.`,
  'place passed': (place: string) =>
    `Mötet har redan kommit till punkt ${place}. Välj en plats efter den, till exempel efter ${place}.`,
  'bad length': (most: number) => `Tiden ska vara hela minuter, högst ${most}.`,
  'no current item': 'Ingen punkt behandlas just nu. Skriv **nästa**, eller ange punkten, till exempel **punkt 6**.',
  'last item': 'Det var sista punkten. Skriv **avsluta mötet** när ni är klara.',
  'no next item':
    'Det här är sista punkten, så inget är klubbat. Skriv **klubba**, och **avsluta mötet** när ni är klara.',
  'first item': 'Det här är första punkten. Skriv **nästa** för att gå vidare.',
  /** `first`: an item that may also be postponed; null where none may, as an approval. */
  'outcome missing': (lines: string, first: string | null) =>
    `Utfall saknas. Skriv:${lines}${first === null ? '' : `\n\nEller till exempel **klubba punkt ${first} bordlagd**.`}`,
  'position open': (place: string) =>
    `Ställningstagandet under punkt ${place} är fortfarande öppet. Klubba det först, på kortet eller genom att skriva **klubba** eller **klubba bordlagd**.`,
  'no open position':
    'Inget ställningstagande är öppet just nu. Ordföranden eller sekreteraren skriver **ställningstagande**.',
  'position closed': 'Ställningstagandet är redan klubbat. En ny synpunkt kan sekreteraren anteckna under punkten.',
  'text changed': 'Texten har ändrats sedan du såg den. Läs den nya lydelsen och bekräfta på nytt.',
  'nothing to decide': (place: string) =>
    `Punkt ${place} har inget förslag att klubba. Skriv **klubba punkt ${place}: text** med det ni kom fram till, eller **klubba punkt ${place} bordlagd**.`,
  'recipients missing': (place: string) =>
    `Till vem går remissen? Inget är klubbat än. Skriv till exempel **klubba punkt ${place} remiss till kommunerna; senast 2 oktober**, eller fyll i det där utfallet väljs.`,
  'already decided': (place: string) => `Punkt ${place} är redan klubbad. Skriv **ångra** om det blev fel.`,
  'no such note': (number: string | null) =>
    number === null
      ? 'Anteckningen finns inte kvar. Skriv **visa anteckningar** till mig i en egen chatt för att se dem som finns.'
      : `Det finns ingen anteckning ${number} där. Skriv **visa anteckningar** till mig i en egen chatt för att se numren.`,
  'no such follow-up': (number: string | null) =>
    number === null
      ? 'Uppföljningen finns inte kvar. Skriv **uppföljningar** för att se dem som finns.'
      : `Det finns ingen uppföljning ${number}. Skriv **uppföljningar** för att se numren.`,
  'follow-up ended': (number: string) =>
    `Uppföljning ${number} är redan avslutad. Skriv **ångra** om det nyss blev fel.`,
  'text missing': 'Texten saknas. Skriv den i rutan på kortet, eller efter kommandot i chatten.',
  'folder taken': (folder: string) => `Mappen ${folder} är för det som är släppt. Välj ett annat namn.`,
  'words not found': (text: string) =>
    `Orden ”${text}” står ingenstans i anteckningarna. Skriv dem precis som de står.`,
  'words of a position': (text: string) =>
    `Orden ”${text}” står i ett ställningstagande, och det ändras inte efteråt. Skriv **ångra**, eller ändra lydelsen medan det är öppet.`,
  'list full': (most: number) => `Fler än ${most} får inte plats. Ta bort någon först.`,
  'unknown group': (name: string, groups: string) =>
    `Jag hittar ingen grupp i kallelsen som heter ${name}. Skriv den som den står: ${groups}.`,
  'text too long': (limit: string) =>
    `Texten är för lång; högst ${limit} tecken får plats. Dela upp den i flera delar.`,
  'record full': (limit: string) =>
    `Mötets anteckningar rymmer inte mer; högst ${limit} tecken får plats tillsammans. Skriv kortare, eller lägg texten i en bilaga.`,
  'bad date': (text: string) =>
    `Datumet ${text} går inte att använda. Skriv till exempel **nästa möte 28 november kl. 13.30-16.30**.`,
  'bad period': (from: string, until: string) =>
    `Svaren kan inte vara inne ${until} när rundan går ut ${from}. Skriv en senare dag, till exempel ”svar 2 oktober”.`,
  'shortened without reason': (until: string, normal: string) =>
    `En synpunktsrunda är normalt ${normal}, och till ${until} är kortare. Skriv samma sak igen med skälet sist, till exempel ”; skäl: ny lag i höst”.`,
  'bad link': 'Länken förstod jag inte. Den ska börja med https:// och stå sist, till exempel **beslutad 6 https://…**',
  'no document': (place: string) => `Punkt ${place} har inget dokument. Skriv **dagordning** för att se punkterna.`,
  'which document': (place: string, lines: string) =>
    `Vilket dokument under punkt ${place} är beslutat? Skriv:${lines}`,
  'not decided': (place: string) =>
    `Punkt ${place} har inget ställningstagande som beslutar om dokumentet. Klubba först, till exempel **klubba punkt ${place}**.`,
  'not closed yet': 'Mötet är inte avslutat än. Skriv **avsluta mötet** först.',
  'not a signer': (names: string) => `Mötesanteckningen ska justeras av ${names}.`,
  'sign-off missing': (names: string) =>
    `Mötesanteckningen är inte justerad än. Det återstår för ${names} att skriva **justera**.`,
  'signed otherwise': (names: string) =>
    `Alla har inte justerat samma lydelse: filen ändrades efter att ${names} justerade. Läs filen som den är nu och skriv **justera** igen. Skriv **släpp** till mig i en egen chatt, så visar jag vad som skiljer.`,
  'changed since signed':
    'Filen har ändrats sedan den justerades, så den är inte släppt. Vad som skiljer visas med **Släpp** på kortet, eller om du skriver **släpp** till mig i en egen chatt. Ska ändringarna gälla skriver ordföranden och vice ordföranden **justera** igen; annars skriver du **släpp den justerade**.',
  'signed off':
    'Mötesanteckningen är justerad och ändras inte. Skriv **rätta** och skälet, till exempel **rätta Fel belopp under punkt 6**, för att göra en ny version.',
  'not signed off': 'Mötesanteckningen är inte justerad, så den kan ändras som vanligt.',
  'not released': 'Mötesanteckningen är inte släppt än. Skriv **släpp** först.',
  'nothing to undo': 'Det finns inget att ta tillbaka.',
} satisfies Record<RefusalReason, string | ((...given: never[]) => string)>;

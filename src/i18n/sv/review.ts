const written = (quote: string): string => `”${quote}”`;

export const review = {
  title: 'Granska före utskick',
  count: (count: number) => (count === 1 ? '1 sak att rätta' : `${count} saker att rätta`),
  none: 'Inget att rätta.',
  inPrivate:
    'Mötesanteckningen är ännu ett utkast. Tryck **Granska före utskick** på kortet, eller skriv **granska** till mig i en egen chatt.',
  at: (day: string, clock: string) => `${day} kl. ${clock}`,
  /** Headings of the groups. */
  head: 'Mötesuppgifter',
  item: (number: number, title: string) => `Punkt ${number}. ${title}`,
  end: 'Avslutning',
  line: (line: number) => `rad ${line}`,
  subItem: (letter: string, fault: string) => `${letter}) ${fault}`,
  decide: (command: string, name: string) => `Skriv: ${command}, så heter dokumentet ${written(name)}`,
  planned: (item: number, start: string, end: string) => `punkt ${item} kl. ${start}–${end}`,
  write: (wording: string) => `Skriv: ${wording}`,
  /** The button of a mend, with what it mends. */
  mend: 'Rätta',
  adopt: (item: number) => `Klubba punkt ${item}`,
  setNextMeeting: 'Ange nästa möte',
  approve: (item: number) => `Godkänn punkt ${item}`,
  faults: {
    'outcome missing': (quote: string) => `Förslaget har inget utfall${quote ? `: ${written(quote)}` : '.'}`,
    'approval missing': 'Inget godkännande är antecknat.',
    'position open': (quote: string) => `Ställningstagandet är inte klubbat: ${written(quote)}`,
    'other matter without outcome': (quote: string) =>
      `Den övriga frågan har varken anteckning eller utfall: ${written(quote)}`,
    'slot does not add up': (quote: string, minutes: number, span: number) =>
      `Tiden stämmer inte: ${minutes} minuter, men kl. ${quote} är ${span}.`,
    'pause not in the slots': (quote: string, minutes: number) =>
      `Tiderna räknar inte med pausen på ${minutes} minuter: kl. ${quote}`,
    'slots overlap': (quote: string, before: number) => `Punkten börjar innan punkt ${before} är slut: kl. ${quote}`,
    'meeting end passed': (quote: string, end: string) => `Punkten går över mötets sluttid ${end}: kl. ${quote}`,
    'sum does not add up': (quote: string, added: string) => `Summan är ${quote}, men raderna ger ${added}.`,
    'dead link': (quote: string) => `Länken leder inte till något dokument: ${written(quote)}`,
    'decided document called proposal': (quote: string) =>
      `Dokumentet är beslutat men heter fortfarande förslag: ${written(quote)}`,
    'duplicate letter': (quote: string) => `Bokstaven används två gånger: ${written(quote)}`,
    'name not called': (quote: string) => `${quote} finns inte bland de kallade.`,
    'name spelt two ways': (quote: string, other: string) => `Namnet är stavat på två sätt: ${quote} och ${other}`,
    'date without year': (quote: string) => `Datumet saknar år: ${written(quote)}`,
    'date missing': 'Mötets datum saknas.',
    'weekday does not match date': (quote: string) => `Veckodagen stämmer inte med datumet: ${written(quote)}`,
    'internal note in title': (quote: string) => `Rubriken har en intern anteckning: ${written(quote)}`,
    'abbreviation never explained': (quote: string, times: number) =>
      `Förkortningen ${quote} förklaras aldrig (används ${times === 1 ? 'en gång' : `${times} gånger`}).`,
    'abbreviation explained otherwise': (quote: string) => `Förkortningen brukar uttydas annorlunda: ${written(quote)}`,
    'personal identity number': (quote: string) => `Siffrorna ser ut som ett personnummer: ${quote}`,
    'body name misspelt': (quote: string) => `Organets namn är felstavat: ${written(quote)}`,
    'roll call missing': 'Uppropet är inte gjort.',
    'follow-up incomplete': {
      who: (quote: string) => `Uppföljningen saknar ansvarig: ${written(quote)}`,
      when: (quote: string) => `Uppföljningen saknar tid: ${written(quote)}`,
      both: (quote: string) => `Uppföljningen saknar ansvarig och tid: ${written(quote)}`,
    },
    'answers after the send-out': (quote: string, until: string, sendOut: string, meeting: string) =>
      `Svaren på synpunktsrundan ${written(quote)} kommer ${until}, efter att kallelsen till mötet ${meeting} skickas (${sendOut}).`,
    'next meeting missing': 'Nästa möte är inte angivet.',
    'signature missing': 'Underskrifter saknas.',
  },
  printed: {
    noFile: (file: string) => `Filen finns inte eller går inte att öppna: ${file}`,
  },
};

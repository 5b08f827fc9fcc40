/** What `npm run import` says. */
export const importing = {
  help: {
    about:
      'Läser en mapp med äldre mötesanteckningar, och mapparna i den, till organets register. Sedan hittar sök deras ställningstaganden.',
    again: 'Kommandot kan köras om: inget dubbleras, och en ändrad fil ersätter det som stod i den.',
  },
  options: {
    board: 'organets namn, förkortning eller chatt; behövs där Klubba har flera organ',
    link: 'webbadressen till mappen där filerna redan ligger, så att sök länkar dit; annars läggs de i arkivet bland det som är släppt',
    remove: 'i stället för en mapp: tar bort allt som är inläst för organet ur registret; filerna i arkivet är kvar',
    json: 'rapporten som JSON',
    lang: 'rapportens språk: sv eller en',
  },
  noFolder: (folder: string) => `Mappen ${folder} finns inte, eller kan inte läsas.`,
  emptyFolder: (folder: string) => `Mappen ${folder} har inga filer.`,
  badLink: (link: string) =>
    `--link ska vara webbadressen till mappen där filerna ligger, som https://exempel.se/protokoll/, inte ${link}.`,
  noBoard: 'Det finns inget organ att läsa in till. Lägg till Klubba i organets chatt först, och kör sedan om.',
  noSuchBoard: (wanted: string, boards: string) => `Inget organ heter ${wanted}. Dessa finns:\n${boards}`,
  severalBoards: (boards: string) => `Välj organ med --board. Dessa finns:\n${boards}`,
  inUse: (folder: string) =>
    `Klubba är igång och använder ${folder}. Stoppa Klubba, läs in, och starta igen. Med en egen databasserver (DATABASE_URL) kan det göras medan Klubba är igång.`,
  nameless: 'chatt utan namn',
  begins: (files: number, board: string) =>
    `Läser ${files} ${files === 1 ? 'fil' : 'filer'} till registret för ${board}.`,
  removed: (files: number, board: string) =>
    `Det som var inläst för ${board} är borttaget ur registret: ${files} ${files === 1 ? 'fil' : 'filer'}. Filerna i arkivet är kvar.`,
  waits: (seconds: number) => `Arkivet eller databasen svarar inte. Nytt försök om ${seconds} s.`,
  stopped:
    'Arkivet eller databasen svarar inte. Det som är läst finns kvar: kör samma kommando igen om en stund, så görs resten.',
  fault: 'Inläsningen kan inte göras:',
  outcomes: { read: 'läst', doubtful: 'att se över', copy: 'kopia', refused: 'inte läst' },
  positions: (count: number) => `${count} ${count === 1 ? 'ställningstagande' : 'ställningstaganden'}`,
  sum: (files: number, outcomes: string, positions: string) =>
    `${files} ${files === 1 ? 'fil' : 'filer'}: ${outcomes}. Registret har ${positions} ur dem; skriv sök i chatten för att hitta dem.`,
  notes: {
    noPositions: 'Inga ställningstaganden hittades.',
    otherBoard: (name: string) => `Filen gäller ett annat organ: ${name}.`,
    sameMeeting: (file: string) => `Samma möte som ${file}; båda är kvar.`,
    heldHere: 'Klubba har själv fört ett möte den dagen; sök visar båda, var för sig.',
    personalNumber: (lines: string) =>
      `Personnummer i filen (rad ${lines}); registret döljer de sista siffrorna, filen gör det inte.`,
    lines: (lines: string) => `(rad ${lines})`,
    copyOf: (file: string) => `Samma fil som ${file}.`,
  },
  unread: {
    empty: 'Filen är tom.',
    'nothing recognised': 'Inga punkter hittades; punkterna ska ha nummer.',
    locked: 'Filen har lösenord. Spara den utan lösenord.',
    'pdf without text': 'Pdf-filen har ingen text, bara bilder; kanske är den inskannad.',
    'pdf without letters': 'Texten i pdf-filen är lagrad så att bokstäverna inte går att läsa.',
    'pdf too long': 'Pdf-filen har fler än 200 sidor.',
    'pdf broken': 'Pdf-filen är skadad.',
    'too large': 'Filen är för stor: högst 10 MB, 500 000 tecken och 10 000 rader.',
    macros: 'Filen innehåller makron. Spara den som .docx utan makron.',
    'zip bomb': 'Filen är för stor när den packas upp.',
    'too complex': 'Filen är uppbyggd av för många delar, eller tog för lång tid.',
    busy: 'Datorn hann inte med. Kör kommandot igen.',
    unsupported: 'Läses inte: bara .docx, .odt, .pdf med text, .txt och .md.',
    broken: 'Filen är skadad. Öppna och spara den i Word.',
    'not reachable': 'Filen kan inte läsas från disken.',
  },
};

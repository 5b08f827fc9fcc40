export const desk = {
  welcome:
    'Hej! Jag är **Klubba** och hjälper till att hålla mötet och skriva mötesanteckningen. Börja med att ge mig kallelsen: skriv **kallelse** och klistra in texten, eller skicka Word-filen till mig i en egen chatt.',
  welcomeAlone:
    'Hej! Skicka kallelsen till mig här som Word-fil, eller skriv **kallelse** följt av texten. Skriv **hjälp** för att se vad du kan göra.',
  noMeetingChat:
    'Jag finns ännu inte i någon möteschatt där du är med. Lägg till mig i mötet först, så vet jag vilket möte kallelsen gäller.',
  severalChats: (names: string) =>
    `Du är med i flera möteschattar: ${names}. Öppna rätt chatt och skriv där, eller klistra in kallelsen som text där.`,
  namelessChat: 'möte utan namn',
  oldCard: 'Kortet hör till något som inte längre gäller. Skriv **dagordning** för att få det senaste.',
  otherMeeting: 'Kortet hör till ett annat möte.',
  seen: 'Det är redan mottaget.',
  templateName: 'Mall mötesanteckning.docx',
  templateHelp: 'Ändra mallen i Word och skicka den till mig i en egen chatt. Det som står inom klamrar fylls i:',
  houseStyle: 'Organet har ingen egen mall längre. Dokumenten får Klubbas utseende.',
  releasedFolder: 'Släppta',
  oldMinutesFolder: 'Äldre mötesanteckningar',
  earlierMinutes: 'Tidigare:',
  noMinutesOf: (date: string) => `Jag har ingen mötesanteckning från ${date}.`,
  minutesLater: 'Mötesanteckningen skapas när mötet avslutas.',
  minutesBeingMade: 'Mötesanteckningen håller på att skapas. Försök igen om en liten stund.',
  minutesAt: (link: string, name: string) => `[${name}](${link})`,
  minutesPage: (link: string) => `[Öppna webbsidan](${link})`,
  minutesKept: (name: string) =>
    `Mötesanteckningen är sparad på Klubbas server som **${name}**. Be den som driver Klubba om filen.`,
  /** In plain text, in the browser of who followed a link to a file that is another now. */
  linkOver:
    'Dokumentet finns inte längre på den här adressen: det har ändrats sedan länken gavs. Skriv mötesanteckning till Klubba, så får du en ny länk.',
  minutesInPrivate:
    'Mötesanteckningen är ännu ett utkast. Tryck **Hämta mötesanteckning** på kortet, eller skriv **mötesanteckning** till mig i en egen chatt.',
  minutesNotReleased: 'Mötesanteckningen visas här när ordförande och sekreterare har släppt den.',
  releasedNow: (body: string | null, date: string | null) =>
    `**Mötesanteckningen${body === null ? '' : ` från ${body}`}${date === null ? '' : ` ${date}`} är släppt:**`,
  editedMeanwhile: (name: string) =>
    `Mötesanteckningen hade ändrats i arkivet. Den ändrade filen är kvar; den nya versionen heter **${name}**.`,
  filingAgain:
    'Jag försöker lägga mötesanteckningen i arkivet igen. Skriv **mötesanteckning** om en liten stund för att se om det gick.',
  notFiled:
    'Mötesanteckningen har inte gått att lägga i arkivet på två dygn. Inget är förlorat: allt som antecknades finns kvar. Be den som driver Klubba se i loggen vad som hindrar, och skriv sedan **arkivera igen**.',
  archiveAway: 'Arkivet svarar inte just nu. Försök igen om en stund.',
  fileTooLarge: 'Filen är för stor. Skicka kallelsen som en Word-fil på högst 10 MB, eller klistra in texten.',
  fileNotReachable: 'Filen gick inte att hämta. Försök skicka den igen, eller klistra in texten.',
  filesLeft: (read: string, left: string, more: number) =>
    `Jag tar en fil i taget, den här gången ${read}. Inte läst: ${left}${more > 0 ? ` och ${more} till` : ''}. Skicka dem var för sig om de ska läsas.`,
  badPress: 'Knappen gick inte att förstå. Skriv **dagordning** för att få ett nytt kort.',
  failed: (id: string) =>
    `Något gick fel, och det är inte säkert om det antecknades. Se efter på kortet, och försök annars igen. (Felnummer ${id})`,
  pressUnknown:
    'Det är inte säkert om ditt svar antecknades: databasen svarar inte just nu. Kortet visar hur det blev så snart den svarar; tryck annars igen om en stund.',
  messageUnknown:
    'Ett meddelande till mig för en stund sedan kunde inte tas emot, för databasen svarade inte. Det är inte säkert om det antecknades. Se efter på kortet, och skriv det annars igen.',
  practiceChat: 'Samverkansmöte',
  practiceRoomAt: (url: string) => `Övningsrummet är öppet: ${url}`,
};

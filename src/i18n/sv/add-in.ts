import { doubts } from './doubts.ts';

/** What the add-in's door says when somebody may not come in, in plain text: each with the way on, which is the chat. */
export const addIn = {
  tokenMissing: 'Du behöver vara inloggad. Öppna Klubba på nytt, eller svara i mötets chatt.',
  tokenExpired: 'Din inloggning har gått ut. Vänta medan den förnyas, eller svara i mötets chatt.',
  tokenBad: 'Inloggningen gick inte att styrka. Öppna Klubba på nytt, eller svara i mötets chatt.',
  tenantNotAllowed:
    'Din organisation är inte insläppt i Klubbas panel. Svara i mötets chatt i stället, eller be den som driver Klubba släppa in den.',
  providerAway: 'Det går just nu inte att få reda på vem du är. Försök igen om en stund, eller svara i mötets chatt.',
  noSuchChat:
    'Du är inte med i den här möteschatten, eller så är Klubba inte tillagd där. Öppna Klubba från mötets chatt.',
  notALead: 'Det gör ordföranden eller sekreteraren.',
  tooOften: 'Det kom för många på en gång. Vänta en liten stund.',
  notUnderstood: 'Det gick inte att förstå vad som skulle göras. Ladda om sidan och försök igen.',
  notOpened: 'Klubba kunde inte öppnas här. Försök igen om en stund, eller svara i mötets chatt.',
  summonsTooLarge: doubts.unreadable['too large'],
  thatIsTemplate: 'Det här är en mall för mötesanteckningar, ingen kallelse. Skicka den till Klubba i chatten.',
  fault: 'Något gick fel hos Klubba. Inget är sagt om att det är gjort: se efter i mötets chatt och försök igen.',
};

/** What parts a draft from what was signed, on a card for chair and secretary. */
export const changes = {
  title: 'Ändrad efter justeringen',
  sinceSigned:
    'Filen har ändrats sedan den justerades. Ska ändringarna gälla justeras den på nytt; annars släpps det som justerades.',
  signedOtherwise: (names: string) =>
    `Filen ändrades efter att ${names} justerade, så alla har inte justerat samma lydelse. Den behöver justeras på nytt.`,
  was: '**Ändrat från:**',
  is: '**till:**',
  added: '**Tillagt:**',
  removed: '**Borttaget:**',
  moved: '**Flyttat:**',
  more: (count: number) => (count === 1 ? 'Och 1 ändring till.' : `Och ${count} ändringar till.`),
  notWords: 'Det som skiljer är inte ord: det kan vara en bild, eller en fil som inte går att läsa som Word.',
};

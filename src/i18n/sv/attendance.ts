/** What is said of Teams' attendance report; only ever to chair and secretary, in a chat of their own. */
export const attendance = {
  title: 'Närvaro enligt Teams',
  count: (count: number) => (count === 1 ? '1 skillnad mot uppropet' : `${count} skillnader mot uppropet`),
  none: 'Teams rapport och uppropet stämmer överens.',
  onlySeen: (name: string, seen: string, answer: string) => `Teams såg **${name}** ${seen}, upprop säger ${answer}.`,
  answers: {
    expected: 'inget',
    present: 'frånvarande då',
    absent: 'frånvarande',
    apology: 'förhinder',
    'own item': 'bara den egna punkten',
  },
  onlyRecorded: (name: string, recorded: string) => `Teams såg inte **${name}**, upprop säger närvarande ${recorded}.`,
  arrival: (name: string, seen: string, recorded: string) =>
    `Teams såg **${name}** först ${seen}, upprop säger ${recorded}.`,
  leaving: (name: string, seen: string, recorded: string) =>
    `Teams såg **${name}** till ${seen}, upprop säger ${recorded}.`,
  from: (clock: string) => `från ${clock}`,
  to: (clock: string) => `till ${clock}`,
  fromBeginning: 'från början',
  toEnd: 'till slutet',
  span: (from: string, to: string) => `${from}–${to}`,
  onName: 'Jämfört på namnet; kontot är inte känt.',
  sameByName: (names: string) => `Jämförda på namnet, utan skillnad: ${names}. Kontona är inte kända.`,
  unknown: 'Bara i Teams',
  seen: (name: string, seen: string) => `**${name}** ${seen}`,
  nameless: 'Någon utan namn',
  perhaps: (names: string) => `Kan vara ${names}.`,
  unchanged:
    'Inget är ändrat i uppropet. Stämmer Teams, skriv **närvarande Namn** eller **frånvarande Namn** så rättas mötesanteckningen.',
  inPrivate: 'Skriv **närvarorapport** till mig i en egen chatt. Den visas bara för ordförande och sekreterare.',
  later: 'Teams närvarorapport jämförs med uppropet när mötet är avslutat.',
  asking: 'Jag frågar Teams. Svaret kommer här om en stund.',
  why: {
    'not set up': 'Klubba är inte inställd för att läsa Teams närvarorapport. Den som driver Klubba kan ordna det.',
    'no Teams meeting': 'Teams säger inte vilket Teams-möte chatten hör till, så jag kan inte hämta närvarorapporten.',
    'not permitted': 'Klubba får inte läsa Teams närvarorapport. Den som driver Klubba kan ge behörighet.',
    'none yet': 'Teams har ingen närvarorapport ännu. Den kommer en stund efter att alla har lämnat Teams-mötet.',
    away: 'Teams svarar inte just nu. Försök igen om en liten stund.',
  },
};

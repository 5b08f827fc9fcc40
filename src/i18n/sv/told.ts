const minutesOf = (date: string | null): string => `Mötesanteckningen${date === null ? '' : ` från ${date}`}`;

/** What Klubba tells somebody in their own chat without being asked. */
export const told = {
  /** A plain sentence written to Klubba alone during the meeting. */
  offer: {
    title: 'Ska det här antecknas?',
    text: 'Texten, som går att ändra',
    orCommand: 'Var det ett kommando? Skriv hjälp.',
    kept: (kind: string, number: number, place: string) => `${kind} ${number} står under ${place}`,
    change: (number: number) => `Ändras med ändra anteckning ${number}: Text`,
  },
  /** By what the minutes wait for. */
  waits: {
    'sign off': {
      title: 'Din tur att justera',
      text: (date: string | null) =>
        `${minutesOf(date)} är klar för din justering. Läs den, och tryck sedan på Justera.`,
    },
    release: {
      title: 'Justeringen är klar',
      text: (date: string | null) => `${minutesOf(date)} är justerad av alla som ska justera och kan släppas.`,
    },
  },
};

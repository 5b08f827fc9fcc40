/** The kallelse of the coming meeting, as Klubba drafts it. */
export const nextSummons = {
  /** The document's title. */
  title: 'Kallelse',
  /** The items every agenda has. */
  items: {
    opening: 'Mötets öppnande',
    rollCall: 'Närvaro/upprop',
    agendaApproval: 'Godkännande av dagens agenda',
    /** By the title of the board's minutes, where it is one of those a kallelse is known by. */
    minutesApproval: (title: string) => {
      const word = title.toLocaleLowerCase('sv');
      const known = /^(?:(?:minnes|mötes)anteckning(?:ar)?|protokoll)$/.test(word);
      return `Godkännande av föregående ${known ? word : 'mötesanteckning'}`;
    },
    otherMatters: 'Övriga frågor',
    nextMeeting: 'Nästa möte',
  },
  inPrivate: 'Skriv **ny kallelse** till mig i en egen chatt. Utkastet visas bara för ordförande och sekreterare.',
  later: 'En ny kallelse kan göras när ett möte har öppnats här: den görs av det mötet.',
  kept: (name: string) =>
    `Utkastet till kallelse är sparat på Klubbas server som **${name}**. Be den som driver Klubba om filen.`,
  holds: (items: string | null, followUps: number) =>
    [
      items === null
        ? 'Utkastet har de fasta punkterna och de kallade.'
        : `Utkastet har de kallade och punkterna: ${items}.`,
      followUps > 0 && `Att följa upp från mötet: ${followUps}.`,
    ]
      .filter(Boolean)
      .join(' '),
  goOn: (dated: boolean) =>
    `${dated ? 'Gör' : 'Fyll i datum och tid, gör'} kallelsen klar i Word och skicka den till mig i en egen chatt, så läser jag in den.`,
};

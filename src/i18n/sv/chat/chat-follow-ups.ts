/** What is said of follow-ups that are listed, ended and moved. */
export const followUps = {
  heading: '**Uppföljningar**',
  ended: '**Avslutade**',
  none: 'Det finns inget att följa upp.',
  more: (count: number) => `… och ${count} till.`,
  /** For those who lead. */
  howTo:
    'Skriv till exempel **klar 1**, **flytta uppföljning 1 till hösten**, **lämna över uppföljning 1 till Beredningen** eller **stryk uppföljning 1: skälet**.',
  moved: (what: string, when: string) => `Uppföljningen har en ny tid: ${what}; ${when}.`,
  done: (what: string) => `Uppföljningen är klar: ${what}.`,
  'handed over': (what: string) => `Uppföljningen är överlämnad: ${what}.`,
  struck: (what: string) => `Uppföljningen är struken: ${what}.`,
};

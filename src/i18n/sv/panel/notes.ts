import type { Ended } from '../../../meeting/events.ts';

/** What panel and desk say of the sub-item a note stands on, and of follow-ups that are closed or moved. */
export const notes = {
  newTextOn: 'Ny text på',
  wholeItem: 'Hela punkten',
  goToPart: 'Gå till delpunkten',
  followUp: {
    settle: 'Avsluta eller flytta',
    settleOf: (what: string) => `Avsluta eller flytta: ${what}`,
    how: 'Vad har hänt',
    hows: {
      done: 'Klar',
      moved: 'Ny tid',
      'handed over': 'Överlämnad',
      struck: 'Struken',
    } satisfies Record<Ended['how'] | 'moved', string>,
    words: {
      done: 'Hur det blev (får vara tomt)',
      moved: 'När',
      'handed over': 'Till vem',
      struck: 'Skäl',
    } satisfies Record<Ended['how'] | 'moved', string>,
    ended: {
      done: (words: string | null) => (words === null ? 'Klar' : `Klar: ${words}`),
      'handed over': (words: string | null) => (words === null ? 'Överlämnad' : `Överlämnad till ${words}`),
      struck: (words: string | null) => (words === null ? 'Struken' : `Struken: ${words}`),
    } satisfies Record<Ended['how'], (words: string | null) => string>,
  },
};

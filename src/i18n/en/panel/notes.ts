import type { notes as swedish } from '../../sv/panel/notes.ts';
import type { Wording } from '../../wording.ts';

export const notes: Wording<typeof swedish> = {
  newTextOn: 'New text on',
  wholeItem: 'The whole item',
  goToPart: 'Go to the sub-item',
  followUp: {
    settle: 'Close or move',
    settleOf: (what) => `Close or move: ${what}`,
    how: 'What has happened',
    hows: { done: 'Done', moved: 'New time', 'handed over': 'Handed over', struck: 'Struck' },
    words: { done: 'How it turned out (may be empty)', moved: 'When', 'handed over': 'To whom', struck: 'Reason' },
    ended: {
      done: (words) => (words === null ? 'Done' : `Done: ${words}`),
      'handed over': (words) => (words === null ? 'Handed over' : `Handed over to ${words}`),
      struck: (words) => (words === null ? 'Struck' : `Struck: ${words}`),
    },
  },
};

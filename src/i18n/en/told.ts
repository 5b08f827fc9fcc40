import type { told as swedish } from '../sv/told.ts';
import type { Wording } from '../wording.ts';

const minutesOf = (date: string | null): string => `The minutes${date === null ? '' : ` of ${date}`}`;

export const told: Wording<typeof swedish> = {
  offer: {
    title: 'Is this to be noted?',
    text: 'The text, which you can change',
    orCommand: 'Was it a command? Write help.',
    kept: (kind, number, place) => `${kind} ${number} is under ${place}`,
    change: (number) => `Change it with change note ${number}: Text`,
  },
  waits: {
    'sign off': {
      title: 'Your turn to sign off',
      text: (date) => `${minutesOf(date)} are ready for you to sign off. Read them, then press Sign off.`,
    },
    release: {
      title: 'The minutes are signed off',
      text: (date) => `${minutesOf(date)} are signed off by everybody who is to sign, and can be released.`,
    },
  },
};

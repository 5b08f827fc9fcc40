import type { told as swedish } from '../sv/told.ts';
import type { Wording } from '../wording.ts';

const minutesOf = (date: string | null): string => `The minutes${date === null ? '' : ` of ${date}`}`;

export const told: Wording<typeof swedish> = {
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

import type { followUps as swedish } from '../../sv/chat/chat-follow-ups.ts';
import type { Wording } from '../../wording.ts';

export const followUps: Wording<typeof swedish> = {
  heading: '**Follow-ups**',
  ended: '**Ended**',
  none: 'There is nothing to follow up.',
  more: (count: number) => `… and ${count} more.`,
  howTo:
    'Write for example **done 1**, **move follow-up 1 to autumn**, **hand over follow-up 1 to the Secretariat** or **strike follow-up 1: the reason**.',
  moved: (what: string, when: string) => `The follow-up has a new time: ${what}; ${when}.`,
  done: (what: string) => `The follow-up is done: ${what}.`,
  'handed over': (what: string) => `The follow-up is handed over: ${what}.`,
  struck: (what: string) => `The follow-up is struck: ${what}.`,
};

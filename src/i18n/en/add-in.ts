import type { Words } from '../words.ts';
import { doubts } from './doubts.ts';

export const addIn: Words['addIn'] = {
  tokenMissing: 'You need to be signed in. Open Klubba again, or answer in the chat of the meeting.',
  tokenExpired: 'Your sign-in has ended. Wait while it is renewed, or answer in the chat of the meeting.',
  tokenBad: 'Your sign-in could not be proven. Open Klubba again, or answer in the chat of the meeting.',
  tenantNotAllowed:
    'Your organisation has no access to Klubba’s panel. Answer in the chat of the meeting instead, or ask whoever runs Klubba to let it in.',
  providerAway: 'Who you are cannot be found out just now. Try again in a while, or answer in the chat of the meeting.',
  noSuchChat:
    'You are not in this meeting chat, or Klubba has not been added to it. Open Klubba from the chat of the meeting.',
  notALead: 'The chair or the secretary does that.',
  tooOften: 'Too many came at once. Wait a little.',
  notUnderstood: 'What was to be done could not be understood. Reload the page and try again.',
  notOpened: 'Klubba could not be opened here. Try again in a while, or answer in the chat of the meeting.',
  summonsTooLarge: doubts.unreadable['too large'],
  thatIsTemplate: 'This is a template for minutes, not a summons. Send it to Klubba in the chat.',
  fault:
    'Something went wrong at Klubba. It is not known whether it was done: look in the chat of the meeting and try again.',
};

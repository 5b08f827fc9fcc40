import type { Step } from '../views/sections.ts';
import type { PageWords } from './words.ts';

/** What the primary button says, and the command it asks; null where it shows something of the page instead. */
export const nextCommand = (
  next: Step,
  { panel, cards }: PageWords,
): { readonly title: string; readonly command: object | null } => {
  const { buttons } = cards;
  switch (next.step) {
    case 'open meeting':
      return { title: buttons.open, command: { type: 'OpenMeeting' } };
    case 'call roll':
      return { title: panel.rollCall, command: null };
    case 'resume':
      return { title: buttons.resume, command: { type: 'Resume' } };
    case 'approve':
      return {
        title: buttons.adopt,
        command: { type: 'Adopt', position: null, item: next.item, outcome: null, text: null },
      };
    case 'open position':
      return { title: buttons.propose, command: { type: 'OpenPosition', item: next.item, letters: [], text: null } };
    case 'note information':
      return {
        title: buttons.noted,
        command: { type: 'Adopt', position: null, item: next.item, outcome: 'noted', text: null },
      };
    case 'adopt':
      return {
        title: buttons.adopt,
        command: { type: 'Adopt', position: next.position, item: null, outcome: null, text: null },
      };
    case 'next item':
      return { title: buttons.next, command: { type: 'NextItem', from: next.from, undecided: false } };
    case 'close meeting':
      return { title: buttons.close, command: { type: 'CloseMeeting', words: null } };
    case 'review minutes':
      return { title: buttons.review, command: { type: 'BeginReview' } };
    case 'sign off':
      return { title: buttons.signOff, command: { type: 'SignOff', whom: { self: true } } };
    case 'release':
      return { title: buttons.release, command: { type: 'Release' } };
    case 'read minutes':
      return { title: panel.readMinutes, command: null };
    case 'arrive':
      return { title: buttons.here, command: { type: 'Arrive', whom: { self: true } } };
    case 'confirm':
      return {
        title: buttons.confirm,
        command: { type: 'Confirm', position: next.position, revision: next.revision },
      };
    case 'use summons':
      return { title: panel.useSummons, command: null };
    case 'give summons':
      return { title: panel.giveSummons, command: null };
    case 'see agenda':
      return { title: panel.seeAgenda, command: null };
  }
};

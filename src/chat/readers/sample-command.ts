import type { Command, FollowUpReference } from '../../meeting/commands.ts';
import { endOfFollowUp, followUpsOf } from '../../meeting/follow-ups.ts';
import { isPresent, type Meeting } from '../../meeting/meeting.ts';
import type { Summons } from '../../meeting/summons.ts';
import type { Verb } from './verb.ts';

const anySummons: Summons = {
  meeting: {
    title: '',
    body: null,
    abbreviation: null,
    date: null,
    start: null,
    end: null,
    place: null,
    invited: [],
    apologies: [],
    absent: [],
    pauses: [],
    nextMeeting: null,
    closing: null,
    style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
  },
  groups: [],
  items: [],
};

const text = '…';
/** A name nobody has. Leads are told that it is unknown, others that they may not name people. */
const nobody = '?';

const note = (kind: 'note' | 'dialogue' | 'message' | 'question'): Command => ({
  type: 'TakeNote',
  kind,
  item: null,
  letter: null,
  text,
});

/** Somebody present, who can leave; else anybody. */
const leaver = (meeting: Meeting): string => {
  const people = Object.values(meeting.people);
  return (people.find(isPresent) ?? people[0])?.name ?? nobody;
};

const otherItem = (meeting: Meeting): number =>
  meeting.summons?.items.find(({ number }) => number !== meeting.visits.at(-1)?.item)?.number ?? 0;

/** A note there is; where there is none, one that is refused. */
const anyNote = (meeting: Meeting): string => meeting.entries.at(-1)?.id ?? '';

/** The first follow-up that is open, else one that does not exist. */
const anyFollowUp = (meeting: Meeting): FollowUpReference =>
  followUpsOf(meeting).find((one) => endOfFollowUp(one) === null)?.id ?? { number: followUpsOf(meeting).length + 1 };

/** The command a verb gives, with sample values for what is typed after it. Null for commands that only show something. */
export const sampleCommand = (verb: Verb, meeting: Meeting): Command | null => {
  switch (verb) {
    case 'help':
    case 'agenda':
    case 'template':
    case 'newSummons':
    case 'minutes':
    case 'review':
    case 'attendance':
    case 'fileAgain':
    case 'search':
    case 'showNotes':
    case 'showDraft':
    case 'showFollowUps':
      return null;
    case 'summons':
      return { type: 'GiveSummons', summons: anySummons, doubts: [], source: '' };
    case 'open':
      return { type: 'OpenMeeting' };
    case 'close':
      return { type: 'CloseMeeting', words: null };
    case 'rollCall':
      return { type: 'CallRoll', answers: {} };
    case 'here':
      return { type: 'Arrive', whom: { self: true } };
    case 'leave':
      return { type: 'Leave', whom: { self: true } };
    case 'present':
      return { type: 'Arrive', whom: { name: nobody } };
    case 'left':
      return { type: 'Leave', whom: { name: leaver(meeting) } };
    case 'absent':
      return { type: 'MarkAbsent', name: nobody };
    case 'apology':
      return { type: 'RecordApology', name: nobody };
    case 'deputise':
      return { type: 'Deputise', deputy: nobody, absent: nobody };
    case 'next':
      return { type: 'NextItem', from: null, undecided: false };
    case 'nextAnyway':
      return { type: 'NextItem', from: null, undecided: true };
    case 'previous':
      return { type: 'PreviousItem', from: null };
    case 'item':
      return { type: 'GoToItem', item: otherItem(meeting), letter: null };
    case 'addItem':
      return { type: 'AddItem', title: text, at: null, minutes: null, presenters: [], proposal: null, attachments: [] };
    // An item nobody has: leads are told so, others that they may not amend the agenda.
    case 'moveItem':
      return { type: 'MoveItem', item: 0, at: { after: 0 } };
    case 'strikeItem':
      return { type: 'StrikeItem', item: 0 };
    case 'changeItem':
      return { type: 'ChangeItem', item: 0, title: text };
    case 'pause':
      return { type: 'Pause', minutes: 15 };
    case 'resume':
      return { type: 'Resume' };
    case 'position':
      return { type: 'OpenPosition', item: null, letters: [], text };
    case 'adopt':
      return { type: 'Adopt', position: null, item: null, outcome: null, text: null };
    case 'adoptAndNext':
      return { type: 'AdoptAndNext', from: null, position: null, outcome: null, text: null };
    case 'noted':
      return { type: 'Adopt', position: null, item: null, outcome: 'noted', text: null };
    case 'decided':
      return { type: 'DecideDocument', item: null, document: null, url: null };
    case 'confirm':
      return { type: 'Confirm', position: null, revision: null };
    case 'confirmOrally':
      return { type: 'ConfirmOrally', position: null, people: 'all' };
    case 'view':
      return { type: 'GiveView', position: null, text };
    case 'dissent':
      return { type: 'Dissent', position: null, text };
    case 'note':
    case 'dialogue':
    case 'message':
    case 'question':
      return note(verb);
    case 'changeNote':
      return { type: 'ChangeNote', note: anyNote(meeting), text, base: null };
    case 'removeNote':
      return { type: 'RemoveNote', note: anyNote(meeting) };
    case 'moveNote':
      return { type: 'MoveNote', note: anyNote(meeting), item: otherItem(meeting), letter: null };
    case 'otherMatter':
      return { type: 'RaiseOtherMatter', text };
    case 'followUp':
      return { type: 'AgreeFollowUp', item: null, what: text, who: null, when: null };
    case 'doneFollowUp':
      return { type: 'EndFollowUp', followUp: anyFollowUp(meeting), how: 'done', words: null };
    case 'handOverFollowUp':
      return { type: 'EndFollowUp', followUp: anyFollowUp(meeting), how: 'handed over', words: text };
    case 'strikeFollowUp':
      return { type: 'EndFollowUp', followUp: anyFollowUp(meeting), how: 'struck', words: text };
    case 'moveFollowUp':
      return { type: 'MoveFollowUp', followUp: anyFollowUp(meeting), when: text };
    case 'consultation': {
      const usual = { from: null, until: null, meeting: null, reason: null };
      return { type: 'StartConsultation', item: null, what: text, recipients: text, ...usual };
    }
    case 'nextMeeting':
      return { type: 'SetNextMeeting', date: '2000-01-01', start: null, end: null };
    case 'reword':
      return { type: 'Reword', item: null, from: text, to: text };
    case 'setting':
      return { type: 'ChangeSetting', setting: { name: 'title', value: text } };
    case 'signOff':
      return { type: 'SignOff', whom: { self: true } };
    case 'release':
      return { type: 'Release' };
    case 'correct':
      return { type: 'OpenVersion', reason: text };
    case 'undo':
      return { type: 'Undo' };
  }
};

import type { Asked, Command } from './commands.ts';
import { adoptAndNext } from './decide/adopt-and-next.ts';
import { adopt } from './decide/adoption.ts';
import { addItem, changeItem, moveItem, strikeItem } from './decide/agenda.ts';
import { closeMeeting, takesBackStep, undo } from './decide/closing.ts';
import { startConsultation } from './decide/consultation.ts';
import { decideDocument } from './decide/documents.ts';
import { agreeFollowUp, endFollowUp, moveFollowUp } from './decide/follow-ups.ts';
import { type Decision, isRefusal, refuse } from './decide/guards.ts';
import { approveMinutes, beginReview, openVersion, release, signOff } from './decide/minutes.ts';
import { changeNote, moveNote, removeNote } from './decide/note-changes.ts';
import { changeSetting, raiseOtherMatter, setNextMeeting, takeNote } from './decide/notes.ts';
import { confirm, confirmOrally, dissent, giveView, openOrAmend } from './decide/positions.ts';
import { callRoll, comeIn, deputise, goOut, markAbsent, recordApology } from './decide/presence.ts';
import { reword } from './decide/rewording.ts';
import { goToItem, nextItem, openMeeting, pause, previousItem, resume } from './decide/steps.ts';
import { discardSummons, fixSummons, giveSummons, linkPerson } from './decide/summons.ts';
import type { Event } from './events.ts';
import type { Meeting } from './meeting.ts';
import { isSigned, leavesRecord } from './minutes/minutes-state.ts';
import { notTooLong } from './text-limits.ts';

const judged = (meeting: Meeting, command: Command, asked: Asked): Decision => {
  switch (command.type) {
    case 'GiveSummons':
      return giveSummons(meeting, command, asked);
    case 'DiscardSummons':
      return discardSummons(meeting, command, asked);
    case 'FixSummons':
      return fixSummons(meeting, command, asked);
    case 'LinkPerson':
      return linkPerson(meeting, command, asked);
    case 'OpenMeeting':
      return openMeeting(meeting, asked);
    case 'CallRoll':
      return callRoll(meeting, command, asked);
    case 'Arrive':
      return comeIn(meeting, command, asked);
    case 'Leave':
      return goOut(meeting, command, asked);
    case 'MarkAbsent':
      return markAbsent(meeting, command, asked);
    case 'RecordApology':
      return recordApology(meeting, command, asked);
    case 'Deputise':
      return deputise(meeting, command, asked);
    case 'NextItem':
      return nextItem(meeting, command, asked);
    case 'PreviousItem':
      return previousItem(meeting, command, asked);
    case 'GoToItem':
      return goToItem(meeting, command, asked);
    case 'AddItem':
      return addItem(meeting, command, asked);
    case 'MoveItem':
      return moveItem(meeting, command, asked);
    case 'StrikeItem':
      return strikeItem(meeting, command, asked);
    case 'ChangeItem':
      return changeItem(meeting, command, asked);
    case 'Pause':
      return pause(meeting, command, asked);
    case 'Resume':
      return resume(meeting, asked);
    case 'OpenPosition':
      return openOrAmend(meeting, command, asked);
    case 'Confirm':
      return confirm(meeting, command, asked);
    case 'GiveView':
      return giveView(meeting, command, asked);
    case 'Dissent':
      return dissent(meeting, command, asked);
    case 'ConfirmOrally':
      return confirmOrally(meeting, command, asked);
    case 'Adopt':
      return adopt(meeting, command, asked);
    case 'AdoptAndNext':
      return adoptAndNext(meeting, command, asked);
    case 'TakeNote':
      return takeNote(meeting, command, asked);
    case 'ChangeNote':
      return changeNote(meeting, command, asked);
    case 'RemoveNote':
      return removeNote(meeting, command, asked);
    case 'MoveNote':
      return moveNote(meeting, command, asked);
    case 'RaiseOtherMatter':
      return raiseOtherMatter(meeting, command, asked);
    case 'AgreeFollowUp':
      return agreeFollowUp(meeting, command, asked);
    case 'EndFollowUp':
      return endFollowUp(meeting, command, asked);
    case 'MoveFollowUp':
      return moveFollowUp(meeting, command, asked);
    case 'StartConsultation':
      return startConsultation(meeting, command, asked);
    case 'DecideDocument':
      return decideDocument(meeting, command, asked);
    case 'SetNextMeeting':
      return setNextMeeting(meeting, command, asked);
    case 'CloseMeeting':
      return closeMeeting(meeting, command, asked);
    case 'Reword':
      return reword(meeting, command, asked);
    case 'ChangeSetting':
      return changeSetting(meeting, command, asked);
    case 'BeginReview':
      return beginReview(meeting, asked);
    case 'SignOff':
      return signOff(meeting, command, asked);
    case 'Release':
      return release(meeting, command, asked);
    case 'ApproveMinutes':
      return approveMinutes(meeting);
    case 'OpenVersion':
      return openVersion(meeting, command, asked);
    case 'Undo':
      return undo(meeting, asked);
  }
};

/** In a closed meeting, what changes the record is marked as a correction, and signed minutes do not change at all. */
const corrected = (meeting: Meeting, events: readonly Event[]): Decision => {
  if (events.length === 0 || events.every(leavesRecord) || takesBackStep(meeting, events)) return events;
  return isSigned(meeting) ? refuse('signed off') : [{ type: 'CorrectionMade' }, ...events];
};

/** The events that follow from a command (none when nothing changes), or a refusal. Pure: the same input gives the same answer. */
export const decide = (meeting: Meeting, command: Command, asked: Asked): Decision => {
  const decision = judged(meeting, command, asked);
  if (isRefusal(decision)) return decision;
  return notTooLong(meeting, decision) ?? (meeting.phase === 'closed' ? corrected(meeting, decision) : decision);
};

import type { Phrase, commands as swedish } from '../sv/chat-commands.ts';
import type { Wording } from '../wording.ts';

const phrase = (typed: string[], example: string, does: string): Phrase => ({ typed, example, does });

/** All that can be typed, in English. */
export const commands: Wording<typeof swedish> = {
  help: phrase(['help'], 'help', 'shows what you can do now'),
  summons: phrase(['summons'], 'summons', 'reads the summons: paste its text after the word or attach the file'),
  agenda: phrase(['agenda'], 'agenda', 'shows the agenda again'),
  open: phrase(['open', 'open meeting', 'open the meeting'], 'open', 'opens the meeting'),
  close: phrase(
    ['close', 'close meeting', 'close the meeting'],
    'close the meeting',
    'closes the meeting; closing words may follow',
  ),
  rollCall: phrase(['roll call', 'rollcall'], 'roll call', 'shows the roll call'),
  here: phrase(['i am here'], 'I am here', 'records that you are present from now'),
  leave: phrase(['leave', 'i am leaving'], 'leave', 'records that you leave the meeting now'),
  present: phrase(['present'], 'present Name', 'records that somebody is present; a guest as “Name, organisation”'),
  left: phrase(['leaves', 'left'], 'left Name', 'records that somebody leaves the meeting now'),
  absent: phrase(['absent'], 'absent Name', 'records that somebody is absent'),
  apology: phrase(['apology', 'apologies'], 'apology Name', 'records an apology given beforehand'),
  deputise: phrase(['deputises for', 'deputizes for', 'replaces'], 'Name deputises for Name', 'records a deputy'),
  next: phrase(['next', 'next item'], 'next', 'goes to the next item'),
  nextAnyway: phrase(
    ['next anyway', 'go on without an outcome'],
    'next anyway',
    'goes on although the item has no outcome',
  ),
  previous: phrase(['previous', 'previous item'], 'previous', 'goes to the previous item'),
  item: phrase(['item', 'go to item'], 'item 6', 'goes to that item'),
  pause: phrase(['pause'], 'pause 15', 'takes a break of that many minutes'),
  resume: phrase(['resume', 'resume meeting', 'resume the meeting'], 'resume', 'resumes the meeting'),
  position: phrase(
    ['position', 'take position'],
    'position',
    'opens the position as proposed, or with the text you write after the word',
  ),
  adopt: phrase(
    ['adopt'],
    'adopt',
    'brings down the gavel; also adopt referred, returned, postponed, dropped, amended: text and adopt item 6',
  ),
  noted: phrase(['noted', 'note the information'], 'noted', 'adopts that the information is noted'),
  decided: phrase(
    ['decided'],
    'decided',
    'gives the document its name as decided; also decided 6 and the link to the decided one',
  ),
  confirm: phrase(['confirm'], 'confirm', 'confirms the open position'),
  confirmOrally: phrase(
    ['confirm orally', 'confirmed orally'],
    'confirm orally',
    'records that everyone present who has not answered confirms by word of mouth',
  ),
  view: phrase(['view'], 'view Text', 'gives a view on the position'),
  dissent: phrase(['dissent'], 'dissent Text', 'has a dissent recorded'),
  note: phrase(['note'], 'note Text', 'notes under the item; also note item 6: text'),
  dialogue: phrase(['dialogue'], 'dialogue Text', 'notes a view from the dialogue'),
  message: phrase(['message'], 'message Text', 'notes a message to the presenters'),
  question: phrase(['question'], 'question Text', 'notes a question for the working group'),
  otherMatter: phrase(['other matter'], 'other matter Text', 'raises another matter'),
  followUp: phrase(['follow-up', 'follow up'], 'follow-up Text; Responsible; When', 'records a follow-up'),
  consultation: phrase(
    ['consultation', 'comment round'],
    'consultation Guideline; the municipalities; 1 month; reason: new law this autumn',
    'records a consultation; also from, answer and for the meeting with dates',
  ),
  nextMeeting: phrase(['next meeting'], 'next meeting 28 November 13:30-16:30', 'records when the next meeting is'),
  minutes: phrase(['minutes', 'get the minutes'], 'minutes', 'shows the link to the minutes'),
  review: phrase(
    ['review', 'review before sending out', 'review the minutes'],
    'review',
    'shows what is wrong with the minutes',
  ),
  attendance: phrase(
    ['attendance report'],
    'attendance report',
    'shows where Teams’ attendance report and the roll call differ',
  ),
  fileAgain: phrase(
    ['file again', 'file the minutes again'],
    'file again',
    'tries to put the minutes in the archive again',
  ),
  newSummons: phrase(
    ['new summons'],
    'new summons',
    'drafts the summons of the next meeting in Word, to be finished and sent back here',
  ),
  template: phrase(
    ['template'],
    'template',
    'hands out the Word template; a changed one is sent here in a chat of our own',
  ),
  reword: phrase(
    ['replace'],
    'replace item 4: Jonson with Johnson',
    'mends words of the record, on one item or everywhere; positions are left alone',
  ),
  setting: phrase(
    ['setting', 'settings'],
    'setting numbering 1)',
    'changes the settings of the board, also standing item, abbreviation and folder; the word alone shows them all on a card',
  ),
  signOff: phrase(['sign off'], 'sign off', 'signs off the minutes; sign off Name for one who signed on paper'),
  release: phrase(['release', 'release the minutes'], 'release', 'releases the minutes to the called'),
  correct: phrase(['correct'], 'correct Reason', 'opens a new version of minutes already signed off'),
  search: phrase(['search'], 'search Text', 'searches the positions'),
  undo: phrase(['undo'], 'undo', 'takes the last thing back'),
};

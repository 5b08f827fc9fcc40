import type { refusals as swedish } from '../sv/refusals.ts';
import type { Wording } from '../wording.ts';

export const refusals: Wording<typeof swedish> = {
  'no summons': 'There is no summons yet. Write **summons** followed by its text, or send it as a Word file.',
  'no summons to review': 'There is no summons to review. Please send it again.',
  'summons changed': 'The summons has changed since you saw it. Look it over as it is now.',
  'summons already fixed': 'The summons is fixed already and cannot be replaced in this meeting.',
  'not organizer or presenter':
    'Only someone who organises or presents the meeting in Teams can give the summons. Please ask the organiser.',
  'meeting role unknown': 'Teams could not say who organises the meeting. Please try again in a while.',
  'only chair or secretary': 'The chair or the secretary does that. Please ask one of them.',
  'not called': 'Only those called to the meeting can do that. Please ask the secretary to link you to your name.',
  'anonymous account':
    'Somebody who has not signed in cannot have a seat in the meeting. Sign in to Teams, or answer by word of mouth, for the chair or the secretary to record.',
  'takes no position': (group) =>
    `Those called in ${group} take no positions in this board. The secretary can note what you wish to say, and change who takes positions among the settings of the board.`,
  'deputy in your seat': (deputy) =>
    `${deputy} deputises for you in the meeting and answers in your seat. Write **I am here** if you have come and take over.`,
  'not open yet': 'The meeting is not open yet. The chair or the secretary writes **open**.',
  'already open': 'The meeting is open already. Write **agenda** to see where it is.',
  closed: 'The meeting is closed. The chair or the secretary can still correct it, for example **note item 6: text**.',
  paused: 'The meeting is having a break. Write **resume** when it goes on.',
  'not paused': 'The meeting is not having a break. Write **agenda** to see where it is.',
  'bad pause': 'The break should be a reasonable number of whole minutes, such as **pause 15**.',
  'unknown person': (name: string) =>
    `I find nobody called ${name} in the meeting. Please check the spelling, one name at a time; write a guest as **present Name, organisation**.`,
  'did you mean': (name: string, candidates: string) =>
    `I am not sure who ${name} is. Do you mean ${candidates}? Please write the full name.`,
  'already linked': (name: string) =>
    `${name} is linked to another account in the chat already. Please ask the secretary to look at it.`,
  'not present': (name: string) => `${name} is not recorded as present. First write **present ${name}**.`,
  'roll call first': 'The roll has not been called yet. Write **roll call**.',
  'no such item': (place: string) => `There is no item ${place}. Write **agenda** to see the items.`,
  'item is on': (place: string) => `Item ${place} is being dealt with now. Please go to another item first.`,
  'item in use': (place: string) =>
    `Item ${place} has been on or has had notes, so it stays where it is. Decide on it with **adopt**, such as **adopt item ${place} dropped**.`,
  'place passed': (place: string) =>
    `The meeting has come to item ${place} already. Choose a place after it, such as after ${place}.`,
  'bad length': (most: number) => `The time should be whole minutes, at most ${most}.`,
  'no current item': 'No item is being dealt with now. Write **next**, or give the item, such as **item 6**.',
  'last item': 'That was the last item. Write **close the meeting** when you are done.',
  'no next item':
    'This is the last item, so nothing is adopted. Write **adopt**, and **close the meeting** when you are done.',
  'first item': 'This is the first item. Write **next** to go on.',
  'outcome missing': (lines: string, first: string | null) =>
    `An outcome is missing. Write:${lines}${first === null ? '' : `\n\nOr for example **adopt item ${first} postponed**.`}`,
  'position open': (place: string) =>
    `The position under item ${place} is still open. Adopt it first, on its card or by writing **adopt** or **adopt postponed**.`,
  'no open position': 'No position is open now. The chair or the secretary writes **position**.',
  'position closed': 'The position is adopted already. The secretary can note a further view under the item.',
  'text changed': 'The text has changed since you saw it. Please read the new wording and confirm again.',
  'nothing to decide': (place: string) =>
    `Item ${place} has no proposal to adopt. Write **adopt item ${place}: text** with what you agreed, or **adopt item ${place} postponed**.`,
  'recipients missing': (place: string) =>
    `Who is asked to comment? Nothing is decided yet. Write for example **adopt item ${place} referred to the municipalities; by 2 October**, or fill it in where the outcome is chosen.`,
  'already decided': (place: string) => `Item ${place} is decided already. Write **undo** if it went wrong.`,
  'no such note': (number) =>
    number === null
      ? 'The note is no longer there. Write **show notes** to me in a chat of your own to see those that are.'
      : `There is no note ${number} there. Write **show notes** to me in a chat of your own to see the numbers.`,
  'no such follow-up': (number: string | null) =>
    number === null
      ? 'The follow-up is no more. Write **follow-ups** to see those that are.'
      : `There is no follow-up ${number}. Write **follow-ups** to see the numbers.`,
  'follow-up ended': (number: string) =>
    `Follow-up ${number} has ended already. Write **undo** if that was wrong just now.`,
  'text missing': 'The text is missing. Please write it in the field on the card, or after the command in the chat.',
  'folder taken': (folder: string) => `The folder ${folder} is for what is released. Please choose another name.`,
  'words not found': (text: string) =>
    `The words “${text}” are nowhere in the record. Please write them exactly as they stand.`,
  'words of a position': (text: string) =>
    `The words “${text}” are part of a position, which does not change afterwards. Write **undo**, or amend it while it is open.`,
  'list full': (most: number) => `There is no room for more than ${most}. Please remove one first.`,
  'unknown group': (name, groups) => `I find no group of the summons called ${name}. Write it as it stands: ${groups}.`,
  'text too long': (limit: string) =>
    `The text is too long; at most ${limit} characters fit. Please divide it into several parts.`,
  'record full': (limit: string) =>
    `The record of the meeting has no room for more; at most ${limit} characters fit in all. Please write less, or put the text in an attachment.`,
  'bad date': (text: string) =>
    `The date ${text} cannot be used. Write for example **next meeting 28 November 13:30-16:30**.`,
  'bad period': (from: string, until: string) =>
    `Answers cannot be due on ${until} when the consultation goes out on ${from}. Write a later day, such as “answer by 2 October”.`,
  'shortened without reason': (until: string, normal: string) =>
    `A consultation normally lasts ${normal}, and until ${until} is shorter. Please write the same again with the reason last, such as “; reason: new law this autumn”.`,
  'bad link': 'I did not understand the link. It should begin with https:// and stand last: **decided 6 https://…**',
  'no document': (place: string) => `Item ${place} has no document. Write **agenda** to see the items.`,
  'which document': (place: string, lines: string) => `Which document of item ${place} was decided on? Write:${lines}`,
  'not decided': (place: string) =>
    `Item ${place} has no position that decides on the document. Adopt it first, for example **adopt item ${place}**.`,
  'not closed yet': 'The meeting is not closed yet. Write **close the meeting** first.',
  'not a signer': (names: string) => `The minutes are to be signed off by ${names}.`,
  'sign-off missing': (names: string) =>
    `The minutes are not signed off yet. It remains for ${names} to write **sign off**.`,
  'signed otherwise': (names: string) =>
    `Not everybody has signed off the same text: the file changed after ${names} signed. Please read the file as it is now and write **sign off** again. Write **release** to me in a chat of your own, and I will show what differs.`,
  'changed since signed':
    'The file has changed since it was signed off, so it is not released. **Release** on the card shows what differs, or write **release** to me in a chat of your own. If the changes are to stand, chair and vice chair write **sign off** again; otherwise write **release the signed one**.',
  'signed off':
    'The minutes are signed off and do not change. Write **correct** and the reason, such as **correct Wrong amount under item 6**, to make a new version.',
  'not signed off': 'The minutes are not signed off, so they can be changed as usual.',
  'not released': 'The minutes are not released yet. Write **release** first.',
  'nothing to undo': 'There is nothing to take back.',
};

import type { desk as swedish } from '../sv/desk.ts';
import type { Wording } from '../wording.ts';

export const desk: Wording<typeof swedish> = {
  welcome:
    'Hello! I am **Klubba** and help to hold the meeting and write its minutes. Begin by giving me the summons: write **summons** and paste the text, or send me the Word file in a chat of our own.',
  welcomeAlone:
    'Hello! Send me the summons here as a Word file, or write **summons** followed by the text. Write **help** to see what you can do.',
  noMeetingChat:
    'I am not yet in any meeting chat that you are in. Add me to the meeting first, so that I know which meeting the summons is for.',
  severalChats: (names: string) =>
    `You are in several meeting chats: ${names}. Open the right one and write there, or paste the summons as text there.`,
  namelessChat: 'meeting without a name',
  oldCard: 'This card belongs to something that no longer holds. Write **agenda** to get the latest.',
  otherMeeting: 'This card belongs to another meeting.',
  seen: 'That has been received already.',
  templateName: 'Minutes template.docx',
  templateHelp:
    'Change the template in Word and send it to me in a chat of our own. What stands in braces is filled in:',
  houseStyle: 'The board has no template of its own any more. Documents get Klubba’s look.',
  oldMinutesFolder: 'Earlier minutes',
  releasedFolder: 'Released',
  earlierMinutes: 'Earlier:',
  noMinutesOf: (date: string) => `I have no minutes of ${date}.`,
  minutesLater: 'The minutes are made when the meeting is closed.',
  minutesBeingMade: 'The minutes are being made. Try again in a little while.',
  minutesAt: (link: string, name: string) => `[${name}](${link})`,
  minutesPage: (link: string) => `[Open the web page](${link})`,
  minutesKept: (name: string) =>
    `The minutes are kept on Klubba’s server as **${name}**. Ask whoever runs Klubba for the file.`,
  linkOver:
    'The document is no longer at this address: it has changed since the link was given. Write minutes to Klubba for a new link.',
  minutesInPrivate:
    'The minutes are still a draft. Press **Get the minutes** on the card, or write **minutes** to me in a chat of our own.',
  minutesNotReleased: 'The minutes are shown here once chair and secretary have released them.',
  releasedNow: (body, date) =>
    `**The minutes${body === null ? '' : ` of ${body}`}${date === null ? '' : `, ${date},`} are released:**`,
  editedMeanwhile: (name: string) =>
    `The minutes had been edited in the archive. The edited file is kept; the new version is called **${name}**.`,
  filingAgain:
    'I am trying to put the minutes in the archive again. Write **minutes** in a little while to see whether it worked.',
  notFiled:
    'For two days the minutes could not be put in the archive. Nothing is lost: all that was recorded is kept. Ask whoever runs Klubba to see in the log what hinders it, then write **file again**.',
  archiveAway: 'The archive does not answer just now. Please try again in a while.',
  fileTooLarge: 'The file is too large. Send the summons as a Word file of at most 10 MB, or paste the text.',
  fileNotReachable: 'The file could not be fetched. Try to send it again, or paste the text.',
  filesLeft: (read: string, left: string, more: number) =>
    `I take one file at a time, this time ${read}. Not read: ${left}${more > 0 ? ` and ${more} more` : ''}. Send them one by one if they are to be read.`,
  badPress: 'The button could not be understood. Write **agenda** to get a new card.',
  failed: (id: string) =>
    `Something went wrong, and it is not certain whether it was recorded. Look at the card, and try again if it was not. (Error number ${id})`,
  pressUnknown:
    'It is not certain whether your answer was recorded: the database does not answer just now. The card shows what came of it as soon as it does; otherwise press again in a while.',
  messageUnknown:
    'A message to me a while ago could not be taken, because the database did not answer. It is not certain whether it was recorded. Look at the card, and write it again if it was not.',
  practiceChat: 'Collaboration meeting',
  practiceRoomAt: (url: string) => `The practice room is open: ${url}`,
};

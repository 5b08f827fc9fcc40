import type { nextSummons as swedish } from '../sv/next-summons.ts';
import type { Wording } from '../wording.ts';

export const nextSummons: Wording<typeof swedish> = {
  title: 'Summons',
  items: {
    opening: 'Opening of the meeting',
    rollCall: 'Attendance and roll call',
    agendaApproval: 'Approval of the agenda',
    minutesApproval: () => 'Approval of the minutes of the previous meeting',
    otherMatters: 'Other matters',
    nextMeeting: 'Next meeting',
  },
  inPrivate: 'Write **new summons** to me in a chat of your own. The draft is shown to chair and secretary only.',
  later: 'A new summons can be made once a meeting has been opened here: it is made from that meeting.',
  kept: (name) => `The draft summons is kept on Klubba’s server as **${name}**. Ask whoever runs Klubba for the file.`,
  holds: (items, followUps) =>
    [
      items === null
        ? 'The draft has the standing parts and those called.'
        : `The draft has those called and the items: ${items}.`,
      followUps > 0 && `To follow up from the meeting: ${followUps}.`,
    ]
      .filter(Boolean)
      .join(' '),
  goOn: (dated) =>
    `${dated ? 'Finish' : 'Fill in date and time, finish'} the summons in Word and send it to me in a chat of our own; I will read it in.`,
};

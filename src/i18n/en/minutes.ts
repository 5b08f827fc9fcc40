import type { minutes as swedish } from '../sv/minutes.ts';
import type { Wording } from '../wording.ts';
import { amendments } from './amendments.ts';
import { kinds } from './item-kinds.ts';
import { template } from './minutes-template.ts';

export const minutes: Wording<typeof swedish> = {
  template,
  roles: { chair: 'chair', 'vice chair': 'vice chair', secretary: 'secretary', communicator: 'communications officer' },
  kinds,
  previousApproved: () => 'The minutes of the previous meeting are approved.',
  head: {
    date: 'Date',
    time: 'Time',
    place: 'Place',
    invited: 'Invited',
    called: 'Called',
    seeBelow: 'See below',
    group: 'Area',
    members: 'Called',
    vacant: 'Vacant',
    ownItemMark: '– during own item',
    deputisesFor: (whom) => `deputises for ${whom}`,
    page: 'Page',
  },
  attendance: {
    apologies: 'Apologies',
    absent: 'Absent',
    ownItem: (names, several) => `${names} attended during their ${several ? 'items' : 'item'}.`,
    guests: (names) => `Also present: ${names}.`,
    arrived: (name, clock, item) => `${name} joined at ${clock}, during item ${item}.`,
    left: (name, clock, item) => `${name} left the meeting at ${clock}, during item ${item}.`,
    away: (name, from, to) => `${name} was absent ${from}–${to}.`,
  },
  agendaApproved: { opening: 'The agenda is approved.', head: 'The agenda is approved.' },
  amendments,
  noOtherMatters: 'No other matters.',
  otherMatter: (text, who) => `${text} (${who})`,
  notPresented: 'Not presented.',
  slot: (minutes, span) => (span === null ? `(${minutes} minutes)` : `(${minutes} minutes, ${span})`),
  presenters: (names) => `Presented by: ${names}`,
  annex: { one: 'Attachment:', several: 'Attachments:' },
  moreInformation: {
    presentation: 'For more information, see the presentation:',
    one: 'For more information, see the attached document:',
    several: 'For more information, see the attached documents:',
  },
  proposal: 'Proposed position:',
  position: 'Position:',
  positionOn: { item: 'Position on the whole item:', part: (letter) => `Position on ${letter}:` },
  notes: (body) => `${body} notes the information.`,
  referred: (to) => (to === null ? 'The matter is sent out for comment.' : `The matter is sent for comment to ${to}.`),
  answersBy: (until) => `Answers by ${until}.`,
  returned: 'The matter is returned for further preparation.',
  postponed: 'The matter is postponed.',
  dropped: 'The matter is dropped.',
  covers: (letters) => `The position covers ${letters}.`,
  dissent: (name, reason) => (reason ? `${name} records a dissent: ${reason}` : `${name} records a dissent.`),
  dialogue: 'Views from the dialogue that followed:',
  messages: 'Messages to the presenters:',
  questions: { one: 'Question for the working group:', several: 'Questions for the working group:' },
  followUps: 'Follow-up:',
  carried: 'Follow-up since the last meeting:',
  followUp: (what, who, when) =>
    [what.replace(/(?<![.!?])$/, '.'), who && `Responsible: ${who}.`, when && `When: ${when}.`]
      .filter(Boolean)
      .join(' '),
  ended: {
    done: (words) => (words === null ? 'Done.' : `Done: ${words.replace(/(?<![.!?])$/, '.')}`),
    'handed over': (words) => (words === null ? 'Handed over.' : `Handed over to ${words.replace(/(?<![.!?])$/, '.')}`),
    struck: (words) => (words === null ? 'Struck.' : `Struck: ${words.replace(/(?<![.!?])$/, '.')}`),
  },
  movedFrom: (before) => `Earlier time: ${before}.`,
  consultation: (what, recipients, from, until, meeting, reason) =>
    [
      `Consultation: ${what.replace(/[.!?]?$/, '.')}`,
      `Recipients: ${recipients}.`,
      `Time: ${from} – ${until}${meeting === null ? '' : `, for the meeting on ${meeting}`}.`,
      reason && `Reason: ${reason.replace(/[.!?]?$/, '.')}`,
    ]
      .filter(Boolean)
      .join(' '),
  pause: (minutes) => `(BREAK ${minutes} min)`,
  mark: { draft: 'Draft', signed: (date, names) => `Signed off ${date} by ${names}` },
  secretary: (names) => `Secretary: ${names}`,
  endings: { followUps: 'Follow-up', nextMeeting: 'Next meeting', closing: 'Closing' },
  nextMeeting: (date, span) =>
    span === null ? `The next meeting is on ${date}.` : `The next meeting is on ${date} at ${span}.`,
};

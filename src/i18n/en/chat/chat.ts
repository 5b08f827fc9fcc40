import type { chat as swedish } from '../../sv/chat/chat.ts';
import type { Wording } from '../../wording.ts';
import { commands } from './chat-commands.ts';
import { consultation } from './chat-consultation.ts';
import { followUps } from './chat-follow-ups.ts';
import { notes } from './chat-notes.ts';
import { takenBack } from './chat-taken-back.ts';

export const chat: Wording<typeof swedish> = {
  commands,
  consultation,
  notes,
  outcomes: {
    'as proposed': ['as proposed'],
    amended: ['amended'],
    noted: ['noted'],
    referred: ['referred'],
    returned: ['returned'],
    postponed: ['postponed'],
    dropped: ['dropped', 'withdrawn'],
  },
  settings: {
    names: {
      numbering: ['numbering'],
      letters: ['letters'],
      position: ['position', 'positions'],
      absences: ['absences'],
      title: ['title'],
      'standing item': ['standing item', 'standing items'],
      abbreviation: ['abbreviation'],
      'takes positions': [
        'takes positions',
        'takes no positions',
        'takes no position',
        'take positions',
        'take no positions',
      ],
      folder: ['folder'],
      consultation: ['consultation', 'consultations'],
      'send-out': ['send-out', 'send out'],
    },
    values: {
      above: ['above'],
      below: ['below'],
      opening: ['item 1', 'under item 1'],
      head: ['the head', 'head'],
    },
    negated: ['takes no positions', 'takes no position', 'take no positions'],
    remove: ['remove', 'none'],
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
  agendaFields: {
    title: ['title', 'heading'],
    minutes: ['time', 'length'],
    presenters: ['presenters', 'presenter'],
    proposal: ['proposal'],
    attachments: ['documents', 'document'],
  },
  particles: {
    minutes: ['minute', 'minutes', 'mins'],
    and: ['and'],
    to: ['to'],
    for: ['with'],
    under: ['on', 'under'],
    before: ['before'],
    after: ['after'],
    replacedBy: ['is replaced by', 'was replaced by'],
    numbered: ['no', 'number'],
    all: ['all', 'everything', 'all commands'],
    signed: ['the signed one', 'the signed', 'what was signed'],
  },
  unknown: (first: string, second: string, third: string) =>
    `I did not understand that. Try **${first}**, **${second}** or **${third}**.`,
  helpHeading: 'This is what you can do now:',
  helpMore: (typed, more) => `**${typed}** shows all commands that can be given now, ${more} more`,
  guide: (link) => `Read more in [the guide](${link}).`,
  helpAll: 'help all',
  inBrowser: (panel, desk) => `In an ordinary browser, without Teams: [the panel](${panel}) or [the desk](${desk}).`,
  needs: {
    name: 'Please add the name.',
    'one name': 'Please write one name at a time; the roll call takes several.',
    'two names': 'Please write both names.',
    text: 'Please add the text.',
    wording:
      'Please write the words as they stand, **with**, and the words in their place. Use quotation marks where the words are to go: with "".',
    setting:
      'Please write which setting and what it is to be: **numbering** 1. or 1), **letters** a) or a., **position** above or below, **absences** item 1 or the head, **title** and the word, **standing item** and its title, **abbreviation** SRO = what it stands for, **takes positions** or **takes no positions** and the name of the group, **folder** and its name, **consultation** in months, **send-out** in days.',
    number: 'Please add the number of the item.',
    'agenda place': 'Please write the number of the item and its place: before or after another item.',
    'agenda field':
      'Please write the number of the item and what to change: title and the text, time in minutes, presenters and their names (semicolons between), proposal and the text, or documents with their names and links (semicolons between). To remove it, write **none** after the word.',
    note: 'Please write the number of the note, as **show notes** shows it, and what it should say or where it should go.',
    'follow-up':
      'Please write the number of the follow-up, as **follow-ups** shows it, and **to** and where or when if it is moved or handed over.',
    reason: 'Please add the reason.',
    minutes: 'Please give the length of the break in minutes.',
    outcome:
      'I did not understand the outcome. Choose as proposed, amended, noted, referred, returned, postponed or dropped.',
    date: 'I did not understand the date or the time.',
    consultation:
      'Please write what it is about and who are to answer, with a semicolon between. Then may follow, in any order: how long or **answer by** and a date, **from** and a date, **for the meeting** and a date, **reason:** and the text.',
  },
  forExample: (example: string) => `For example: **${example}**`,
  outcomeDue: {
    proposed: (item: number, title: string) => `**adopt item ${item}** – ${title}`,
    worded: (item: number, title: string) => `**adopt item ${item}: text** – ${title}`,
    more: (count: number) => `and ${count} more`,
    goOn: 'Write **next anyway** to go on without an outcome for now.',
  },
  alreadySo: 'That is recorded already; nothing has changed.',
  recorded: 'It is recorded.',
  corrected: 'The correction made after the meeting is shown in the minutes.',
  found: (item: number, title: string, text: string) => `Item ${item}, ${title}: ${text}`,
  foundDocument: (item: number, document: string, was: string) => `Item ${item}: ${document} (formerly ${was})`,
  decide: (item: number, document: string | null) =>
    document === null ? `decided ${item}` : `decided ${item}: ${document}`,
  itemNumber: (item: number) => `item ${item}`,
  somebody: 'somebody',
  takenBack,
  followUps,
  reply: {
    summonsRead: (items: string, doubts: number) =>
      doubts === 0
        ? `The summons is read: ${items}. Please review it and choose Use the summons.`
        : `The summons is read: ${items} and ${doubts} to look over. Please review it and choose Use the summons.`,
    items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    summonsDiscarded: 'The summons is removed. Send a new one when you like.',
    summonsFixed: (items: string, people: number) => `The summons is fixed: ${items} and ${people} called.`,
    linked: (name: string) => `${name} is now linked to an account in the chat.`,
    meetingOpened: (clock: string) => `The meeting is open from ${clock}.`,
    rollCalled: (present: number, absent: number) => `The roll call is saved: ${present} present and ${absent} absent.`,
    arrived: (name: string) => `${name} is recorded as present.`,
    guest: (name: string) => `${name} is recorded as a guest present.`,
    left: (name: string, clock: string) => `${name} left the meeting at ${clock}.`,
    absent: (name: string) => `${name} is recorded as absent.`,
    apology: (name: string) => `An apology is recorded for ${name}.`,
    deputy: (deputy: string, absent: string) => `${deputy} is recorded as deputising for ${absent}.`,
    linkDeputy: 'Link the deputy’s account in the roll call if the answers are to come from the cards.',
    item: (place: string, title: string) => `Now at item ${place}, ${title}.`,
    itemAdded: (place: string, title: string) => `Item ${place}, ${title}, is added to the agenda.`,
    itemMoved: (place: string, title: string) => `${title} is moved and is now item ${place}.`,
    itemStruck: (place: string, title: string) => `Item ${place}, ${title}, is struck.`,
    itemChanged: (place: string, title: string) => `Item ${place}, ${title}, is changed.`,
    renumbered: (place: string) => `The items from ${place} have new numbers in the agenda.`,
    pauseUntil: (clock: string) => `Break until ${clock}.`,
    resumed: 'The meeting is resumed.',
    opened: (place: string) => `The position under item ${place} is open.`,
    amended: 'The text is amended. Earlier confirmations no longer count; please confirm again.',
    confirmed: (name: string) => `${name} confirms the position.`,
    viewGiven: (name: string) => `The view of ${name} is recorded.`,
    dissented: (name: string) => `A dissent is recorded for ${name}.`,
    confirmedOrally: (count: number) =>
      count === 1 ? 'One oral confirmation is recorded.' : `${count} oral confirmations are recorded.`,
    adopted: (place: string, outcome: string) => `Item ${place} is decided: ${outcome}.`,
    outcomes: {
      'as proposed': 'as proposed',
      amended: 'with amended wording',
      noted: 'the information is noted',
      referred: 'referred for opinion',
      returned: 'returned for more preparation',
      postponed: 'postponed',
      dropped: 'dropped',
    },
    referred: (to: string | null, until: string | null) =>
      `sent for comment${to === null ? '' : ` to ${to}`}${until === null ? '' : `, answers by ${until}`}`,
    approved: (place: string, title: string) => `Item ${place}, ${title}, is adopted.`,
    note: (place: string) => `The note is saved under item ${place}.`,
    dialogue: (place: string) => `The view from the dialogue is saved under item ${place}.`,
    message: (place: string) => `The message is saved under item ${place}.`,
    question: (place: string) => `The question for the working group is saved under item ${place}.`,
    otherMatter: 'The other matter is recorded and will be taken up towards the end.',
    followUp: (what: string, who: string | null, when: string | null) =>
      `The follow-up is recorded: ${[what, who, when].filter((part) => part !== null).join('; ')}.`,
    consultation: (what: string, recipients: string, from: string, until: string, meeting: string | null) =>
      `The consultation is recorded: ${what}, to ${recipients}. It goes out on ${from} and answers are due on ${until}${meeting === null ? '' : `, for the meeting on ${meeting}`}.`,
    answersLate: (what: string, until: string, sendOut: string, meeting: string) =>
      `Please note: the answers on ${what} come on ${until}, after the summons of the meeting on ${meeting} is sent (${sendOut}).`,
    documentDecided: (place: string, title: string) => `The document under item ${place} is now called ${title}.`,
    otherLink: (command: string) => `If the decided document has a link of its own, write **${command} LINK**.`,
    stillProposal: (commands: string) => `A document decided on is still called a proposal; write ${commands}.`,
    nextMeeting: (date: string, span: string | null) =>
      span === null ? `The next meeting is on ${date}.` : `The next meeting is on ${date} at ${span}.`,
    reworded: (from: string, to: string) => `The words “${from}” are replaced with “${to}”.`,
    takenAway: (from: string) => `The words “${from}” are taken away.`,
    setting: (name: string, value: string) =>
      `The setting is changed: ${name} ${value}. It holds for coming meetings here too.`,
    settingRemoved: (name: string) => `The setting is removed: ${name}.`,
    reviewBegun: 'The minutes are under review.',
    signedOff: (name: string) => `${name} signs off the minutes.`,
    signAgain: (names: string) =>
      `The file has changed since ${names} signed, so a new sign-off is needed: please read the file and write **sign off**.`,
    released: 'The minutes are released to the called.',
    minutesApproved: 'The minutes are approved.',
    versionOpened: (version: number) =>
      `Version ${version} of the minutes is open for corrections and is then signed off anew.`,
    meetingClosed: (clock: string) => `The meeting closed at ${clock}. The minutes are being made.`,
    undone: (what: string, detail: string | null) =>
      detail === null ? `Taken back: ${what}.` : `Taken back: ${what} (${detail}).`,
  },
};

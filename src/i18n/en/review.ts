import type { Words } from '../words.ts';

const written = (quote: string): string => `“${quote}”`;

export const review: Words['review'] = {
  title: 'Review before sending out',
  count: (count) => (count === 1 ? '1 thing to correct' : `${count} things to correct`),
  none: 'Nothing to correct.',
  inPrivate:
    'The minutes are still a draft. Press **Review before sending out** on the card, or write **review** to me in a chat of your own.',
  at: (day: string, clock: string) => `${day} at ${clock}`,
  head: 'About the meeting',
  item: (number, title) => `Item ${number}. ${title}`,
  end: 'Ending',
  line: (line) => `line ${line}`,
  subItem: (letter, fault) => `${letter}) ${fault}`,
  decide: (command, name) => `Write: ${command}, and the document is called ${written(name)}`,
  planned: (item, start, end) => `item ${item} ${start}–${end}`,
  write: (wording) => `Write: ${wording}`,
  mend: 'Correct',
  adopt: (item) => `Adopt item ${item}`,
  setNextMeeting: 'State the next meeting',
  approve: (item) => `Approve item ${item}`,
  faults: {
    'outcome missing': (quote) => `The proposal has no outcome${quote ? `: ${written(quote)}` : '.'}`,
    'approval missing': 'No approval is recorded.',
    'position open': (quote) => `The position is not adopted: ${written(quote)}`,
    'other matter without outcome': (quote) => `The other matter has neither note nor outcome: ${written(quote)}`,
    'slot does not add up': (quote, minutes, span) =>
      `The time is not right: ${minutes} minutes, but ${quote} is ${span}.`,
    'pause not in the slots': (quote, minutes) => `The times do not count the pause of ${minutes} minutes: ${quote}`,
    'slots overlap': (quote, before) => `The item begins before item ${before} ends: ${quote}`,
    'meeting end passed': (quote, end) => `The item goes past the end of the meeting, ${end}: ${quote}`,
    'sum does not add up': (quote, added) => `The sum is ${quote}, but the rows come to ${added}.`,
    'dead link': (quote) => `The link leads to no document: ${written(quote)}`,
    'decided document called proposal': (quote) =>
      `The document is decided on but still called a proposal: ${written(quote)}`,
    'duplicate letter': (quote) => `The letter is used twice: ${written(quote)}`,
    'name not called': (quote) => `${quote} is not among the called.`,
    'name spelt two ways': (quote, other) => `The name is spelt two ways: ${quote} and ${other}`,
    'date without year': (quote) => `The date has no year: ${written(quote)}`,
    'date missing': 'The date of the meeting is missing.',
    'weekday does not match date': (quote) => `The weekday is not the date's: ${written(quote)}`,
    'internal note in title': (quote) => `The title has an internal note: ${written(quote)}`,
    'abbreviation never explained': (quote, times) =>
      `The abbreviation ${quote} is never explained (used ${times === 1 ? 'once' : `${times} times`}).`,
    'abbreviation explained otherwise': (quote) =>
      `The abbreviation usually stands for something else: ${written(quote)}`,
    'personal identity number': (quote) => `The digits look like a personal identity number: ${quote}`,
    'body name misspelt': (quote) => `The name of the body is misspelt: ${written(quote)}`,
    'roll call missing': 'The roll has not been called.',
    'follow-up incomplete': {
      who: (quote) => `The follow-up has nobody responsible: ${written(quote)}`,
      when: (quote) => `The follow-up has no time: ${written(quote)}`,
      both: (quote) => `The follow-up has nobody responsible and no time: ${written(quote)}`,
    },
    'answers after the send-out': (quote, until, sendOut, meeting) =>
      `The answers to the consultation ${written(quote)} come on ${until}, after the summons of the meeting on ${meeting} is sent (${sendOut}).`,
    'next meeting missing': 'The next meeting is not stated.',
    'signature missing': 'Signatures are missing.',
  },
  printed: {
    noFile: (file) => `The file does not exist or cannot be opened: ${file}`,
  },
};

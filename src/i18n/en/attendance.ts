import type { Words } from '../words.ts';

/** What is said of Teams' attendance report, in English. */
export const attendance: Words['attendance'] = {
  title: 'Attendance as Teams saw it',
  count: (count) => (count === 1 ? '1 difference from the roll call' : `${count} differences from the roll call`),
  none: 'Teams’ report and the roll call agree.',
  onlySeen: (name, seen, answer) => `Teams saw **${name}** ${seen}, the roll call says ${answer}.`,
  answers: {
    expected: 'nothing',
    present: 'absent then',
    absent: 'absent',
    apology: 'apology',
    'own item': 'the own item only',
  },
  onlyRecorded: (name, recorded) => `Teams did not see **${name}**, the roll call says present ${recorded}.`,
  arrival: (name, seen, recorded) => `Teams saw **${name}** first at ${seen}, the roll call says ${recorded}.`,
  leaving: (name, seen, recorded) => `Teams saw **${name}** until ${seen}, the roll call says ${recorded}.`,
  from: (clock) => `from ${clock}`,
  to: (clock) => `until ${clock}`,
  fromBeginning: 'from the beginning',
  toEnd: 'to the end',
  span: (from, to) => `${from}–${to}`,
  onName: 'Compared by name; the account is not known.',
  sameByName: (names) => `Compared by name, without a difference: ${names}. The accounts are not known.`,
  unknown: 'In Teams only',
  seen: (name, seen) => `**${name}** ${seen}`,
  nameless: 'Somebody without a name',
  perhaps: (names) => `May be ${names}.`,
  unchanged:
    'Nothing in the roll call is changed. Where Teams is right, write **present Name** or **absent Name**, and the minutes are corrected.',
  inPrivate: 'Write **attendance report** to me in a chat of your own. It is shown to chair and secretary only.',
  later: 'Teams’ attendance report is compared with the roll call when the meeting is closed.',
  asking: 'I am asking Teams. The answer comes here in a while.',
  why: {
    'not set up': 'Klubba is not set up to read Teams’ attendance report. Whoever runs Klubba can see to it.',
    'no Teams meeting':
      'Teams does not say which Teams meeting the chat belongs to, so I cannot fetch the attendance report.',
    'not permitted': 'Klubba may not read Teams’ attendance report. Whoever runs Klubba can give the permission.',
    'none yet': 'Teams has no attendance report yet. It comes a while after everybody has left the Teams meeting.',
    away: 'Teams does not answer now. Try again in a while.',
  },
};

import type { View } from '../../../src/cards/kit/view.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import { doubts, roster, summons } from './slatten.ts';

const id = '5d2b54ac-6f43-4a3c-9a52-0b8f7d3d5e11';

/** A view of a meeting as everybody has it, unless told otherwise; an hour into the meeting. */
export const viewOf = (meeting: Meeting, more: Partial<View> = {}): View => ({
  meeting,
  id,
  words: languages.sv,
  now: Date.parse('2025-04-08T07:55:00Z'),
  zone: 'Europe/Stockholm',
  viewer: 'everyone',
  leads: ['29:chair', '29:secretary'],
  page: null,
  roster,
  link: null,
  ...more,
});

const user = (index: number): string => roster[index]?.user ?? '';
const links = {
  [user(0)]: 'p1',
  [user(1)]: 'p2',
  [user(3)]: 'p5',
  [user(4)]: 'p6',
  [user(5)]: 'p9',
};

export const at = (clock: string): number => Date.parse(`2025-04-08T${clock}:00+02:00`);

/** Folds events given with the clock they happened at. */
const held = (...timed: readonly (readonly [string, Event])[]): Meeting =>
  timed.reduce<Meeting>((meeting, [clock, event]) => {
    const seq = meeting.seq + 1;
    // Taking the gavel at once is one decision with the opening before it.
    const decision = event.type === 'PositionAdopted' && event.outcome === 'noted' ? seq - 1 : seq;
    return evolve(meeting, { seq, decision, at: at(clock), by: user(5), event });
  }, noMeeting);

const carried = [{ what: 'Skicka ut underlaget', who: 'Maja Stål', when: null }];
const received: readonly [string, Event] = [
  '08:00',
  { type: 'SummonsReceived', summons, doubts, source: 'kallelse.docx' },
];
const fixed: readonly [string, Event] = ['08:05', { type: 'SummonsFixed', links, lead: null, carried }];
const started = (clock: string, item: number): readonly [string, Event] => [
  clock,
  { type: 'ItemStarted', item, letter: null },
];
const opening: readonly (readonly [string, Event])[] = [
  received,
  fixed,
  ['09:02', { type: 'MeetingOpened' }],
  started('09:02', 1),
];
const rolled: readonly [string, Event] = [
  '09:04',
  {
    type: 'RollCalled',
    answers: { p1: 'present', p2: 'present', p3: 'present', p4: 'absent', p5: 'present', p6: 'present', p9: 'present' },
  },
];
const toFive: readonly (readonly [string, Event])[] = [
  ...opening,
  rolled,
  started('09:06', 2),
  ['09:07', { type: 'FormalityApproved', item: 2 }],
  started('09:07', 3),
  ['09:09', { type: 'FormalityApproved', item: 3 }],
  started('09:10', 4),
  ['09:40', { type: 'PositionOpened', position: 'b13', item: 4, letters: [], text: 'SSS noterar informationen.' }],
  ['09:40', { type: 'PositionAdopted', position: 'b13', outcome: 'noted' }],
  started('09:44', 5),
];
const pause: readonly (readonly [string, Event])[] = [
  ['09:50', { type: 'PauseStarted', minutes: 15 }],
  ['10:03', { type: 'PauseEnded' }],
];
const text = summons.items[4]?.proposal ?? '';
const proposed: readonly (readonly [string, Event])[] = [
  ...toFive,
  ['09:47', { type: 'PositionOpened', position: 'b16', item: 5, letters: [], text }],
  ['09:48', { type: 'PositionConfirmed', position: 'b16', person: 'p1', revision: 1, how: 'pressed' }],
  ['09:48', { type: 'PositionConfirmed', position: 'b16', person: 'p2', revision: 1, how: 'pressed' }],
  [
    '09:49',
    { type: 'ViewGiven', position: 'b16', person: 'p3', text: 'Ta gärna med fler exempel från *Norrvik* nästa år.' },
  ],
];
const amended: readonly (readonly [string, Event])[] = [
  ...proposed,
  ['09:50', { type: 'PositionAmended', position: 'b16', text: `${text} Kansliet återkommer i juni.` }],
  ['09:51', { type: 'PositionConfirmed', position: 'b16', person: 'p2', revision: 2, how: 'orally' }],
  [
    '09:52',
    {
      type: 'DissentRecorded',
      position: 'b16',
      person: 'p6',
      text: 'Regionen hade velat se kostnaderna per verksamhet.',
    },
  ],
];
const adopted: readonly (readonly [string, Event])[] = [
  ...amended,
  ['09:54', { type: 'PositionAdopted', position: 'b16', outcome: 'amended' }],
];
const closed: readonly (readonly [string, Event])[] = [
  ...adopted,
  started('09:56', 6),
  started('10:20', 10),
  ['10:22', { type: 'OtherMatterRaised', entry: 'b30', person: 'p2', text: 'Lokaler i höst' }],
  ['10:58', { type: 'NextMeetingSet', date: '2025-06-03', start: '13:00', end: '15:00' }],
  ['11:02', { type: 'MeetingClosed', words: 'Ordföranden tackar för ett gott möte.' }],
];

const reviewed: readonly (readonly [string, Event])[] = [...closed, ['11:10', { type: 'ReviewBegun' }]];
const signing: readonly (readonly [string, Event])[] = [
  ...reviewed,
  ['11:20', { type: 'MinutesSignedOff', person: 'p5' }],
];
const signed: readonly (readonly [string, Event])[] = [
  ...signing,
  ['11:30', { type: 'MinutesSignedOff', person: 'p1' }],
];
const released: readonly (readonly [string, Event])[] = [...signed, ['11:40', { type: 'MinutesReleased' }]];

/** The meeting at its stations. */
export const meetings = {
  draft: held(received),
  summoned: held(received, fixed),
  opened: held(...opening),
  atTwo: held(...opening, rolled, started('09:06', 2)),
  struckAtTwo: held(...opening, rolled, started('09:06', 2), ['09:07', { type: 'ItemStruck', item: 7 }]),
  atThree: held(...opening, rolled, started('09:08', 3)),
  rolled: held(...opening, rolled),
  called: held(...opening, rolled, ['09:05', { type: 'RollCalled', answers: { p10: 'absent' } }]),
  atFive: held(...toFive),
  struck: held(...toFive, ['09:50', { type: 'ItemStruck', item: 7 }]),
  paused: held(...toFive, ['09:50', { type: 'PauseStarted', minutes: 15 }]),
  resumed: held(...toFive, ...pause),
  resumedAtSix: held(...toFive, ...pause, started('10:10', 6)),
  proposed: held(...proposed),
  amended: held(...amended),
  adopted: held(...adopted),
  sentForComment: held(
    ...toFive,
    ['09:47', { type: 'PositionOpened', position: 'b16', item: 5, letters: [], text }],
    [
      '09:54',
      {
        type: 'PositionAdopted',
        position: 'b16',
        outcome: 'referred',
        referral: { to: 'Ekby, Lunda och Norrvik', until: '3 juni' },
      },
    ],
  ),
  atSix: held(...adopted, started('09:56', 6)),
  atSeven: held(...adopted, started('09:56', 7)),
  atEight: held(...adopted, started('09:56', 8)),
  settled: held(
    ...opening,
    ['09:01', { type: 'SettingChanged', setting: { name: 'standing item', of: 'Ärenden till SRO', value: true } }],
    ['09:01', { type: 'SettingChanged', setting: { name: 'abbreviation', of: 'SRO', value: 'Samrådet om omsorg' } }],
  ),
  otherMatters: held(...adopted, started('10:20', 10), [
    '10:22',
    { type: 'OtherMatterRaised', entry: 'b30', person: 'p2', text: 'Lokaler i höst' },
  ]),
  atLast: held(...adopted, started('10:50', 11)),
  closed: held(...closed),
  reviewed: held(...reviewed),
  signing: held(...signing),
  signed: held(...signed),
  released: held(...released),
  newVersion: held(...released, ['12:00', { type: 'VersionOpened', reason: 'Fel belopp' }]),
  approved: held(...released, ['12:00', { type: 'MinutesApproved' }]),
} as const;

import { sv } from '../../src/i18n/sv.ts';
import type { Actor, Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import { leads, type Meeting } from '../../src/meeting/meeting.ts';
import type { PanelCommand } from '../../src/panel/commands/commands.ts';
import { expected } from '../../src/panel/commands/expected.ts';
import type { Shown } from '../../src/panel/shown.ts';
import { youOf } from '../../src/views/own/you.ts';
import { sectionsOf } from '../../src/views/sections-of.ts';
import {
  after,
  allPresent,
  berg,
  dahl,
  ek,
  fixed,
  meetingAfter,
  minutes,
  opened,
  position,
  received,
  underWay,
} from '../support/board.ts';

const shownTo = (meeting: Meeting, { user, name }: Actor): Shown => {
  const kind = leads(meeting, user) ? 'lead' : 'everyone';
  return {
    ...sectionsOf(meeting, kind, minutes(60), { words: sv, zone: 'Europe/Stockholm' }),
    you: { ...youOf(meeting, user, name), meeting: 'm1' },
  };
};

/** What a person reads of it; ids and times are the server's to give. */
const read = ({ head, now, agenda, items, attendance, notes, you }: Shown) => ({
  pause: head?.pause?.minutes ?? null,
  rollCalled: head?.rollCalled,
  nextMeeting: head?.nextMeeting,
  item: [now?.item?.number, now?.item?.title, now?.letter, now?.place],
  agenda: agenda?.rows.map(({ title, state, minutes }) => [title, state, minutes]),
  struck: agenda?.struck,
  details: items?.items.find(({ number }) => number === 4),
  people: attendance?.groups.flatMap(({ people }) => people.map(({ name, presence }) => [name, presence])),
  notes: notes?.notes.map(({ kind, text, item, letter }) => [kind, text, item, letter]),
  followUps: notes?.followUps.map(({ what, who, when, ended }) => [what, who, when, ended]),
  answers: you?.answers,
  raised: you?.raised,
});

const roll = { p1: 'present', p2: 'absent', p3: 'apology', p4: 'present', p5: 'own item' } as const;
const noted: Event = { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: 'Ett.' };
const onPart: Event = { type: 'NoteTaken', entry: 'n2', kind: 'note', item: 4, letter: 'b', text: 'Två.' };
const agreed: Event = { type: 'FollowUpAgreed', entry: 'u1', item: 3, what: 'Siffror', who: 'Olle', when: 'maj' };
const withPosition: readonly Event[] = [...underWay, position];

const cases: readonly (readonly [readonly Event[], Actor, PanelCommand])[] = [
  [withPosition, berg, { type: 'Confirm', position: 'b1', revision: 1 }],
  [withPosition, berg, { type: 'GiveView', position: 'b1', text: 'Fler siffror.' }],
  [withPosition, berg, { type: 'Dissent', position: 'b1', text: 'Nej.' }],
  [[received, fixed, ...opened], berg, { type: 'Arrive', whom: { self: true } }],
  [[received, fixed, ...opened, allPresent], berg, { type: 'Leave', whom: { self: true } }],
  [[received, fixed, ...opened], dahl, { type: 'Arrive', whom: { name: 'Olle Berg' } }],
  [underWay, dahl, { type: 'Leave', whom: { name: 'Olle Berg' } }],
  [[received, fixed, ...opened], dahl, { type: 'MarkAbsent', name: 'Olle Berg' }],
  [[received, fixed, ...opened], dahl, { type: 'RecordApology', name: 'Olle Berg' }],
  [[received, fixed, ...opened], dahl, { type: 'CallRoll', answers: roll }],
  [[received, fixed, ...opened, allPresent], ek, { type: 'NextItem', from: 1, undecided: false }],
  [[received, fixed, ...opened, allPresent], ek, { type: 'GoToItem', item: 4, letter: null }],
  [[received, fixed, ...opened, allPresent], ek, { type: 'GoToItem', item: 4, letter: 'b' }],
  [[received, fixed, ...opened, allPresent], ek, { type: 'GoToItem', item: 1, letter: 'b' }],
  [underWay, ek, { type: 'PreviousItem', from: 3 }],
  [underWay, ek, { type: 'Pause', minutes: 10 }],
  [[...underWay, { type: 'PauseStarted', minutes: 10 }], ek, { type: 'Resume' }],
  [underWay, dahl, { type: 'TakeNote', kind: 'dialogue', item: 3, letter: null, text: 'Frågor om fredagar.' }],
  [[...underWay, noted], dahl, { type: 'ChangeNote', note: 'n1', text: 'Två.', base: 1 }],
  [[...underWay, onPart], dahl, { type: 'TakeNote', kind: 'note', item: 4, letter: 'a', text: 'Ett.' }],
  [[...underWay, onPart, noted], dahl, { type: 'MoveNote', note: 'n1', item: 4, letter: 'a' }],
  [[...underWay, onPart, noted], dahl, { type: 'MoveNote', note: 'n2', item: 4, letter: null }],
  [[...underWay, agreed], dahl, { type: 'EndFollowUp', followUp: 'u1', how: 'done', words: null }],
  [[...underWay, agreed], dahl, { type: 'EndFollowUp', followUp: 'u1', how: 'struck', words: 'Görs inte.' }],
  [[...underWay, agreed], dahl, { type: 'MoveFollowUp', followUp: 'u1', when: 'hösten' }],
  [underWay, dahl, { type: 'AgreeFollowUp', item: 3, what: 'Siffror', who: 'Olle', when: 'maj' }],
  [underWay, berg, { type: 'RaiseOtherMatter', text: 'Öppettider' }],
  [underWay, ek, { type: 'SetNextMeeting', date: '2024-06-04', start: '09:00', end: null }],
  [underWay, dahl, { type: 'MoveItem', item: 4, at: { after: 6 } }],
  [underWay, dahl, { type: 'MoveItem', item: 6, at: { before: 4 } }],
  [underWay, dahl, { type: 'MoveItem', item: 4, at: { before: 5 } }],
  [underWay, dahl, { type: 'StrikeItem', item: 5 }],
  [underWay, dahl, { type: 'ChangeItem', item: 4, title: 'Statsbidrag 2027', minutes: 35, presenters: [] }],
  [underWay, dahl, { type: 'ChangeItem', item: 4, proposal: 'Mötet noterar.', minutes: null }],
];

describe.each(cases)('after %#', (events, by, command) => {
  const before = meetingAfter(events);
  const made = shownTo(after(before, by, command as Command), by);

  test(`${command.type} shows at once what the server will make of it`, () => {
    const shown = shownTo(before, by);
    expect(read(expected(shown, command, shown))).toEqual(read(made));
  });
});

test('a view that already shows what a press comes to is not changed by that press', () => {
  for (const [events, by, command] of cases) {
    const before = meetingAfter(events);
    const made = shownTo(after(before, by, command as Command), by);
    expect(read(expected(made, command, shownTo(before, by)))).toEqual(read(made));
  }
});

test('a text that was noted before is shown twice where it is noted again', () => {
  const command = { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'Ett.' } as const;
  const shown = shownTo(meetingAfter([...underWay, noted]), dahl);
  expect(expected(shown, command, shown).notes?.notes.map(({ text }) => text)).toEqual(['Ett.', 'Ett.']);
});

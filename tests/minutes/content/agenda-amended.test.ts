import type { Command } from '../../../src/meeting/commands.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { HouseStyle } from '../../../src/meeting/summons.ts';
import { after, dahl, fixed, item, meetingAfter, minutes, receivedWith } from '../../support/board.ts';
import { linesOf, under } from '../document/opened.ts';
import { olderStyle } from '../records/record.ts';
import { said } from '../records/said.ts';

const items = [
  item(1, 'Mötets öppnande', { formality: 'opening' }),
  item(2, 'Godkännande av agenda', { formality: 'agenda approval' }),
  item(3, 'Vårdplan', { slot: { minutes: 15, start: '09:05', end: '09:20' } }),
  item(4, 'Statsbidrag', { slot: { minutes: 10, start: '09:20', end: '09:30' } }),
  item(5, 'Övriga frågor', { formality: 'other matters' }),
];

const nothing = { at: null, minutes: null, presenters: [], proposal: null, attachments: [] };
const budget: Command = { ...nothing, type: 'AddItem', title: 'Budget', minutes: 20 };
const rooms: Command = { ...nothing, type: 'AddItem', title: 'Lokaler' };
const strike = (number: number): Command => ({ type: 'StrikeItem', item: number });
const open: Command = { type: 'OpenMeeting' };
const go = (number: number): Command => ({ type: 'GoToItem', item: number, letter: null });
const approve: Command = { type: 'Adopt', position: null, item: 2, outcome: null, text: null };
const undo: Command = { type: 'Undo' };

const asked = (meeting: Meeting, ...commands: readonly Command[]): Meeting =>
  commands.reduce((so, command, index) => after(so, dahl, command, minutes(index)), meeting);

const change = (more: Omit<Extract<Command, { type: 'ChangeItem' }>, 'type' | 'item'>): Command => ({
  ...{ type: 'ChangeItem', item: 4 },
  ...more,
});
const changes: readonly (readonly [string, Command, string, string])[] = [
  ['added', budget, 'tillägget att punkt 5, Budget, tas upp', 'item 5, Budget, is taken up'],
  ['struck', strike(4), 'ändringen att punkt 4, Statsbidrag, utgår', 'item 4, Statsbidrag, is struck'],
  [
    'moved',
    { type: 'MoveItem', item: 4, at: { before: 3 } },
    'ändringen att punkt 3, Statsbidrag, tas efter punkt 2, Godkännande av agenda',
    'item 3, Statsbidrag, is taken after item 2, Godkännande av agenda',
  ],
  [
    'retitled',
    change({ title: 'Bidrag' }),
    'ändringen att punkt 4 byter rubrik från ”Statsbidrag” till ”Bidrag”',
    'item 4 is retitled from “Statsbidrag” to “Bidrag”',
  ],
  [
    'given another slot',
    change({ minutes: 25 }),
    'ändringen att punkt 4, Statsbidrag, får 25 minuter',
    'item 4, Statsbidrag, is given 25 minutes',
  ],
  [
    'given presenters',
    change({ presenters: [{ name: 'Siv Alm', affiliation: 'Regionen' }] }),
    'ändringen att punkt 4, Statsbidrag, föredras av Siv Alm, Regionen',
    'item 4, Statsbidrag, is presented by Siv Alm, Regionen',
  ],
  [
    'given a proposal',
    change({ proposal: 'SNK tackar.' }),
    'ändringen att förslaget till ställningstagande under punkt 4, Statsbidrag, ändras',
    'the proposed position under item 4, Statsbidrag, is changed',
  ],
  [
    'given documents',
    change({ attachments: [{ title: 'Bidrag.pdf', url: null, place: 'before' }] }),
    'ändringen att handlingarna under punkt 4, Statsbidrag, ändras',
    'the documents under item 4, Statsbidrag, are changed',
  ],
];

const styles: readonly (readonly [string, HouseStyle, string, (number: number) => string])[] = [
  [
    'the newer form',
    { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
    'Dagens agenda godkänns',
    (number) => `${number}.`,
  ],
  ['the older form', olderStyle, 'Agendan godkänns', (number) => `${number})`],
];

describe.each(styles)('K9 in %s', (_name, style, approved, numbered) => {
  const called = meetingAfter([receivedWith({ items, head: { style, pauses: [] } }), fixed]);
  const begun = asked(called, open);
  const approvedAgenda = asked(begun, go(2), approve);
  /** What is said where the agenda is approved. */
  const toldIn = (lines: readonly string[]): readonly string[] => {
    const heading = `${numbered(2)} Godkännande av agenda`;
    const isHeading = (line: string): boolean => /^\d+[.)] /.test(line);
    const next = lines.find((line, at) => at > lines.indexOf(heading) && isHeading(line));
    return under(lines, heading, next ?? '').map((line) => line.replace(/^- /, ''));
  };
  const told = (meeting: Meeting): readonly string[] => toldIn(said(meeting));

  test.each(changes)('an item %s, before the opening or after, is said where the agenda is approved', (...row) => {
    const [, command, clause, english] = row;
    for (const meeting of [asked(called, command, open, approve), asked(begun, command, go(2), approve)]) {
      expect(told(meeting)).toEqual([`${approved} med ${clause}.`]);
      const kind = command.type === 'AddItem' ? 'addition' : 'change';
      expect(said(meeting, 'en')).toContain(`The agenda is approved with the ${kind} that ${english}.`);
    }
  });

  test.each(changes)('an item %s after the approval is said as a later decision', (_what, command, clause, english) => {
    const meeting = asked(approvedAgenda, command);
    const later = clause.replace(/^.*?att /, '');
    expect(told(meeting)).toEqual([`${approved}.`, `Agendan ändras senare under mötet så att ${later}.`]);
    expect(said(meeting, 'en')).toContain(`Later in the meeting the agenda is changed so that ${english}.`);
  });

  test('one change is said so in the Word file', async () => {
    const meeting = asked(called, budget, open, approve, strike(4));
    expect(toldIn(await linesOf(meeting))).toEqual([
      `${approved} med tillägget att punkt 5, Budget, tas upp.`,
      'Agendan ändras senare under mötet så att punkt 4, Statsbidrag, utgår.',
    ]);
  });

  test.each(changes)('an item %s and taken back is not said', (_what, command) => {
    expect(told(asked(called, command, undo, open, approve))).toEqual([`${approved}.`]);
    expect(told(asked(approvedAgenda, command, undo))).toEqual([`${approved}.`]);
  });

  test('several changes are listed, additions alone as such, and so in the Word file', async () => {
    expect(told(asked(called, budget, rooms, open, approve))).toEqual([
      `${approved} med följande tillägg:`,
      'Punkt 5, Budget, tas upp.',
      'Punkt 6, Lokaler, tas upp.',
    ]);
    expect(toldIn(await linesOf(asked(called, budget, strike(4), open, approve)))).toEqual([
      `${approved} med följande ändringar:`,
      'Punkt 5, Budget, tas upp.',
      'Punkt 4, Statsbidrag, utgår.',
    ]);
  });

  test('what came to nothing is not said: added and struck, moved there and back, retitled twice', () => {
    const moved = (at: { before: number } | { after: number }): Command => ({ type: 'MoveItem', item: 4, at });
    const there = asked(called, budget, strike(6), moved({ before: 3 }), moved({ after: 3 }));
    const back = asked(
      there,
      change({ title: 'Bidrag' }),
      change({ title: 'Statsbidrag', minutes: 20 }),
      change({ minutes: 10 }),
    );
    expect(told(asked(back, open, approve))).toEqual([`${approved}.`]);
    expect(told(asked(called, change({ title: 'A' }), change({ title: 'B' }), open, approve))).toEqual([
      `${approved} med ändringen att punkt 4 byter rubrik från ”Statsbidrag” till ”B”.`,
    ]);
  });

  test('an item added before the approval and struck after it is said at both', () => {
    const meeting = asked(called, budget, open, approve, strike(6));
    expect(told(meeting)).toEqual([
      `${approved} med tillägget att punkt 5, Budget, tas upp.`,
      'Agendan ändras senare under mötet så att punkt 5, Budget, utgår.',
    ]);
  });

  test('headings, slots and other matters follow, each under its printed number', async () => {
    const noted: Command = { type: 'TakeNote', kind: 'note', item: 6, letter: null, text: 'Budgeten gicks igenom.' };
    const lines = await linesOf(asked(called, budget, open, approve, go(6), noted));
    expect(lines.filter((line) => /^\d+[.)] /.test(line))).toEqual([
      `${numbered(1)} Mötets öppnande`,
      `${numbered(2)} Godkännande av agenda`,
      `${numbered(3)} Vårdplan`,
      `${numbered(4)} Statsbidrag`,
      `${numbered(5)} Budget`,
      `${numbered(6)} Övriga frågor`,
    ]);
    expect(under(lines, `${numbered(5)} Budget`, `${numbered(6)} Övriga frågor`)).toEqual([
      '(20 minuter, kl. 09.30–09.50)',
      'Budgeten gicks igenom.',
    ]);
  });
});

test('K9 where the agenda is approved in words of its own, or has no item for it, the changes are said all the same', () => {
  const called = meetingAfter([receivedWith({ items }), fixed]);
  const own: Command = { type: 'Adopt', position: null, item: 2, outcome: null, text: 'Agendan godkänns.' };
  expect(said(asked(called, budget, open, own))).toContain('Agendan ändras så att punkt 5, Budget, tas upp.');
  const without = meetingAfter([receivedWith({ items: items.filter(({ number }) => number !== 2) }), fixed]);
  const lines = said(asked(without, budget, open));
  expect(lines.indexOf('Agendan ändras så att punkt 5, Budget, tas upp.')).toBeGreaterThan(
    lines.indexOf('1. Mötets öppnande'),
  );
});

test('K9 the kallelse of a meeting to come shows the agenda as it is, and says nothing of changes', () => {
  const lines = said(asked(meetingAfter([receivedWith({ items }), fixed]), budget));
  expect(lines).toContain('5. Budget');
  expect(lines.filter((line) => line.includes('ändras') || line.includes('tillägg'))).toEqual([]);
});

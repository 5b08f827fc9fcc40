import type { Command } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import type { Attachment } from '../../../src/meeting/summons.ts';
import {
  after,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  given,
  item,
  meetingAfter,
  opened,
  receivedWith,
  started,
} from '../../support/board.ts';

const at = (url: string): string => `https://example.org/${url}`;
const document = (title: string, url: string | null): Attachment => ({ title, url, place: 'before' });
const proposal = document('Förslag Plan för vården.pdf', at('plan'));
const letter = document('Följebrev Plan för vården.pdf', at('brev'));
const annex = document('Riktlinje SIP.docx', null);
const slides = document('Presentation Plan för vården, VNK 2024-04-09', at('bilder'));

const backed = 'VNK ställer sig bakom planen.';
/** Item 3 has these documents and a proposal, item 5 the same documents and none, item 6 no document. */
const past = (...attachments: readonly Attachment[]): readonly Event[] => [
  receivedWith({
    items: [
      item(3, 'Plan för vården', { attachments, proposal: backed }),
      item(5, 'Läget', { attachments }),
      item(6, 'Övriga frågor', { formality: 'other matters' }),
    ],
  }),
  fixed,
  ...opened,
  started(3),
];
const taken: readonly Event[] = [
  { type: 'PositionOpened', position: 'b1', item: 3, letters: [], text: backed },
  { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' },
];
const signed: Event = { type: 'MinutesSignedOff', person: 'p1' };

const decide = (more: Partial<Extract<Command, { type: 'DecideDocument' }>> = {}): Command => ({
  type: 'DecideDocument',
  item: null,
  document: null,
  url: null,
  ...more,
});
const name = 'Plan för vården, beslutad, VNK 2024-04-09.pdf';
const decided: Event = { type: 'DocumentDecided', item: 3, was: proposal.title, title: name, url: at('plan') };
const all = [letter, proposal, annex, slides];

test('I2 the proposal among the documents of the item is called what was decided, with its link or the one given', () => {
  expect(given(...past(...all), ...taken).when(ek, decide())).toEqual([decided]);
  expect(given(...past(...all), ...taken).when(dahl, decide({ url: at('ny') }))).toEqual([
    { ...decided, url: at('ny') },
  ]);
});

test('I2 the item then shows the new name in its place, and what it was is kept', () => {
  const meeting = meetingAfter([...past(...all), ...taken, decided]);
  expect(meeting.summons?.items[0]?.attachments).toEqual([letter, { ...proposal, title: name }, annex, slides]);
  expect(meeting.summons?.items[1]?.attachments).toEqual(all);
  const was = { title: proposal.title, url: proposal.url };
  expect(meeting.decided).toEqual([{ item: 3, was, title: name, url: at('plan') }]);
  const moved = after(meeting, ek, decide({ url: at('ny') }));
  expect(moved.decided).toEqual([{ item: 3, was, title: name, url: at('ny') }]);
});

test.each([
  ['as it was asked', decide()],
  ['by its number', decide({ document: '2' })],
  ['by its old name', decide({ document: 'förslag plan' })],
  ['by its new name', decide({ item: 3, document: name })],
  ['with the same link', decide({ url: at('plan') })],
])('I2 said twice it changes nothing: %s', (_, command) => {
  expect(given(...past(...all), ...taken, decided).when(ek, command)).toEqual([]);
});

test.each([
  ['its number', { document: '3' }],
  ['part of its name, in any case', { document: 'riktlinje  sip' }],
  ['all of its name', { document: annex.title }],
])('I2 another document is told by %s', (_, more) => {
  const title = 'Riktlinje SIP, beslutad, VNK 2024-04-09.docx';
  expect(given(...past(...all), ...taken).when(ek, decide(more))).toEqual([
    { type: 'DocumentDecided', item: 3, was: annex.title, title, url: null },
  ]);
});

test('I2 where none is called a proposal, it is the one that does not merely go with another', () => {
  expect(given(...past(letter, annex, slides), ...taken).when(ek, decide())).toMatchObject([{ was: annex.title }]);
});

test('I2 a document that stands twice is one, and gets its name in both places', () => {
  const again = { ...proposal, place: 'after' } as const;
  const meeting = after(meetingAfter([...past(proposal, again), ...taken]), ek, decide());
  expect(meeting.summons?.items[0]?.attachments.map(({ title }) => title)).toEqual([name, name]);
});

test('I2 a document of an item that asked for no position may be decided on', () => {
  expect(given(...past(...all)).when(ek, decide({ item: 5 }))).toMatchObject([{ item: 5, title: name }]);
});

const titles = all.map(({ title }) => title);
const second = document('Utkast Budget.pdf', null);
const postponed: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'postponed' };

test.each<[string, readonly Event[], Command, unknown]>([
  ['the item has none', [...past(), ...taken], decide(), { reason: 'no document', item: 3 }],
  ['there is no such item', past(...all), decide({ item: 9 }), { reason: 'no such item', item: 9, letter: null }],
  [
    'no document is called so',
    [...past(...all), ...taken],
    decide({ document: 'Budget' }),
    { reason: 'which document', item: 3, titles },
  ],
  [
    'several may be meant',
    [...past(proposal, second), ...taken],
    decide(),
    { reason: 'which document', item: 3, titles: [proposal.title, second.title] },
  ],
  [
    'several are called so',
    [...past(...all), ...taken],
    decide({ document: 'vården' }),
    { reason: 'which document', item: 3, titles },
  ],
  [
    'all of them only go with another',
    [...past(letter, slides), ...taken],
    decide(),
    { reason: 'which document', item: 3, titles: [letter.title, slides.title] },
  ],
  ['the outcome is still owed', past(...all), decide(), { reason: 'not decided', item: 3 }],
  ['the position is open', [...past(...all), ...taken.slice(0, 1)], decide(), { reason: 'not decided', item: 3 }],
  [
    'another position is still open',
    [...past(...all), ...taken, { type: 'PositionOpened', position: 'b2', item: 3, letters: [], text: backed }],
    decide(),
    { reason: 'not decided', item: 3 },
  ],
  [
    'the item was postponed',
    [...past(...all), ...taken.slice(0, 1), postponed],
    decide(),
    { reason: 'not decided', item: 3 },
  ],
  ['the link is none', [...past(...all), ...taken], decide({ url: 'javascript:x' }), { reason: 'bad link' }],
  ['the name is nothing', [...past(...all), ...taken], decide({ document: ' ' }), { reason: 'text missing' }],
  ['before the opening', past(...all).slice(0, 2), decide(), { reason: 'not open yet' }],
  ['after the close without an item', [...past(...all), ...taken, closed], decide(), { reason: 'no current item' }],
  [
    'the minutes are signed',
    [...past(...all), ...taken, closed, signed],
    decide({ item: 3 }),
    { reason: 'signed off' },
  ],
])('I2 refused where %s', (_, events, command, refusal) => {
  expect(given(...events).when(dahl, command)).toEqual(refusal);
});

test('I2 a member does not say so', () => {
  expect(given(...past(...all), ...taken).when(berg, decide())).toEqual({ reason: 'only chair or secretary' });
});

test('I2 after the close it is a correction, after the sign-off in a new version', () => {
  const correction = [{ type: 'CorrectionMade' }, decided];
  expect(given(...past(...all), ...taken, closed).when(dahl, decide({ item: 3 }))).toEqual(correction);
  const reopened: Event = { type: 'VersionOpened', reason: 'Fel namn' };
  expect(given(...past(...all), ...taken, closed, signed, reopened).when(dahl, decide({ item: 3 }))).toEqual(
    correction,
  );
});

test('I2 undo gives back the name it had', () => {
  const undone = after(meetingAfter([...past(...all), ...taken, decided]), dahl, { type: 'Undo' });
  expect(undone.summons?.items[0]?.attachments).toEqual(all);
  expect(undone.decided).toEqual([]);
});

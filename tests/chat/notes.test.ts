import { parseChat } from '../../src/chat/parse.ts';
import { notesText } from '../../src/chat/replies/notes-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { NoteReference } from '../../src/meeting/commands.ts';
import type { EntryKind, Event } from '../../src/meeting/events.ts';
import { meetingAfter, started, underWay } from '../support/board.ts';

const { sv, en } = languages;
const read = (text: string) => parseChat(text, '2024-04-09');
const second: NoteReference = { number: 2, item: null };
const ofSix: NoteReference = { number: 2, item: 6 };
const change = (note: NoteReference, text: string) => ({ type: 'ChangeNote', note, text, base: null }) as const;
const move = (note: NoteReference, item: number, letter: string | null) =>
  ({ type: 'MoveNote', note, item, letter }) as const;

test.each([
  ['ändra anteckning 2: Kommunerna vill mer.', change(second, 'Kommunerna vill mer.')],
  ['Ändra anteckning 2 :\n- Ett\n- Två', change(second, '- Ett\n- Två')],
  ['ändra anteckning 2\n| A | B |', change(second, '| A | B |')],
  ['ändra anteckning 2 på punkt 6: Text', change(ofSix, 'Text')],
  ['change note 2 on item 6: Text', change(ofSix, 'Text')],
  ['ta bort anteckning nr 2', { type: 'RemoveNote', note: second }],
  ['ta bort anteckning 2', { type: 'RemoveNote', note: second }],
  ['Ta bort anteckning 2 under punkt 6.', { type: 'RemoveNote', note: ofSix }],
  ['remove note 2', { type: 'RemoveNote', note: second }],
  ['flytta anteckning 2 till punkt 7', move(second, 7, null)],
  ['flytta anteckning 2 på punkt 6 till 7 b)', move(ofSix, 7, 'b')],
  ['move note 2 to item 7b', move(second, 7, 'b')],
])('%j is read', (text, command) => {
  expect(read(text)).toEqual({ say: 'command', command });
});

test.each([
  ['visa anteckningar', null],
  ['Visa anteckningarna.', null],
  ['show notes item 6', 6],
  ['visa anteckningar punkt 6', 6],
])('%j asks for the notes', (text, item) => {
  expect(read(text)).toEqual({ say: 'notes', item });
});

test.each([
  ['ändra anteckning', 'changeNote', 'note'],
  ['ändra anteckning 2 utan kolon', 'changeNote', 'note'],
  ['ändra anteckning 2:', 'changeNote', 'text'],
  ['ta bort anteckning', 'removeNote', 'note'],
  ['ta bort anteckning 2 och 3', 'removeNote', 'note'],
  ['flytta anteckning 2', 'moveNote', 'note'],
  ['klubba och nästa?', 'adoptAndNext', 'outcome'],
  ['klubba och nästa bordlagd', 'adoptAndNext', 'outcome'],
  ['klubba och nästa: bordlagd', 'adoptAndNext', 'outcome'],
  ['klubba och gå vidare', 'adopt', 'outcome'],
])('%j is asked about, and nothing is done', (text, command, needs) => {
  expect(read(text)).toEqual({ say: 'incomplete', command, needs });
});

test.each(['klubba och nästa', 'Klubba och nästa!', 'klubba och nästa punkt', 'adopt and next'])(
  '%j is the gavel and the next item',
  (text) => {
    const command = { type: 'AdoptAndNext', from: null, position: null, outcome: null, text: null };
    expect(read(text)).toEqual({ say: 'command', command });
  },
);

const taken = (entry: string, kind: EntryKind, item: number, text: string, letter: string | null = null): Event => ({
  type: 'NoteTaken',
  ...{ entry, kind, item, letter, text },
});
const noted = [
  ...underWay,
  taken('n1', 'note', 3, 'Planen *beskrivs*.\n\nMer.'),
  taken('n2', 'dialogue', 3, 'Bra.'),
  taken('n3', 'message', 4, 'Räkna om.', 'b'),
];

test('the notes of the item that is on are listed with the numbers by which they are changed', () => {
  expect(notesText(meetingAfter(noted), null, sv)).toBe(
    '**Punkt 3, Vårdplanering**\n- **1** Anteckning: Planen \\*beskrivs\\*. Mer.\n- **2** Dialog: Bra.',
  );
  expect(notesText(meetingAfter(noted), 4, sv)).toBe('**Punkt 4, Statsbidrag**\n- **1** Medskick (4 b): Räkna om.');
  expect(notesText(meetingAfter([...noted, started(5)]), null, sv)).toBe('Inget är antecknat under punkt 5 än.');
  expect(notesText(meetingAfter(noted), 9, sv)).toContain('Det finns ingen punkt 9.');
  expect(notesText(meetingAfter(noted), null, en)).toContain('- **2** Dialogue: Bra.');
});

test('where no item is on those of all are listed, each item with its own numbers', () => {
  const closed: Event = { type: 'MeetingClosed', words: null };
  expect(notesText(meetingAfter([...noted, closed]), null, sv)).toMatch(
    /^\*\*Punkt 3, .*\n- \*\*1\*\* .*\n- \*\*2\*\* .*\n\n\*\*Punkt 4, .*\n- \*\*1\*\* /,
  );
  expect(notesText(meetingAfter([...underWay, closed]), null, sv)).toBe('Inget är antecknat än.');
});

test('of very many notes as many are listed as one message holds', () => {
  const many = Array.from({ length: 200 }, (_, n) => taken(`n${n}`, 'note', 3, `${n} ${'å'.repeat(300)}`));
  const text = notesText(meetingAfter([...underWay, ...many]), null, sv);
  expect(text).toContain('och 140 till');
  expect(Buffer.byteLength(text)).toBeLessThan(28_000);
});

test('a clash is told in words, and so is one with a note that was taken away', () => {
  const beside: Event = {
    type: 'NoteTaken',
    entry: 'n9',
    kind: 'note',
    item: 3,
    letter: null,
    text: 'Min.',
    beside: 'n1',
  };
  const told = (past: readonly Event[], words = sv) =>
    replyTo([beside], meetingAfter([...past, beside]), words, 'Europe/Stockholm');
  expect(told(noted)).toContain('Din text är sparad som en egen anteckning bredvid den, under punkt 3.');
  expect(told([...noted, { type: 'NoteRemoved', entry: 'n1' }])).toContain('Någon annan tog bort anteckningen');
  expect(told(noted, en)).toContain('as a note of its own beside it, under item 3.');
});

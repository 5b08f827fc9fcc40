import type { Command } from '../../../src/meeting/commands.ts';
import { isRefusal } from '../../../src/meeting/decide/guards.ts';
import { decide } from '../../../src/meeting/decide.ts';
import type { Event } from '../../../src/meeting/events.ts';
import { longestRecord, longestText } from '../../../src/meeting/text-limits.ts';
import {
  after,
  approved,
  asks,
  berg,
  dahl,
  ek,
  given,
  meetingAfter,
  position,
  started,
  stranger,
  underWay,
} from '../../support/board.ts';
import { fc } from '../../support/properties.ts';

const taken = (entry: string, text: string, more: Partial<Event & { type: 'NoteTaken' }> = {}): Event => ({
  type: 'NoteTaken',
  entry,
  kind: 'note',
  item: 3,
  letter: null,
  text,
  ...more,
});
const changed = (text: string, entry = 'n1'): Event => ({ type: 'NoteChanged', entry, text });
const change = (text: string, base: number | null, note: (Command & { type: 'ChangeNote' })['note'] = 'n1') =>
  ({ type: 'ChangeNote', note, text, base }) as const;
const closed: readonly Event[] = [
  { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' },
  { type: 'MeetingClosed', words: null },
];
const two = [...underWay, taken('n1', 'Ett.'), taken('n2', 'Två.', { kind: 'dialogue' })];
const texts = (events: readonly Event[]) => meetingAfter(events).entries.map(({ text }) => text);

describe('a note is changed', () => {
  test('by its id, and by its number on the item that is on or on another', () => {
    const now = given(...two);
    expect(now.when(dahl, change('Nytt.', 1))).toEqual([changed('Nytt.')]);
    expect(now.when(ek, change('Nytt.', null, { number: 2, item: null }))).toEqual([changed('Nytt.', 'n2')]);
    const later = given(...two, started(5), taken('n9', 'Fem.', { item: 5 }));
    expect(later.when(dahl, change('Nytt.', null, { number: 1, item: null }))).toEqual([changed('Nytt.', 'n9')]);
    expect(later.when(dahl, change('Nytt.', null, { number: 1, item: 3 }))).toEqual([changed('Nytt.')]);
  });

  test('keeps its place, and each wording is one version more', () => {
    const [first, second] = meetingAfter([...two, changed('Nytt.'), changed('Nyare.')]).entries;
    expect(first).toMatchObject({ id: 'n1', text: 'Nyare.', version: 3 });
    expect(second).toMatchObject({ id: 'n2', version: 1 });
    const mended: Event = { type: 'WordingMended', item: null, from: 'Ett', to: 'Två' };
    expect(meetingAfter([...two, mended]).entries.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('to what it says already, nothing is recorded', () => {
    expect(given(...two).when(dahl, change('Ett.', 1))).toEqual([]);
    expect(given(...two, changed('Nytt.')).when(dahl, change('Nytt.', 1))).toEqual([]);
  });

  test('by chair and secretary only, not to nothing or too much, and only a note that is there', () => {
    const now = given(...two);
    for (const by of [berg, stranger])
      expect(now.when(by, change('Nytt.', 1))).toEqual({ reason: 'only chair or secretary' });
    expect(now.when(dahl, change(' ', 1))).toEqual({ reason: 'text missing' });
    expect(now.when(dahl, change('x'.repeat(longestText + 1), 1))).toMatchObject({ reason: 'text too long' });
    expect(now.when(dahl, change('Nytt.', null, 'n7'))).toEqual({ reason: 'no such note', number: null });
    expect(now.when(dahl, change('Nytt.', null, { number: 3, item: null }))).toEqual({
      reason: 'no such note',
      number: 3,
    });
    expect(now.when(dahl, change('Nytt.', null, { number: 1, item: 9 }))).toMatchObject({ reason: 'no such item' });
  });

  test('in a full record by a text no longer than its own', () => {
    const notes = Array.from({ length: longestRecord / longestText - 1 }, (_, n) =>
      taken(`n${n}`, 'x'.repeat(longestText)),
    );
    const full = given(...underWay, ...notes);
    expect(full.when(dahl, change('y'.repeat(longestText), 1))).toHaveLength(1);
    const fuller = given(...underWay, ...notes, taken('n200', 'kort'), taken('n201', 'x'.repeat(longestText - 9_000)));
    expect(fuller.when(dahl, change('y'.repeat(longestText), null, 'n200'))).toMatchObject({ reason: 'record full' });
  });

  test('after the close as a correction, and not once it is signed', () => {
    const done = [...two, approved, position, ...closed];
    expect(given(...done).when(dahl, change('Nytt.', 1))).toEqual([{ type: 'CorrectionMade' }, changed('Nytt.')]);
    expect(given(...done).when(dahl, { type: 'RemoveNote', note: 'n1' })).toHaveLength(2);
    expect(given(...done).when(dahl, { type: 'MoveNote', note: 'n1', item: 5, letter: null })).toHaveLength(2);
    const signed: Event = { type: 'MinutesSignedOff', person: 'p1' };
    expect(given(...done, signed).when(dahl, change('Nytt.', 1))).toEqual({ reason: 'signed off' });
  });
});

describe('two write in one note', () => {
  const clash = given(...two, changed('Hennes.')).when(ek, change('Hans.', 1));

  test('the later text becomes a note of its own beside the other, of the same kind in the same place', () => {
    expect(clash).toEqual([taken('n10', 'Hans.', { beside: 'n1' })]);
    expect(texts([...two, changed('Hennes.'), ...(isRefusal(clash) ? [] : clash)])).toEqual([
      'Hennes.',
      'Hans.',
      'Två.',
    ]);
  });

  test('the same text sent again adds nothing', () => {
    const past = [...two, changed('Hennes.'), taken('n10', 'Hans.', { beside: 'n1' })];
    expect(given(...past).when(ek, change('Hans.', 1))).toEqual([]);
  });

  test('beside a note that was moved it stands in the new place', () => {
    const moved: Event = { type: 'NoteMoved', entry: 'n1', item: 4, letter: 'b' };
    const past = [...two, changed('Hennes.'), moved];
    expect(given(...past).when(ek, change('Hans.', 1))).toMatchObject([{ item: 4, letter: 'b', beside: 'n1' }]);
  });

  test('what was written while the note was taken away, or its taking undone, stands for itself', () => {
    const removed: Event = { type: 'NoteRemoved', entry: 'n1' };
    expect(given(...two, removed).when(ek, change('Hans.', 1))).toMatchObject([
      { type: 'NoteTaken', kind: 'note', item: 3, text: 'Hans.', beside: 'n1' },
    ]);
    const undone = [...underWay, taken('n7', 'Ett.'), { type: 'Undone', decision: underWay.length + 1 } as Event];
    expect(given(...undone).when(ek, change('Hans.', 1, 'n7'))).toMatchObject([{ type: 'NoteTaken', text: 'Hans.' }]);
    expect(given(...two, removed).when(ek, change('Hans.', null))).toEqual({ reason: 'no such note', number: null });
  });

  test('a version that was undone never comes again', () => {
    const undo: Event = { type: 'Undone', decision: two.length + 1 };
    const past = [...two, changed('Hans.'), undo];
    expect(meetingAfter(past).entries[0]).toMatchObject({ text: 'Ett.', version: 3 });
    expect(given(...past, changed('Hennes.')).when(ek, change('Hans och mer.', 2))).toMatchObject([
      { type: 'NoteTaken', beside: 'n1' },
    ]);
    const mended: Event = { type: 'WordingMended', item: 3, from: 'Ett', to: 'Tre' };
    expect(meetingAfter([...two, mended, undo]).entries[0]).toMatchObject({ text: 'Ett.', version: 3 });
  });

  /** One of two writers: sees the note as it stands, or writes on what was seen. */
  const act = fc.record({
    who: fc.constantFrom(0, 1),
    does: fc.constantFrom('see', 'write', 'write', 'undo', 'remove'),
  });

  test('whatever two do in whatever order, every text stands, was seen by who wrote over it, or was taken away by a person', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let meeting = meetingAfter([...underWay, taken('n1', 'text 0')]);
        const seen = [0, 1].map(() => ({ text: 'text 0', version: 1 }));
        for (const [index, { who, does }] of acts.entries()) {
          const by = who === 0 ? ek : dahl;
          const note = meeting.entries.find(({ id }) => id === 'n1');
          const before = meeting.entries.map(({ text }) => text);
          if (does === 'see') {
            if (note) seen[who] = { text: note.text, version: note.version };
            continue;
          }
          const base = seen[who]?.version ?? 0;
          const text = `text ${index + 1}`;
          const command: Command =
            does === 'write'
              ? change(text, base)
              : does === 'undo'
                ? { type: 'Undo' }
                : { type: 'RemoveNote', note: 'n1' };
          if (isRefusal(decide(meeting, command, asks(by)))) continue;
          meeting = after(meeting, by, command);
          if (does !== 'write') continue;
          const now = meeting.entries.map((one) => one.text);
          expect(now).toContain(text);
          const lost = before.filter((one) => !now.includes(one));
          expect(lost.filter((one) => one !== seen[who]?.text)).toEqual([]);
          const written = meeting.entries.find(({ id }) => id === 'n1');
          if (written?.text === text) seen[who] = { text, version: written.version };
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a note is taken away and moved', () => {
  test('once, and taken away again it is so already', () => {
    expect(given(...two).when(dahl, { type: 'RemoveNote', note: { number: 1, item: null } })).toEqual([
      { type: 'NoteRemoved', entry: 'n1' },
    ]);
    const past: readonly Event[] = [...two, { type: 'NoteRemoved', entry: 'n1' }];
    expect(texts(past)).toEqual(['Två.']);
    expect(given(...past).when(dahl, { type: 'RemoveNote', note: 'n1' })).toEqual([]);
    expect(given(...past).when(dahl, { type: 'RemoveNote', note: 'n7' })).toMatchObject({ reason: 'no such note' });
  });

  test('it stands last in its new place, which must exist', () => {
    const now = given(...two, taken('n9', 'Fyra.', { item: 4, letter: 'b' }));
    const move = (item: number, letter: string | null) => ({ type: 'MoveNote', note: 'n1', item, letter }) as const;
    expect(now.when(dahl, move(4, 'b'))).toEqual([{ type: 'NoteMoved', entry: 'n1', item: 4, letter: 'b' }]);
    expect(now.when(dahl, move(3, null))).toEqual([]);
    expect(now.when(dahl, move(9, null))).toMatchObject({ reason: 'no such item' });
    expect(now.when(dahl, move(4, 'f'))).toMatchObject({ reason: 'no such item', letter: 'f' });
    expect(now.when(berg, move(4, 'b'))).toEqual({ reason: 'only chair or secretary' });
    const moved: Event = { type: 'NoteMoved', entry: 'n1', item: 4, letter: 'b' };
    expect(texts([...two, taken('n9', 'Fyra.', { item: 4, letter: 'b' }), moved])).toEqual(['Två.', 'Fyra.', 'Ett.']);
  });

  test('each is taken back by an undo', () => {
    const commands: readonly Command[] = [
      change('Nytt.', 1),
      { type: 'RemoveNote', note: 'n1' },
      { type: 'MoveNote', note: 'n1', item: 4, letter: null },
    ];
    for (const command of commands) {
      const meeting = after(after(meetingAfter(two), dahl, command), ek, { type: 'Undo' });
      expect(meeting.entries.map(({ text, item }) => [text, item])).toEqual([
        ['Ett.', 3],
        ['Två.', 3],
      ]);
    }
  });
});

test('a record from before, whose notes have no version, is read as before', () => {
  const old = JSON.parse(JSON.stringify(two)) as readonly Event[];
  expect(meetingAfter(old).entries).toMatchObject([
    { id: 'n1', text: 'Ett.', version: 1 },
    { id: 'n2', text: 'Två.', version: 1 },
  ]);
});

import type { Command } from '../../../src/meeting/commands.ts';
import type { EntryKind } from '../../../src/meeting/events.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { HouseStyle } from '../../../src/meeting/summons.ts';
import { after, asks, item, minutes } from '../../support/board.ts';
import { held, olderStyle, sub, summonsOf } from '../records/record.ts';
import { said } from '../records/said.ts';

const secretary = asks({ user: 'u-sekr', name: 'Eva', meetingRole: 'organizer' }).by;
const items = [
  item(4, 'Vårdplan'),
  item(5, 'Statsbidrag', { subItems: [sub('a', 'Kommunerna'), sub('b', 'Regionen')] }),
  item(6, 'Budget'),
];

const asked = (meeting: Meeting, ...commands: readonly Command[]): Meeting =>
  commands.reduce((so, command, index) => after(so, secretary, command, minutes(index)), meeting);

const take = (kind: EntryKind, number: number, letter: string | null = null): Command => ({
  type: 'TakeNote',
  ...{ kind, item: number, letter, text: `Ursprunglig ${kind}.` },
});

/** The lines from one heading to the next. */
const between = (meeting: Meeting, from: RegExp, to: RegExp): readonly string[] => {
  const lines = said(meeting);
  const first = lines.findIndex((line) => from.test(line));
  const last = lines.findIndex((line, index) => index > first && to.test(line));
  return lines.slice(first + 1, last < 0 ? undefined : last);
};

const labels: Readonly<Record<EntryKind, string | null>> = {
  note: null,
  dialogue: 'Synpunkter från dialogen som följde:',
  message: 'Medskick till de föredragande:',
  question: 'Fråga som tas med till arbetsgruppen:',
};
const styles: readonly (readonly [string, HouseStyle])[] = [
  ['the newer form', { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' }],
  ['the older form', olderStyle],
];
const kinds = Object.keys(labels) as EntryKind[];

describe.each(styles)('K4 in %s', (_name, style) => {
  const begun = held(summonsOf(items, { style }), [[0, { type: 'ItemStarted', item: 4, letter: null }]]);

  test.each(kinds)('a %s is written, changed, moved, taken away and undone, and stands where it belongs', (kind) => {
    const four = (meeting: Meeting) => between(meeting, /^4[.)] Vårdplan$/, /^5[.)] /).join('\n');
    const region = (meeting: Meeting) => between(meeting, /^b[.)] Regionen$/, /^6[.)] /).join('\n');
    const all = (meeting: Meeting) => said(meeting).join('\n');

    const written = asked(begun, take(kind, 4));
    const id = written.entries[0]?.id ?? '';
    expect(four(written)).toContain(`Ursprunglig ${kind}.`);
    if (labels[kind]) expect(four(written)).toContain(labels[kind]);

    const changed = asked(written, { type: 'ChangeNote', note: id, text: 'Ändrad **text**.', base: 1 });
    expect(four(changed)).toContain('Ändrad text.');
    expect(all(changed)).not.toContain('Ursprunglig');

    const moved = asked(changed, { type: 'MoveNote', note: id, item: 5, letter: 'b' });
    expect(region(moved)).toContain('Ändrad text.');
    expect(four(moved)).not.toContain('Ändrad');
    if (labels[kind]) expect(region(moved)).toContain(labels[kind]);

    const removed = asked(moved, { type: 'RemoveNote', note: id });
    expect(all(removed)).not.toContain('Ändrad');
    if (labels[kind]) expect(all(removed)).not.toContain(labels[kind]);

    const undo: Command = { type: 'Undo' };
    expect(said(asked(removed, undo))).toEqual(said(moved));
    expect(said(asked(removed, undo, undo))).toEqual(said(changed));
    expect(said(asked(removed, undo, undo, undo))).toEqual(said(written));
    expect(said(asked(removed, undo, undo, undo, undo))).toEqual(said(begun));
  });

  test.each(kinds)(
    'a %s on an item with sub-items stands before them, so that it is not read as the last one’s',
    (kind) => {
      const lines = between(asked(begun, take(kind, 5)), /^5[.)] Statsbidrag$/, /^6[.)] /);
      const place = lines.findIndex((line) => line.endsWith(`Ursprunglig ${kind}.`));
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(lines.findIndex((line) => /^a[.)] Kommunerna$/.test(line)));
    },
  );

  test('an item’s follow-ups stand before its sub-items, its position where the house style has it', () => {
    const agreed: Command = { type: 'AgreeFollowUp', item: 5, what: 'Räkna om', who: null, when: null };
    const decided: readonly Command[] = [
      { type: 'OpenPosition', item: 5, letters: [], text: 'Bidraget fördelas.' },
      { type: 'Adopt', position: null, item: 5, outcome: null, text: null },
    ];
    const follow = ['Uppföljning:', '- Räkna om.'];
    const [a, b] = style.letters === 'a)' ? ['a) Kommunerna', 'b) Regionen'] : ['a. Kommunerna', 'b. Regionen'];
    const position = 'Ställningstagande: Bidraget fördelas.';
    expect(between(asked(begun, ...decided, agreed), /^5[.)] Statsbidrag$/, /^6[.)] /)).toEqual(
      style.position === 'above' ? [position, ...follow, a, b] : [...follow, a, b, position],
    );
  });

  test('of two texts on one note both are printed, the one beside the other', () => {
    const [first, other] = [take('note', 4), { ...take('note', 4), text: 'En annan.' } as Command];
    const noted = asked(begun, first, other);
    const id = noted.entries[0]?.id ?? '';
    const change = (text: string): Command => ({ type: 'ChangeNote', note: id, text, base: 1 });
    expect(between(asked(noted, change('Hennes.'), change('Hans.')), /^4[.)] Vårdplan$/, /^5[.)] /)).toEqual([
      'Hennes.',
      'Hans.',
      'En annan.',
    ]);
  });
});

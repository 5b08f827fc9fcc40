import type { Event } from '../../../src/meeting/events.ts';
import type { Group, Head } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { group, held, olderStyle, seat, sub, summonsOf, type Timed } from '../records/record.ts';
import { said } from '../records/said.ts';

const items = [
  item(1, 'Mötets öppnande', { formality: 'opening', subItems: [sub('a', 'Närvaro/upprop')] }),
  item(2, 'Vårdplan', { presenters: [{ name: 'Siv Alm', affiliation: null }] }),
  item(3, 'Budget', {
    presenters: [
      { name: 'Siv Alm', affiliation: null },
      { name: 'Ulf Ros', affiliation: null },
    ],
  }),
];
const groups: readonly Group[] = [
  group(
    'Kusten',
    seat('p1', 'Karin Ek'),
    seat('p2', 'Per Lund'),
    seat('p3', 'Siv Alm'),
    seat('p4', 'Ulf Ros'),
    seat('p5', 'Bo Ny'),
  ),
  group('Kommunikation', seat('p6', '')),
];
const opened: readonly Timed[] = [
  [0, { type: 'MeetingOpened' }],
  [0, { type: 'ItemStarted', item: 1, letter: null }],
];
const started = (number: number): Event => ({ type: 'ItemStarted', item: number, letter: null });
const closed: Timed = [60, { type: 'MeetingClosed', words: null }];
const roll = (answers: Extract<Event, { type: 'RollCalled' }>['answers']): Timed => [
  1,
  { type: 'RollCalled', answers },
];
const all = { p1: 'present', p2: 'present', p3: 'present', p4: 'present', p5: 'present' } as const;

const sentences = (happened: readonly Timed[], head: Partial<Head> = {}): readonly string[] => {
  const lines = said(held(summonsOf(items, head, groups), [...opened, ...happened, closed]));
  return lines.slice(
    lines.indexOf('a) Närvaro/upprop') + 1,
    lines.findIndex((line) => line.endsWith('Vårdplan')),
  );
};

describe('the attendance sentences', () => {
  test('C2 nobody absent, nothing said', () => {
    expect(sentences([roll(all)])).toEqual([]);
  });

  test('C2 the absent are listed in the order of the called, with och before the last', () => {
    expect(sentences([roll({ ...all, p5: 'absent', p1: 'absent', p2: 'absent' })])).toEqual([
      'Frånvarande: Karin Ek, Per Lund och Bo Ny.',
    ]);
  });

  test('B9 a vacant seat is never absent', () => {
    expect(sentences([roll({ ...all, p5: 'absent' })])).toEqual(['Frånvarande: Bo Ny.']);
  });

  test('C3 an apology is told apart from an absence', () => {
    const apology: Timed = [-10, { type: 'ApologyReceived', person: 'p2' }];
    const { p2: _, ...others } = all;
    expect(sentences([apology, roll({ ...others, p5: 'absent' })])).toEqual([
      'Förhinder: Per Lund.',
      'Frånvarande: Bo Ny.',
    ]);
  });

  test('C3 in the older form apologies stand in the head, with names nobody called bears', () => {
    const head = { style: olderStyle, apologies: ['Per Lund', 'Anneli Okänd'] };
    const { p2: _, ...others } = all;
    const lines = said(held(summonsOf(items, head, groups), [...opened, roll(others), closed]));
    expect(lines).toContain('Förhinder: Per Lund och Anneli Okänd.');
    expect(lines.filter((line) => line.includes('Per Lund'))).toHaveLength(2);
  });

  test('C3 who sent an apology and came anyway is not excused', () => {
    expect(sentences([roll(all)], { apologies: ['Per Lund'] })).toEqual([]);
  });

  test('C4 present during the own item; several people or items make the plural', () => {
    const one = sentences([roll({ ...all, p4: 'own item' }), [20, started(3)]]);
    expect(one).toEqual(['Ulf Ros var närvarande under sin mötespunkt.']);
    const twice = sentences([roll({ ...all, p3: 'own item' }), [10, started(2)], [20, started(3)]]);
    expect(twice).toEqual(['Siv Alm var närvarande under sina mötespunkter.']);
    const both = sentences([roll({ ...all, p3: 'own item', p4: 'own item' }), [10, started(2)], [20, started(3)]]);
    expect(both).toEqual(['Siv Alm och Ulf Ros var närvarande under sina mötespunkter.']);
  });

  test('C4 nothing is said of an own item that was never reached', () => {
    expect(sentences([roll({ ...all, p4: 'own item' }), [10, started(2)]])).toEqual([]);
  });

  test('who comes late, goes early or was out for a while is told with time and item, in order', () => {
    const happened: readonly Timed[] = [
      roll({ ...all, p2: 'absent' }),
      [10, started(2)],
      [12, { type: 'PersonLeft', person: 'p5' }],
      [15, { type: 'PersonArrived', person: 'p2' }],
      [20, started(3)],
      [22, { type: 'PersonArrived', person: 'p5' }],
      [40, { type: 'PersonLeft', person: 'p1' }],
    ];
    expect(sentences(happened)).toEqual([
      'Bo Ny var frånvarande kl. 09.12–09.22.',
      'Per Lund anslöt kl. 09.15, under punkt 2.',
      'Karin Ek lämnade mötet kl. 09.40, under punkt 3.',
    ]);
  });

  test('coming during the first item is being there', () => {
    const late: Timed = [4, { type: 'PersonArrived', person: 'p2' }];
    expect(sentences([roll({ ...all, p2: 'absent' }), late, [10, started(2)]])).toEqual([]);
  });

  test('C5 a guest met on the day is named with organisation, an invited one is not repeated', () => {
    const invited = [{ name: 'Ida Frost', affiliation: 'Regionen' }];
    const happened: readonly Timed[] = [
      roll(all),
      [5, { type: 'PersonArrived', person: 'i1' }],
      [6, { type: 'GuestAdmitted', person: 'g9', name: 'Ulla Strand', affiliation: 'Regionen' }],
      [6, { type: 'PersonArrived', person: 'g9' }],
    ];
    expect(sentences(happened, { invited })).toEqual(['Även närvarande: Ulla Strand, Regionen.']);
  });

  test('B8 a deputy met on the day sits under the one excused, with a footnote; two deputies get two marks', () => {
    const happened: readonly Timed[] = [
      roll(all),
      [5, { type: 'GuestAdmitted', person: 'g9', name: 'Ulla Strand', affiliation: 'Sund' }],
      [5, { type: 'DeputyNamed', deputy: 'g9', absent: 'p2' }],
      [5, { type: 'PersonArrived', person: 'g9' }],
      [6, { type: 'DeputyNamed', deputy: 'p1', absent: 'p5' }],
    ];
    const lines = said(held(summonsOf(items, {}, groups), [...opened, ...happened, closed]));
    expect(lines.slice(lines.indexOf('Kusten'), lines.indexOf('1. Mötets öppnande'))).toEqual([
      'Kusten',
      'Karin Ek *',
      'Per Lund',
      'Ulla Strand, Sund **',
      'Siv Alm',
      'Ulf Ros',
      'Bo Ny',
      'Kommunikation',
      'Vakant',
      '* ersätter Bo Ny',
      '** ersätter Per Lund',
    ]);
    expect(lines).toContain('Förhinder: Per Lund och Bo Ny.');
  });

  test('B8 a deputy of the chair is listed as chair and signs', () => {
    const chaired = [group('Kusten', seat('p1', 'Karin Ek', { role: 'chair' }), seat('p2', 'Per Lund'))];
    const lines = said(
      held(summonsOf(items, {}, chaired), [
        ...opened,
        roll({ p1: 'apology', p2: 'present' }),
        [5, { type: 'GuestAdmitted', person: 'g9', name: 'Ulla Strand', affiliation: 'Sund' }],
        [5, { type: 'DeputyNamed', deputy: 'g9', absent: 'p1' }],
        [5, { type: 'PersonArrived', person: 'g9' }],
        closed,
      ]),
    );
    expect(lines).toEqual(expect.arrayContaining(['Karin Ek (ordförande)', 'Ulla Strand, Sund (ordförande) *']));
    expect(lines.slice(-2).join()).toMatch(/Ulla Strand.*ordförande/s);
    expect(lines).toContain('Förhinder: Karin Ek.');
  });

  test('names are text, whatever stars they bear', () => {
    const starred = [group('*Kusten*', seat('p1', 'Karin *Ek*'))];
    const lines = said(held(summonsOf(items, {}, starred), [...opened, roll({ p1: 'absent' }), closed]));
    expect(lines).toContain('*Kusten*');
    expect(lines).toContain('Frånvarande: Karin *Ek*.');
  });

  test('an opening without a roll call of its own says it under the item', () => {
    const bare = [item(1, 'Mötets öppnande', { formality: 'opening' })];
    const lines = said(held(summonsOf(bare, {}, groups), [...opened, roll({ ...all, p1: 'absent' }), closed]));
    expect(lines[lines.indexOf('1. Mötets öppnande') + 1]).toBe('Frånvarande: Karin Ek.');
  });
});

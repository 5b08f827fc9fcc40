import type { Head, Item } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { group, held, seat, sub, summonsOf, type Timed } from '../records/record.ts';
import { said } from '../records/said.ts';

/** The text from the first item on. */
const after = (items: readonly Item[], happened: readonly Timed[], head: Partial<Head> = {}): readonly string[] => {
  const lines = said(held(summonsOf(items, head), happened));
  return lines.slice(lines.findIndex((line) => /^\d+\. /.test(line)));
};
const approved: Timed = [2, { type: 'FormalityApproved', item: 2 }];

describe('the formal items', () => {
  test('D4 nothing is approved before the gavel', () => {
    const agenda = [item(2, 'Dagordning', { formality: 'agenda approval' })];
    expect(after(agenda, [])).toEqual(['2. Dagordning']);
    expect(after(agenda, [approved])).toEqual(['2. Dagordning', 'Dagens agenda godkänns.']);
  });

  test('D5 the sentence follows the title word of the board', () => {
    const previous = [item(2, 'Föregående', { formality: 'minutes approval' })];
    const said = (title: string) => after(previous, [approved], { title }).at(-1);
    expect(said('Mötesanteckning')).toBe('Föregående mötesanteckningar godkänns.');
    expect(said('Minnesanteckningar')).toBe('Minnesanteckningar från föregående möte godkänns.');
    expect(said('Protokoll')).toBe('Föregående protokoll godkänns.');
  });

  test('D4 what old minutes say already is not said again', () => {
    const agenda = [item(2, 'Dagordning', { formality: 'agenda approval', body: 'Agendan godkänns.' })];
    expect(after(agenda, [approved])).toEqual(['2. Dagordning', 'Agendan godkänns.']);
  });

  test('D2 other matters: what was raised, with a capital, or that nothing was', () => {
    const other = [item(9, 'Övriga frågor', { formality: 'other matters' })];
    expect(after(other, [])).toEqual(['9. Övriga frågor', 'Inga övriga frågor.']);
    const raised: Timed = [2, { type: 'OtherMatterRaised', entry: 'm1', person: null, text: 'vårens möten' }];
    const noted: Timed = [
      3,
      { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 9, letter: null, text: 'De flyttas.' },
    ];
    expect(after(other, [raised, noted])).toEqual(['9. Övriga frågor', 'a) Vårens möten', 'De flyttas.']);
    const second: Timed = [4, { type: 'OtherMatterRaised', entry: 'm2', person: null, text: 'Lokaler' }];
    expect(after(other, [raised, noted, second])).toEqual([
      '9. Övriga frågor',
      'De flyttas.',
      'a) Vårens möten',
      'b) Lokaler',
    ]);
    const decided: readonly Timed[] = [
      [5, { type: 'PositionOpened', position: 'b1', item: 9, letters: [], text: 'Mötena flyttas.' }],
      [6, { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' }],
    ];
    expect(after(other, [raised, ...decided])).toEqual([
      '9. Övriga frågor',
      'a) Vårens möten',
      'Ställningstagande: Mötena flyttas.',
    ]);
  });

  test('D3 a matter raised after the opening is not listed in it, unless no item takes it up, and is a title there', () => {
    const opening = item(1, 'Öppnande', { formality: 'opening', subItems: [sub('b', 'Övriga frågor')] });
    const happened: readonly Timed[] = [
      [0, { type: 'MeetingOpened' }],
      [0, { type: 'ItemStarted', item: 1, letter: null }],
      [5, { type: 'ItemStarted', item: 9, letter: null }],
      [6, { type: 'OtherMatterRaised', entry: 'm1', person: null, text: 'sent ärende' }],
    ];
    const other = item(9, 'Övriga frågor', { formality: 'other matters' });
    expect(after([opening, other], happened).slice(1, 3)).toEqual(['b) Övriga frågor', 'Inga övriga frågor.']);
    expect(after([opening], happened).slice(1)).toEqual(['b) Övriga frågor', '- Sent ärende']);
  });

  test('D6 a reporting item somebody presents is presented', () => {
    const presenters = [{ name: 'Ida Frost', affiliation: null }];
    expect(after([item(9, 'Anmälningsärenden', { formality: 'reporting', presenters })], [])).toEqual([
      '9. Anmälningsärenden',
      'Föredragande: Ida Frost',
    ]);
  });

  test('D7 the next meeting is told once, in its item or at the end', () => {
    const next: Timed = [2, { type: 'NextMeetingSet', date: '2024-06-11', start: '09:00', end: null }];
    const sentence = 'Nästa möte är den 11 juni 2024 kl. 09.00.';
    expect(after([item(9, 'Mötestider', { formality: 'next meeting' })], [next])).toEqual(['9. Mötestider', sentence]);
    expect(after([item(9, 'Vårdplan')], [next])).toEqual(['9. Vårdplan', 'Nästa möte', sentence]);
    const nextMeeting = { date: '2024-06-11', start: null, end: null };
    const told = [item(9, 'Mötestider', { formality: 'next meeting', body: 'Nästa möte är den 11/6.' })];
    expect(after(told, [], { nextMeeting })).toEqual(['9. Mötestider', 'Nästa möte är den 11/6.']);
  });

  test('D9 D10 who was absent does not sign, and a board without chair has no signatures', () => {
    const people = [
      group('Kusten', seat('p1', 'Karin Ek', { role: 'chair' }), seat('p2', 'Per Lund', { role: 'vice chair' })),
    ];
    const absent: Timed = [1, { type: 'RollCalled', answers: { p1: 'absent', p2: 'present' } }];
    expect(said(held(summonsOf([], {}, people), [absent])).at(-1)).toBe('Per Lund, vice ordförande');
    expect(said(held(summonsOf([], {}, people), [])).slice(-2)).toEqual([
      'Karin Ek, ordförande',
      'Per Lund, vice ordförande',
    ]);
    expect(after([item(9, 'Vårdplan')], [])).toEqual(['9. Vårdplan']);
  });

  test('E7 pauses are those taken; planned ones only where the meeting was not held here', () => {
    const items = [item(1, 'Ett'), item(2, 'Två')];
    const pauses = [{ afterItem: 1, minutes: 15 }];
    expect(after(items, [], { pauses })).toEqual(['1. Ett', '(PAUS 15 min)', '2. Två']);
    const happened: readonly Timed[] = [
      [0, { type: 'ItemStarted', item: 2, letter: null }],
      [1, { type: 'PauseStarted', minutes: 10 }],
    ];
    expect(after(items, happened, { pauses })).toEqual(['1. Ett', '2. Två', '(PAUS 10 min)']);
  });

  test('English minutes say the same', () => {
    const lines = said(held(summonsOf([item(2, 'Dagordning', { formality: 'agenda approval' })]), [approved]), 'en');
    expect(lines).toEqual(expect.arrayContaining(['Date: 9 April 2024', 'The agenda is approved.']));
  });
});

import { ownItem } from '../../src/panel/own-item.ts';
import type { AgendaRow } from '../../src/views/sections.ts';

const row = (number: number, state: AgendaRow['state'], times: Partial<AgendaRow> = {}): AgendaRow => ({
  ...{ number, printed: number, title: `Punkt ${number}`, formality: null, state },
  ...{ planned: null, expected: null, minutes: null, outcomes: [] },
  ...{ approved: false, awaitsOutcome: false, added: false, pauseAfter: null },
  ...times,
});

const told = (rows: readonly AgendaRow[], presents: readonly number[]) => {
  const own = ownItem(rows, presents);
  return own && [own.row.number, own.row.state, own.expected];
};

describe('whoever presents is told of their item', () => {
  test('when it is planned, and when it is expected once that differs', () => {
    const planned = { planned: '10:05' } as const;
    expect(told([row(1, 'coming'), row(2, 'coming', planned)], [2])).toEqual([2, 'coming', '10:05']);
    const late = { ...planned, expected: '10:15' } as const;
    expect(told([row(1, 'now'), row(2, 'coming', late)], [2])).toEqual([2, 'coming', '10:15']);
    expect(told([row(1, 'now'), row(2, 'coming')], [2])).toEqual([2, 'coming', null]);
  });

  test('while it is on, before any other of theirs', () => {
    expect(told([row(1, 'coming'), row(2, 'now'), row(3, 'coming')], [1, 2, 3])).toEqual([2, 'now', null]);
  });

  test('the next of several, and nothing once all have been', () => {
    const times = { planned: '10:05' } as const;
    expect(told([row(1, 'done'), row(2, 'now'), row(3, 'coming', times)], [1, 3])).toEqual([3, 'coming', '10:05']);
    expect(told([row(1, 'done'), row(2, 'now')], [1])).toBeNull();
    expect(told([row(1, 'now')], [])).toBeNull();
  });

  test('without a time where it was passed over, since the plan tells of it no more', () => {
    expect(told([row(1, 'coming', { planned: '09:05' }), row(2, 'now')], [1])).toEqual([1, 'coming', null]);
  });
});

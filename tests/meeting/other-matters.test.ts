import type { Event } from '../../src/meeting/events.ts';
import { berg, dahl, ek, fixed, given, opened, received, started } from '../support/board.ts';

const raised: Event = { type: 'OtherMatterRaised', entry: 'm1', person: 'p3', text: 'Jouren i sommar' };
const underWay = [received, fixed, ...opened, raised, started(6)];

describe('a matter raised in the meeting', () => {
  test('D3 has the letter after the sub-items, for notes, steps and positions', () => {
    const note = { type: 'TakeNote', kind: 'note', item: 6, letter: 'a', text: 'Läget beskrivs.' } as const;
    const position = { type: 'OpenPosition', item: 6, letters: ['a'], text: 'Jouren ses över.' } as const;
    expect(given(...underWay).when(dahl, note)).toMatchObject([{ type: 'NoteTaken', item: 6, letter: 'a' }]);
    expect(given(...underWay).when(dahl, { type: 'GoToItem', item: 6, letter: 'a' })).toMatchObject([
      { type: 'ItemStarted', item: 6, letter: 'a' },
    ]);
    expect(given(...underWay).when(ek, position)).toMatchObject([{ type: 'PositionOpened', item: 6, letters: ['a'] }]);
  });

  test('D3 gives no letter before it is raised, nor in another item', () => {
    const note = { type: 'TakeNote', kind: 'note', item: 6, letter: 'b', text: 'Läget beskrivs.' } as const;
    expect(given(...underWay).when(dahl, note)).toEqual({ reason: 'no such item', item: 6, letter: 'b' });
    expect(given(...underWay).when(dahl, { ...note, item: 5, letter: 'a' })).toMatchObject({ reason: 'no such item' });
    const second = { type: 'RaiseOtherMatter', text: 'Semestrar' } as const;
    expect(given(...underWay).when(berg, second)).toMatchObject([{ type: 'OtherMatterRaised', text: 'Semestrar' }]);
  });
});

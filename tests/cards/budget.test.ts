import { askOutcomes } from '../../src/cards/agenda/ask-outcomes.ts';
import type { CardKey, View } from '../../src/cards/kit/view.ts';
import { show } from '../../src/cards/show.ts';
import { heavy, largeLinks, largeView } from './scenes/large.ts';
import { textsOf } from './scenes/reading.ts';
import { scenes } from './scenes/scenes.ts';

const budget = 28 * 1024;
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const pagesOf = (key: CardKey, view: View): readonly number[] => {
  const shown = show(key, view);
  const words = shown ? textsOf(shown).join('|') : '';
  const pages = Number(/Sida \d+ av (\d+)/.exec(words)?.[1] ?? 1);
  return Array.from({ length: pages }, (_, page) => page);
};

const keys: readonly CardKey[] = [
  'summons',
  'agenda',
  'roll call',
  'item 5',
  'item 4',
  'position b16',
  'position c1',
  'pause 1',
  'minutes',
];

describe.each(heavy)('with texts of %j at their longest', (piece) => {
  test.each(keys)('every page of %s keeps within 28 KB, for everybody and for the leads', (key) => {
    for (const viewer of ['everyone', 'lead'] as const) {
      const view = largeView(piece, { viewer, link: null });
      const phase = key === 'minutes' ? 'closed' : view.meeting.phase;
      // Linked, they are named in the refresh; unlinked, they are up for linking.
      const meeting = { ...view.meeting, phase, links: viewer === 'everyone' ? largeLinks : {} } as const;
      for (const page of pagesOf(key, { ...view, meeting })) {
        const shown = show(key, { ...view, meeting, page });
        expect(shown).not.toBeNull();
        expect(bytes(shown)).toBeLessThan(budget);
      }
    }
  });

  test('the outcomes asked for keep within it', () => {
    const view = largeView(piece, { viewer: 'lead' });
    const all = view.meeting.summons?.items.map(({ number }) => number) ?? [];
    expect(bytes(askOutcomes(view, all, 'close', 'agenda'))).toBeLessThan(budget);
  });
});

test('all pages together show every item and every person once', () => {
  const view = largeView('å', { viewer: 'lead' });
  const agenda = pagesOf('agenda', view).flatMap((page) => textsOf(show('agenda', { ...view, page }) ?? never()));
  for (let number = 1; number <= 40; number += 1) {
    expect(agenda.filter((text) => text.startsWith(`${number}\\. `))).toHaveLength(1);
  }
  const rollCall = pagesOf('roll call', view).map((page) => JSON.stringify(show('roll call', { ...view, page })));
  for (let number = 1; number <= 60; number += 1) {
    expect(rollCall.filter((card) => card.includes(`"away-p${number}"`))).toHaveLength(1);
  }
});

test('the agenda opens on the page of the item that is on', () => {
  const view = largeView('å');
  const visits = [{ item: 38, letter: null, from: 0, to: null }];
  const shown = show('agenda', { ...view, meeting: { ...view.meeting, visits } });
  expect(shown && textsOf(shown).some((text) => text.startsWith('38\\. '))).toBe(true);
});

test('an ordinary meeting needs one page of everything, and few elements', () => {
  for (const [name, shown] of Object.entries(scenes())) {
    expect([name, textsOf(shown).some((text) => text.startsWith('Sida '))]).toEqual([name, false]);
    expect([name, bytes(shown) < 16 * 1024]).toEqual([name, true]);
  }
});

const never = (): never => {
  throw new Error('nothing to show');
};

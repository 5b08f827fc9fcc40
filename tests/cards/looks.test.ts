import { readPress } from '../../src/cards/payload.ts';
import { item } from '../support/board.ts';
import { dataOf, elementsOf, textsOf } from './scenes/reading.ts';
import { scenes, shown } from './scenes/scenes.ts';
import { at, meetings, viewOf } from './scenes/stations.ts';

/** What Adaptive Cards 1.5 know: a client shows anything else in its own way. */
const known: Readonly<Record<string, readonly string[]>> = {
  size: ['small', 'default', 'medium', 'large', 'extraLarge'],
  weight: ['lighter', 'default', 'bolder'],
  color: ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'],
  spacing: ['none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding'],
  horizontalAlignment: ['left', 'center', 'right'],
  verticalContentAlignment: ['top', 'center', 'bottom'],
};

const cards = Object.entries(scenes());

test.each(cards)('%s: sizes, colours and distances are those Adaptive Cards know', (_name, card) => {
  const odd = elementsOf(card).flatMap((element) =>
    Object.entries(known).flatMap(([property, values]) => {
      const value = element[property];
      return typeof value === 'string' && !values.includes(value) ? [`${element['type']} ${property}: “${value}”`] : [];
    }),
  );
  expect(odd).toEqual([]);
});

const current = (items: number, on: number) => {
  const { summons, visits, ...meeting } = meetings.atFive;
  if (!summons) throw new Error('no kallelse');
  const all = Array.from({ length: items }, (_, index) => item(index + 1, `Ärende ${index + 1}`));
  const visit = { item: on, letter: null, from: at('09:40'), to: null };
  return { ...meeting, summons: { ...summons, items: all }, visits: [...visits, visit] };
};

test('the item that is on stands out from the others of the agenda', () => {
  const card = shown('agenda', viewOf(current(8, 6), { now: at('09:59') }));
  const raised = elementsOf(card).filter(({ style, bleed }) => style === 'emphasis' && bleed === true);
  expect(raised).toHaveLength(1);
  expect(JSON.stringify(raised)).toContain('Ärende 6');
});

test('a long agenda opens at the page of the item that is on', () => {
  const card = shown('agenda', viewOf(current(80, 50), { now: at('09:59') }));
  expect(textsOf(card)).toContain('50\\. Ärende 50');
  expect(textsOf(card)).not.toContain('1\\. Ärende 1');
});

test('a press with thousands of inputs gives the first 300', () => {
  const data = dataOf(shown('agenda', viewOf(meetings.summoned, { viewer: 'lead' })), 'Öppna mötet');
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`input-${index}`, 'x']));
  const inputs = Object.keys(readPress({ ...(data as object), ...many })?.inputs ?? {});
  expect(inputs).toHaveLength(300);
  expect(inputs.at(-1)).toBe('input-299');
});

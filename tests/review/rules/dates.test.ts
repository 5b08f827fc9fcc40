import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const text = minutesOf('Text.');

test('A3 a date without its year', async () => {
  const [finding] = await found('date without year', text.replace('9 april 2024', '9 april'));
  expect(finding?.place.line).toBe(5);
  expect(finding?.mend).toEqual({ wording: '9 april 2024' });
});

test('D7 the next meeting without its year, in its own item', async () => {
  const [finding] = await found('date without year', text.replace('4 juni 2024', '4/6'));
  expect(finding?.place.item).toBe(5);
  expect(finding?.mend).toEqual({ wording: '4 juni 2024' });
});

test('A3 no date at all, and a weekday that is not the date’s', async () => {
  expect(await found('date missing', text.replace('Datum: 9 april 2024\n', ''))).toHaveLength(1);
  expect(await found('weekday does not match date', text.replace('9 april', 'måndag 9 april'))).toHaveLength(1);
  expect(await found('weekday does not match date', text.replace('9 april', 'tisdag 9 april'))).toEqual([]);
});

test('A3 minutes made here always print the whole date', () => {
  expect(foundIn('date missing', heldWith({ head: { date: null } }))).toEqual([]);
});

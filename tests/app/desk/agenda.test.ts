import { inputs, nothing } from '../../../src/cards/kit/inputs.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, open, presses, says, summoned } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';

test('K9 the agenda is amended in the chat, and numbers typed after that are those that are printed', async () => {
  const office = await open({}, `${kallelse}\n\n4. Statsbidrag\n\n5. Journalgranskning\n\n6. Övriga frågor`);
  const told = async (by: Actor, text: string) => String(await says(office, by, text));
  const state = () => office.dependencies.meetings.read('meeting-1');
  expect(await says(office, dahl, 'ny punkt Budget; efter 3; 10 min')).toEqual([
    'Punkt 4, Budget, är tillagd i agendan. Punkterna från 5 har nya nummer i agendan.',
  ]);
  await says(office, dahl, 'anteckna punkt 5: Bidraget är sent.');
  expect((await state()).entries.at(-1)).toMatchObject({ item: 4, text: 'Bidraget är sent.' });
  expect(await told(ek, 'stryk punkt 5')).toMatch(/^Punkt 5 har varit uppe eller har haft anteckningar/);
  expect(await told(ek, 'stryk punkt 3')).toMatch(/^Punkt 3 behandlas just nu/);
  expect(await told(ek, 'stryk punkt 12')).toMatch(/^Det finns ingen punkt 12/);
  expect(await says(office, berg, 'stryk punkt 6')).toEqual([sv.refusals['only chair or secretary']]);
  expect(await says(office, ek, 'ändra punkt 6 rubrik Journaler')).toEqual(['Punkt 6, Journaler, är ändrad.']);
  await says(office, ek, 'klubba noterar');
  await says(office, ek, 'punkt 4');
  expect((await state()).visits.at(-1)?.item).toBe(7);
  expect(await says(office, dahl, 'ångra')).toEqual(['Taget tillbaka: bytet av punkt (punkt 4).']);
});

test('K9 `Ny punkt` on the agenda card adds an item with its length', async () => {
  const office = await open();
  await presses(office, ek, 'add item', { [inputs.newTitle]: 'Budget', [inputs.newMinutes]: '10' });
  const { summons } = await office.dependencies.meetings.read('meeting-1');
  expect(summons?.items.at(-1)).toMatchObject({ number: 4, title: 'Budget', slot: { minutes: 10 } });
});

test('K9 the agenda card moves, renames and strikes an item; with nothing to change it changes nothing', async () => {
  const office = await summoned();
  const items = async () => {
    const { summons } = await office.dependencies.meetings.read('meeting-1');
    return summons?.items.map(({ number, title, slot }) => [number, title, slot?.minutes ?? null]);
  };
  const [opening, approval, planning] = (await items()) ?? [];
  const form = {
    [inputs.amended]: '2',
    [inputs.place]: nothing,
    [inputs.changedTitle]: '',
    [inputs.changedMinutes]: '',
  };
  const change = (part: Record<string, string>) => presses(office, ek, 'change item', { ...form, ...part });
  await change({});
  // A client may send the press though no item was chosen: the card is shown as it is, and nothing is refused.
  for (const kind of ['change item', 'strike item'])
    expect(await presses(office, ek, kind, { [inputs.changedTitle]: 'Budget' })).toMatchObject({ type: 'card' });
  expect(await items()).toEqual([opening, approval, planning]);
  await change({ [inputs.place]: '3', [inputs.changedTitle]: 'Dagens agenda', [inputs.changedMinutes]: '5' });
  expect(await items()).toEqual([opening, planning, [2, 'Dagens agenda', 5]]);
  await change({ [inputs.place]: 'first' });
  expect(await items()).toEqual([[2, 'Dagens agenda', 5], opening, planning]);
  await presses(office, ek, 'strike item', { ...form, [inputs.amended]: '3' });
  expect(await items()).toEqual([[2, 'Dagens agenda', 5], opening]);
});

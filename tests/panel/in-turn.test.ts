import { inTurn } from '../../src/panel/commands/in-turn.ts';
import { handClock } from './hand-clock.ts';

test('what a person presses first is sent first, and the next once that has been answered, also where it failed', async () => {
  const { settled } = handClock();
  const turn = inTurn();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const press = (name: string, fails: boolean) =>
    turn(
      () =>
        new Promise<string>((resolve, reject) => {
          begun.push(name);
          ends.push(() => (fails ? reject(new Error(name)) : resolve(name)));
        }),
    );
  const view = press('view', true);
  const confirmed = press('confirm', false);
  await settled();
  expect(begun).toEqual(['view']);
  ends[0]?.();
  await expect(view).rejects.toThrow('view');
  await settled();
  expect(begun).toEqual(['view', 'confirm']);
  ends[1]?.();
  expect(await confirmed).toBe('confirm');
});

import { panelRounds } from '../../proof/panel-rounds.ts';

test('K19 the program is killed while panel, desk and chat are written in: nothing answered is lost or doubled, and all come back by themselves', async () => {
  const { written, lost, doubled } = await panelRounds(1, 7);
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  expect(written >= 5).toBe(true);
}, 400_000);

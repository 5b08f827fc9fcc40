import { persistently } from '../../../src/app/old-minutes/persistently.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';

/** Work that fails so often, and the pauses that were made, in milliseconds. */
const failing = (times: number, fault: Error) => {
  const pauses: number[] = [];
  let left = times;
  const work = async () => {
    left -= 1;
    if (left >= 0) throw fault;
    return 'done';
  };
  return { pauses, result: persistently(work, async (milliseconds) => void pauses.push(milliseconds)) };
};

test('while a service is away it is asked again, after the pause that it wants, at most a minute', async () => {
  const { pauses, result } = failing(2, new Unavailable('away', 5_000));
  expect(await result).toBe('done');
  expect(pauses).toEqual([5_000, 5_000]);
  const long = failing(1, new Unavailable('away', 900_000));
  await long.result;
  expect(long.pauses).toEqual([60_000]);
});

test('after six tries it is given up, and other faults at once', async () => {
  const away = failing(99, new Unavailable('away', 1));
  await expect(away.result).rejects.toThrow(Unavailable);
  expect(away.pauses).toHaveLength(5);
  const broken = failing(1, new Error('no permission'));
  await expect(broken.result).rejects.toThrow('no permission');
  expect(broken.pauses).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import type { CalledPositions } from '../../src/app/ports/teams/meeting-notices.ts';

/** What every store of called positions promises; `open` gives two ways to it, as of two processes. */
export const calledPositionsContract = (
  name: string,
  open: () => readonly [CalledPositions, CalledPositions],
): void => {
  test(`people are called once for a position, by whichever process comes first: ${name}`, async () => {
    const [meeting, other] = [randomUUID(), randomUUID()];
    const both = await Promise.all(open().map((one) => one.remember(meeting, 'b1')));
    expect(both.sort()).toEqual([false, true]);
    expect(await open()[0].remember(meeting, 'b2')).toBe(true);
    expect(await open()[1].remember(other, 'b1')).toBe(true);
  });
};

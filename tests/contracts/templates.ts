import { randomUUID } from 'node:crypto';
import type { Templates } from '../../src/app/ports/templates.ts';

/** What every store of templates promises. */
export const templatesContract = (name: string, templates: () => Templates): void =>
  describe(`the templates: ${name}`, () => {
    test('a board has none at first, then the one last kept, to the byte', async () => {
      const board = `19:${randomUUID()}@thread.v2`;
      expect(await templates().of(board)).toBeNull();
      await templates().keep(board, { bytes: new Uint8Array([1, 2, 3]), meeting: 'm1' });
      const second = { bytes: new Uint8Array([0, 255, 10, 13, 0]), meeting: null };
      await templates().keep(board, second);
      expect(await templates().of(board)).toEqual(second);
      expect(await templates().of('another')).toBeNull();
    });

    test('once forgotten a board has none, and another board still has its own', async () => {
      const [board, other] = [`19:${randomUUID()}@thread.v2`, `19:${randomUUID()}@thread.v2`];
      const template = { bytes: new Uint8Array([1]), meeting: null };
      for (const one of [board, other]) await templates().keep(one, template);
      for (const time of ['once', 'again']) {
        await templates().forget(board);
        expect([time, await templates().of(board)]).toEqual([time, null]);
      }
      expect(await templates().of(other)).toEqual(template);
    });
  });

import { randomUUID } from 'node:crypto';
import type { OldFile, OldMinutes, SearchedPosition } from '../../src/app/ports/old-minutes.ts';

const fileOf = (given: Partial<OldFile> = {}): OldFile => ({
  digest: 'd1',
  source: '/old/2019/augusti.pdf',
  name: '2019/augusti.pdf',
  date: '2019-08-26',
  lies: { filed: { name: 'Äldre/augusti.pdf', tag: 't', id: null, url: null } },
  ...given,
});

const position = (text: string, given: Partial<SearchedPosition> = {}): SearchedPosition => ({
  ...{ item: 7, letter: null, title: 'Riktlinje', text, searchable: text.toLowerCase() },
  ...given,
});

/** What every store of old minutes promises. */
export const oldMinutesContract = (name: string, open: () => OldMinutes): void =>
  describe(`the old minutes: ${name}`, () => {
    const board = () => `19:${randomUUID()}@thread.v2`;
    const texts = async (body: string, ...words: string[]) =>
      (await open().find([body], words, 100)).map(({ text }) => text);

    test('a file is found by its digest, else by its path, with the address it has', async () => {
      const body = board();
      expect(await open().of(body, 'd1', '/old/2019/augusti.pdf')).toBeNull();
      const elsewhere = fileOf({
        digest: 'd2',
        source: '/b.pdf',
        date: null,
        lies: { url: 'https://a.example/b.pdf' },
      });
      await open().keep(body, fileOf(), []);
      await open().keep(body, elsewhere, []);
      expect(await open().of(body, 'd1', '/moved.pdf')).toEqual(fileOf());
      expect(await open().of(body, 'changed', '/b.pdf')).toEqual(elsewhere);
      expect(await open().of(body, 'd1', '/b.pdf')).toEqual(fileOf());
      expect(await open().of(board(), 'd1', '/b.pdf')).toBeNull();
    });

    test('a position is found where it holds each word, with its file', async () => {
      const body = board();
      const kept = position('VNK föreslår remiss.', {
        letter: 'a',
        searchable: '2019-08-26 riktlinje föreslår remiss.',
      });
      await open().keep(body, fileOf(), [kept, position('VNK noterar informationen.')]);
      const { searchable: _, ...found } = kept;
      expect(await open().find([body], ['remiss', 'riktlinje', '2019'], 5)).toEqual([{ ...found, file: fileOf() }]);
      expect(await texts(body, 'remiss', 'noterar')).toEqual([]);
      expect(await texts(body, '%')).toEqual([]);
      expect(await open().find([board()], ['remiss'], 5)).toEqual([]);
    });

    test('the newest come first, those without a date last, and in a file its order', async () => {
      const body = board();
      const dates = [null, '2019-08-26', '2024-04-09'] as const;
      for (const date of dates)
        await open().keep(body, fileOf({ digest: `${date}`, source: `/${date}`, date }), [
          position(`${date} b`),
          position(`${date} a`),
        ]);
      const all = dates.flatMap((date) => [`${date} a`, `${date} b`]).reverse();
      expect(await texts(body)).toEqual(all);
      expect((await open().find([body, board()], [], 2)).map(({ text }) => text)).toEqual(all.slice(0, 2));
    });

    test('kept again nothing is doubled; a changed file takes the place of what it was', async () => {
      const body = board();
      for (const _ of ['once', 'again']) await open().keep(body, fileOf(), [position('A'), position('B')]);
      expect(await texts(body)).toEqual(['A', 'B']);
      await open().keep(body, fileOf({ source: '/renamed.pdf' }), [position('A')]);
      expect(await texts(body)).toEqual(['A']);
      await open().keep(body, fileOf({ digest: 'd2', source: '/renamed.pdf' }), [position('C')]);
      expect(await texts(body)).toEqual(['C']);
      expect(await open().of(body, 'd1', '/nowhere')).toBeNull();
    });

    test('two who import the same file at once keep it once', async () => {
      const body = board();
      const keeps = Array.from({ length: 4 }, () => open().keep(body, fileOf(), [position('A'), position('B')]));
      await Promise.all(keeps);
      expect(await texts(body)).toEqual(['A', 'B']);
    });

    test('what was kept of a board is taken away at once, and that of another stays', async () => {
      const [body, other] = [board(), board()];
      for (const one of [body, other]) await open().keep(one, fileOf(), [position('A')]);
      await open().keep(body, fileOf({ digest: 'd2', source: '/b.pdf' }), [position('B')]);
      expect(await open().forget(body)).toBe(2);
      expect([await texts(body), await texts(other)]).toEqual([[], ['A']]);
      expect(await open().of(body, 'd1', '/b.pdf')).toBeNull();
      expect(await open().forget(body)).toBe(0);
    });

    test('what is kept of a board stays with it', async () => {
      const [body, other] = [board(), board()];
      for (const one of [body, other]) await open().keep(one, fileOf(), [position(one)]);
      await open().keep(body, fileOf(), []);
      expect([await texts(body), await texts(other)]).toEqual([[], [other]]);
    });
  });

import { randomUUID } from 'node:crypto';
import type { Filings } from '../../src/app/ports/filings.ts';

/** What every store of filings promises. */
export const filingsContract = (name: string, filings: () => Filings): void =>
  describe(`the filings: ${name}`, () => {
    test('a meeting is filed as nothing at first, then as the last kept', async () => {
      const meeting = randomUUID();
      expect(await filings().filed(meeting, 'draft')).toBeNull();
      await filings().keepFiled(meeting, 'draft', {
        name: '2031-02-03 Mötesanteckning.docx',
        tag: '"1"',
        id: null,
        url: null,
      });
      const second = {
        name: '2031-02-03 Mötesanteckning (2).docx',
        tag: '"2"',
        id: '01B',
        url: 'https://exempel.se/2',
      };
      await filings().keepFiled(meeting, 'draft', second);
      await filings().keepFiled(randomUUID(), 'draft', { name: 'another', tag: '', id: null, url: null });
      const released = { ...second, name: 'released' };
      await filings().keepFiled(meeting, 'released 1', released);
      expect(await filings().filed(meeting, 'draft')).toEqual(second);
      expect(await filings().filed(meeting, 'released 1')).toEqual(released);
      expect(await filings().filed(meeting, 'released 2')).toBeNull();
      expect(await filings().filed(meeting, 'html 1')).toBeNull();
    });

    test('what was begun is remembered until something is kept, by meeting and kind', async () => {
      const [meeting, another] = [randomUUID(), randomUUID()];
      expect(await filings().begun(meeting, 'draft')).toEqual([]);
      for (const digest of ['first', 'second', 'first']) await filings().begin(meeting, 'draft', digest);
      await filings().begin(meeting, 'released 1', 'of the release');
      await filings().begin(another, 'draft', 'of another');
      expect([...(await filings().begun(meeting, 'draft'))].sort()).toEqual(['first', 'second']);
      await filings().keepFiled(meeting, 'draft', { name: 'kept', tag: 'second', id: null, url: null });
      expect(await filings().begun(meeting, 'draft')).toEqual([]);
      expect(await filings().begun(meeting, 'released 1')).toEqual(['of the release']);
      expect(await filings().begun(another, 'draft')).toEqual(['of another']);
    });
  });

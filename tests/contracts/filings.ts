import { randomUUID } from 'node:crypto';
import type { Filings } from '../../src/app/ports.ts';

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
  });

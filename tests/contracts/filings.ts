import { randomUUID } from 'node:crypto';
import type { Filings } from '../../src/app/ports.ts';

/** What every store of filings promises. */
export const filingsContract = (name: string, filings: () => Filings): void =>
  describe(`the filings: ${name}`, () => {
    test('a meeting is filed as nothing at first, then as the last kept', async () => {
      const meeting = randomUUID();
      expect(await filings().filed(meeting)).toBeNull();
      await filings().keepFiled(meeting, { name: '2031-02-03 Mötesanteckning.docx', tag: '"1"', id: null, url: null });
      const second = {
        name: '2031-02-03 Mötesanteckning (2).docx',
        tag: '"2"',
        id: '01B',
        url: 'https://exempel.se/2',
      };
      await filings().keepFiled(meeting, second);
      await filings().keepFiled(randomUUID(), { name: 'another', tag: '', id: null, url: null });
      expect(await filings().filed(meeting)).toEqual(second);
    });
  });

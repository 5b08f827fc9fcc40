import { randomUUID } from 'node:crypto';
import type { PostedCards } from '../../src/app/ports/posted-cards.ts';

/** What every store of posted cards promises. */
export const postedCardsContract = (name: string, open: () => PostedCards): void =>
  describe(`the posted cards: ${name}`, () => {
    const agenda = { key: 'agenda', activity: '1', digest: 'a' };

    test('cards are kept by what they show', async () => {
      const meeting = randomUUID();
      expect(await open().of(meeting)).toEqual([]);
      await open().keep(meeting, agenda);
      await open().keep(meeting, { key: 'item 4', activity: '2', digest: 'b' });
      await open().keep(meeting, { key: 'agenda', activity: '3', digest: 'c' });
      await open().keep(randomUUID(), { key: 'agenda', activity: '9', digest: 'z' });
      expect(await open().of(meeting)).toEqual([
        { key: 'agenda', activity: '3', digest: 'c' },
        { key: 'item 4', activity: '2', digest: 'b' },
      ]);
    });

    test('an update that ends late does not bring back a message that was dropped', async () => {
      const meeting = randomUUID();
      await open().keep(meeting, agenda);
      await open().shown(meeting, { ...agenda, digest: 'b' });
      expect(await open().of(meeting)).toEqual([{ ...agenda, digest: 'b' }]);
      await open().drop(meeting, 'agenda');
      await open().shown(meeting, { ...agenda, digest: 'c' });
      expect(await open().of(meeting)).toEqual([]);
      const anew = { key: 'agenda', activity: '2', digest: 'd' };
      await open().keep(meeting, anew);
      await open().shown(meeting, { ...agenda, digest: 'e' });
      await open().gone(meeting, agenda);
      expect(await open().of(meeting)).toEqual([anew]);
      await open().gone(meeting, anew);
      expect(await open().of(meeting)).toEqual([]);
    });

    test('the message of a dropped card is a leftover until it is cleared', async () => {
      const [meeting, other] = [randomUUID(), randomUUID()];
      await open().keep(meeting, agenda);
      await open().keep(other, agenda);
      await open().drop(meeting, 'agenda');
      await open().drop(meeting, 'never there');
      expect(await open().leftovers(meeting)).toEqual(['1']);
      expect(await open().leftovers(other)).toEqual([]);
      await open().cleared(meeting, '1');
      expect(await open().leftovers(meeting)).toEqual([]);
    });
  });

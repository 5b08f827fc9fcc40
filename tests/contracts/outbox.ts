import { randomUUID } from 'node:crypto';
import type { Outbox } from '../../src/app/ports/outbox.ts';
import { md } from '../../src/i18n/markdown.ts';

/** What every outbox promises. */
export const outboxContract = (name: string, open: () => Outbox): void =>
  describe(`the outbox: ${name}`, () => {
    test('what is to be said waits in its order until it is said', async () => {
      const [chat, other] = [randomUUID(), randomUUID()];
      const card = { card: { type: 'AdaptiveCard', body: [] }, summary: 'Närvaro' };
      await open().add(chat, [md`ett`, card]);
      await open().add(other, [md`annat`]);
      await open().add(chat, [md`tre`]);
      await open().add(chat, []);
      const waiting = await open().of(chat);
      expect(waiting.map(({ content }) => content)).toEqual(['ett', card, 'tre']);
      expect(await open().chats()).toEqual(expect.arrayContaining([chat, other]));
      for (const { id } of waiting.slice(0, 2)) await open().said(id);
      expect((await open().of(chat)).map(({ content }) => content)).toEqual(['tre']);
      for (const { id } of waiting) await open().said(id);
      expect(await open().chats()).not.toContain(chat);
      expect(await open().of(other)).toHaveLength(1);
    });

    test('what is to be said once waits once, also when it is owed again at the same time or after it was said', async () => {
      const [chat, other, about] = [randomUUID(), randomUUID(), randomUUID()];
      const outbox = open();
      const added = await Promise.all([outbox.addOnce(chat, about, md`ett`), outbox.addOnce(chat, about, md`ett`)]);
      expect(added.filter(Boolean)).toHaveLength(1);
      const waiting = await outbox.of(chat);
      expect(waiting.map(({ content }) => content)).toEqual(['ett']);
      for (const { id } of waiting) await outbox.said(id);
      expect(await open().addOnce(chat, about, md`ett`)).toBe(false);
      expect(await open().of(chat)).toEqual([]);
      expect(await open().addOnce(other, about, md`ett`)).toBe(true);
      expect(await open().addOnce(chat, `${about} 2`, md`två`)).toBe(true);
      for (const where of [chat, other]) for (const { id } of await outbox.of(where)) await outbox.said(id);
    });

    test('text comes back to the character', async () => {
      const chat = randomUUID();
      const text = md`åäö 🪓 \ud83c \u0000 '; drop table outbox; -- "{1}"`;
      await open().add(chat, [text]);
      expect((await open().of(chat)).map(({ content }) => content)).toEqual([text]);
    });
  });

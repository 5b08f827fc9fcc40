import { randomUUID } from 'node:crypto';
import { type Append, Conflict, type Journal } from '../../src/app/ports/journal.ts';
import type { Event } from '../../src/meeting/events.ts';

const note = (text: string): Event => ({ type: 'NoteTaken', entry: 'e1', kind: 'note', item: 1, letter: null, text });
const opened: Event = { type: 'MeetingOpened' };
const append = (events: readonly Event[], rest: Partial<Append> = {}): Append => ({
  at: 1_700_000_000_123,
  by: 'anna',
  key: null,
  events,
  ...rest,
});

/** What every journal promises. `journals` gives two on one store, which may be the same where a store has one writer. */
export const journalContract = (name: string, journals: () => readonly [Journal, Journal]): void =>
  describe(`the journal: ${name}`, () => {
    const first = (): Journal => journals()[0];

    test('an unknown meeting has no events', async () => {
      expect(await first().read(randomUUID())).toEqual([]);
      expect((await first().look(randomUUID(), ['k'])).seen).toEqual(new Set());
    });

    test('the longest key that is let in can be kept: two ids of 400 characters of three bytes', async () => {
      const [meeting, key] = [randomUUID(), `${'€'.repeat(400)} ${'€'.repeat(400)}`];
      await first().append(meeting, 0, [append([opened], { key })], []);
      expect((await first().look(meeting, [key])).seen).toEqual(new Set([key]));
    });

    test('events are numbered in the order they were decided, and those decided together know it', async () => {
      const meeting = randomUUID();
      const returned = [
        ...(await first().append(meeting, 0, [append([opened])], [])),
        ...(await first().append(
          meeting,
          1,
          [append([note('a'), note('b')], { at: 1_700_000_000_456, by: 'bo' }), append([note('c')])],
          [],
        )),
      ];
      expect(returned).toEqual([
        { seq: 1, decision: 1, at: 1_700_000_000_123, by: 'anna', event: opened },
        { seq: 2, decision: 2, at: 1_700_000_000_456, by: 'bo', event: note('a') },
        { seq: 3, decision: 2, at: 1_700_000_000_456, by: 'bo', event: note('b') },
        { seq: 4, decision: 4, at: 1_700_000_000_123, by: 'anna', event: note('c') },
      ]);
      expect(await first().read(meeting)).toEqual(returned);
      expect(await first().read(meeting, 2)).toEqual(returned.slice(2));
      expect(await first().read(meeting, 4)).toEqual([]);
      expect((await first().look(meeting, [])).head).toBe(4);
      expect((await first().look(randomUUID(), [])).head).toBe(0);
    });

    test('instants are exact to the millisecond', async () => {
      const meeting = randomUUID();
      const instants = Array.from({ length: 300 }, (_, index) => 1_767_225_599_000 + index * 7 + (index % 10));
      await first().append(
        meeting,
        0,
        instants.map((at) => append([opened], { at })),
        [],
      );
      expect((await first().read(meeting)).map(({ at }) => at)).toEqual(instants);
    });

    test('meetings are told apart', async () => {
      const [one, other] = [randomUUID(), randomUUID()];
      await first().append(one, 0, [append([note('one')], { key: 'k' })], []);
      await first().append(other, 0, [append([note('other')], { key: 'k' })], []);
      expect((await first().read(other)).map(({ event }) => event)).toEqual([note('other')]);
    });

    test.each([
      ['behind', 1],
      ['ahead', 3],
      ['at nothing', 0],
    ])('who is %s gets a conflict, and nothing is written', async (_, expected) => {
      const meeting = randomUUID();
      await first().append(meeting, 0, [append([opened, note('a')])], []);
      await expect(
        first().append(meeting, expected, [append([note('b')], { key: 'b' }), append([note('c')])], []),
      ).rejects.toThrow(Conflict);
      expect(await first().read(meeting)).toHaveLength(2);
      expect((await first().look(meeting, ['b'])).seen).toEqual(new Set());
    });

    test('a meeting nobody has written to is not at 1', async () => {
      const meeting = randomUUID();
      await expect(first().append(meeting, 1, [append([opened])], [])).rejects.toThrow(Conflict);
      expect(await first().read(meeting)).toEqual([]);
    });

    test('a key is appended once, and its whole batch with it', async () => {
      const meeting = randomUUID();
      await first().append(meeting, 0, [append([opened, note('a')], { key: 'press 1' })], []);
      const again = [append([note('b')], { key: 'press 2' }), append([note('a')], { key: 'press 1' })];
      await expect(first().append(meeting, 2, again, [])).rejects.toThrow(Conflict);
      const twice = [append([note('b')], { key: 'press 3' }), append([note('c')], { key: 'press 3' })];
      await expect(first().append(meeting, 2, twice, [])).rejects.toThrow(Conflict);
      expect(await first().read(meeting)).toHaveLength(2);
      expect((await first().look(meeting, ['press 1', 'press 2', 'press 3'])).seen).toEqual(new Set(['press 1']));
      expect((await first().look(meeting, [])).seen).toEqual(new Set());
    });

    test('a key of any characters is known again, and spoils no other decision of its batch', async () => {
      const meeting = randomUUID();
      const keys = ['with \ud83c', 'with \u0000', `with '"{\\u0000}`, 'plain'];
      await first().append(
        meeting,
        0,
        keys.map((key) => append([opened], { key })),
        [],
      );
      expect((await first().look(meeting, keys)).seen).toEqual(new Set(keys));
      await expect(first().append(meeting, 4, [append([opened], { key: keys[1] ?? '' })], [])).rejects.toThrow(
        Conflict,
      );
    });

    test('of two who write at once one wins, and nothing is mixed', async () => {
      const meeting = randomUUID();
      const wins: string[] = [];
      for (let round = 0; round < 20; round += 1) {
        const at = (await first().read(meeting)).length;
        const tries = await Promise.allSettled(
          journals().map((journal, writer) =>
            journal.append(
              meeting,
              at,
              [append([note(`${writer}`), note(`${writer}`)], { key: `${round} ${writer}` })],
              [],
            ),
          ),
        );
        const [won, lost] = [tries.find(isFulfilled), tries.find((one) => !isFulfilled(one))];
        expect(lost).toMatchObject({ reason: expect.any(Conflict) });
        wins.push(...(won?.value ?? []).map(({ event }) => (event.type === 'NoteTaken' ? event.text : '')));
      }
      const events = await journals()[1].read(meeting);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.map(({ event }) => event)).toEqual(wins.map(note));
      expect(wins).toHaveLength(40);
    });

    test.each([
      ['long', `${'åäö 漢 🏛️ '.repeat(12_000)}`],
      ['with NUL and other control characters', 'before\u0000after\u0001\u001f\u007f\u2028'],
      ['with lone surrogates', 'high \ud83c, low \udf88'],
      ['that looks like SQL or JSON', `'; drop table events; -- {"a":[null,"NULL"]} \\u0000 \\ {1,2}`],
      ['that is empty', ''],
    ])('text %s comes back to the character', async (_, text) => {
      const meeting = randomUUID();
      await first().append(meeting, 0, [append([note(text)])], []);
      expect((await first().read(meeting)).map(({ event }) => event)).toEqual([note(text)]);
    });

    test('the order of named answers is kept', async () => {
      const meeting = randomUUID();
      const answers = { z: 'present', a: 'absent', '§ é': 'apology', aa: 'present' } as const;
      await first().append(meeting, 0, [append([{ type: 'RollCalled', answers }])], []);
      const [recorded] = await first().read(meeting);
      expect(recorded?.event.type === 'RollCalled' && Object.keys(recorded.event.answers)).toEqual(
        Object.keys(answers),
      );
    });

    test('hundreds of decisions are one append', async () => {
      const meeting = randomUUID();
      const batch = Array.from({ length: 500 }, (_, index) => append([note(`${index}`)], { key: `k${index}` }));
      await first().append(meeting, 0, batch, []);
      expect((await first().read(meeting)).at(-1)).toMatchObject({ seq: 500, decision: 500, event: note('499') });
      expect((await first().look(meeting, ['k0', 'k499', 'k500'])).seen.size).toBe(2);
    });
  });

const isFulfilled = <T>(one: PromiseSettledResult<T>): one is PromiseFulfilledResult<T> => one.status === 'fulfilled';

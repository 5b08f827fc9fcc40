import { parseChat } from '../../src/chat/parse.ts';
import type { Verb } from '../../src/chat/readers/verb.ts';
import { languages } from '../../src/i18n/languages.ts';
import { fc } from '../support/properties.ts';

const today = '2024-04-09';
const starts = Object.values(languages).flatMap(({ chat }) =>
  (Object.keys(chat.commands) as Verb[]).flatMap((verb) => [...chat.commands[verb].typed]),
);
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const digits = fc.stringMatching(/^[\d./: \-a-z]{0,20}$/);

test('any text whatever has an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(anything, fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) })),
      (text) => {
        expect(parseChat(text, today)).toHaveProperty('say');
      },
    ),
  );
});

test('any text after a command has an answer, the same in upper case and with more spaces before and after', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.oneof(anything, digits), (start, rest) => {
      const saying = parseChat(`${start} ${rest}`, today);
      const louder = parseChat(` \u00a0${start.toUpperCase().replaceAll(' ', '  ')} ${rest} \n`, today);
      expect(saying.say === 'unknown' ? louder.say : louder).toEqual(saying.say === 'unknown' ? 'unknown' : saying);
    }),
  );
});

test('a date that is understood exists and comes after today', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }));
  fc.assert(
    fc.property(days, ([day, month]) => {
      const saying = parseChat(`nästa möte ${day}/${month}`, today);
      if (saying.say !== 'command' || saying.command.type !== 'SetNextMeeting') return;
      const { date } = saying.command;
      expect(date > today).toBe(true);
      expect([new Date(date).getUTCDate(), new Date(date).getUTCMonth() + 1]).toEqual([day, month]);
    }),
  );
});

test('a note keeps its text', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((typed) => /^\p{L}/u.test(typed) && !typed.includes(':'));
  fc.assert(
    fc.property(text, (typed) => {
      expect(parseChat(`anteckna ${typed}`, today)).toMatchObject({
        command: { text: typed.normalize('NFC').trimEnd() },
      });
    }),
  );
});

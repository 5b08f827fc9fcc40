import type { Content } from '../../src/app/ports/teams/outgoing.ts';
import { destination, escaped, joined, type Markdown, md } from '../../src/i18n/markdown.ts';
import { sv } from '../../src/i18n/sv.ts';

const topic = '[Tryck här](https://falsk.example) *nu*\n# Viktigt';

test('what comes from outside stands in a message as it was written, on one line', () => {
  const shown = '\\[Tryck här\\](https://falsk.example) \\*nu\\* \\# Viktigt';
  expect(escaped(topic)).toBe(shown);
  expect(sv.desk.severalChats(md`**${escaped(topic)}**`)).toContain(`**${shown}**`);
});

test('a number keeps the hard space between its thousands', () => {
  expect(escaped('20\u00a0000')).toBe('20\u00a0000');
});

test('Markdown is put together from Markdown and numbers', () => {
  expect(joined([md`**${escaped('a*b')}**`, md`- ${3}`], '\n')).toBe('**a\\*b**\n- 3');
});

test('an address stays one between the brackets of a link', () => {
  expect(destination('https://a.example/b (1).docx?x=%20')).toBe('https://a.example/b%20%281%29.docx?x=%20');
  expect(destination('https://a.example/)[x](https://falsk.example')).not.toContain(')');
});

/** Whether the compiler takes a `Given` where it wants a `Wanted`. */
type Takes<Wanted, Given> = Given extends Wanted ? true : false;

test('the compiler refuses raw text in a message', () => {
  // Were raw text taken somewhere, `false` would no longer be of that type, and the tests would not compile.
  const message: Takes<Content, string> = false;
  const partOfMessage: Takes<Parameters<typeof md>[1], string> = false;
  const wordsWithPart: Takes<Parameters<typeof sv.desk.severalChats>[0], string> = false;
  const ours: Takes<Content, Markdown> = true;
  expect([message, partOfMessage, wordsWithPart, ours]).toEqual([false, false, false, true]);
});

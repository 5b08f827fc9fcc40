import { typed } from '../../src/cards/kit/safe-text.ts';
import { quoted } from '../../src/chat/replies/quoted.ts';
import { visible } from '../../src/language/visible.ts';
import { escaped } from '../../src/minutes/html/html-text.ts';
import { xmlSafe } from '../../src/word/xml-safe.ts';

const hidden = String.fromCodePoint(0xe0041, 0xe0042, 0xe007f);

test.each([
  ['direction turned', 'Plan\u202excod.exe', 'Planxcod.exe'],
  ['direction isolated', '\u2066Ja\u2069 \u200fnej\u061c', 'Ja nej'],
  ['a sentence hidden in tags', `Ja${hidden}`, 'Ja'],
  ['signs without width', 'A\u200bB\ufeffC\u2060D\u180eE', 'ABCDE'],
  ['control characters', 'a\u0000b\u001bc\u009fd\te', 'abcd\te'],
  [
    'letters and emoji built with joiners',
    'می\u200cخواهم \u{1f469}\u200d\u2695\ufe0f',
    'می\u200cخواهم \u{1f469}\u200d\u2695\ufe0f',
  ],
  ['every kind of line end', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
])('%s', (_, text, seen) => {
  expect(visible(text)).toBe(seen);
});

test.each([
  ['a card', typed],
  ['an answer', quoted],
  ['the minutes', xmlSafe],
  ['the web page', escaped],
])('nothing turns the direction of %s', (_, shown) => {
  expect(shown('Plan\u202e xcod\u2066.exe\u200f')).toBe('Plan xcod.exe');
});

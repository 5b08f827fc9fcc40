import { xmlSafe } from '../../src/word/xml-safe.ts';

test.each([
  ['control characters go', 'a\u0000b\u0008c\u000bd\u001be\ufffef', 'abcdef'],
  ['half a pair is replaced, a whole one kept', 'a\ud800b\udc00c\u{1f600}', 'a\ufffdb\ufffdc\u{1f600}'],
  ['every kind of line end is a line feed', 'a\r\nb\rc\u2028d\u2029e\nf', 'a\nb\nc\nd\ne\nf'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['markup is left to the writer', '</w:t>&amp;', '</w:t>&amp;'],
])('%s', (_, text, safe) => {
  expect(xmlSafe(text)).toBe(safe);
});

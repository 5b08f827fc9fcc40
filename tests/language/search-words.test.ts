import { searchable, searchWords } from '../../src/language/search-words.ts';

const finds = (sought: string, text: string): boolean =>
  searchWords(sought).every((word) => searchable(text).includes(word));

test.each([
  ['remiss RIKTLINJE', 'Länsgemensam riktlinje: VVG föreslår remiss', true],
  ['LÄNS', 'la\u0308nsgemensam', true],
  ['remiss budget', 'VVG föreslår remiss', false],
  ['2019-08', '2019-08-26', true],
  ['a\0b', 'ab', true],
])('%j in %j: %s', (sought, text, found) => {
  expect(finds(sought, text)).toBe(found);
});

test('a word counts once, and at most twenty words count', () => {
  expect(searchWords('sip SIP  sip')).toEqual(['sip']);
  expect(searchWords(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(20);
});

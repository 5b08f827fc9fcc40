import { parseChat } from '../../src/chat/parse.ts';
import { withPastedRows } from '../../src/language/pasted-rows.ts';
import { markdownBlocks } from '../../src/minutes/content/markdown.ts';

const noted = (said: string): unknown => {
  const saying = parseChat(said, '2026-11-27');
  return saying.say === 'command' && saying.command.type === 'TakeNote' ? saying.command.text : saying;
};

test('rows that were pasted into the chat become a table of the note, with the text around it', () => {
  const text = noted(
    'anteckna Så fördelas det:\nInsats\tBelopp\nUtbildning\t120 000\nMobila team\t180 000\nResten sparas.',
  );
  expect(text).toBe(
    'Så fördelas det:\n\n| Insats | Belopp |\n| --- | --- |\n| Utbildning | 120 000 |\n| Mobila team | 180 000 |\n\nResten sparas.',
  );
  expect(markdownBlocks(String(text)).map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
});

test.each([
  ['the first cell is empty', 'anteckna 4:\n\t2026\t2027\nNorra\t1\t2', '|  | 2026 | 2027 |'],
  ['it is of another kind', 'dialog\nA\tB\n1\t2', '| A | B |'],
])('a table is one also where %s', (_, said, head) => {
  expect(String(noted(said)).split('\n')[0]).toBe(head);
});

test('cells hold what they held, and short rows are filled', () => {
  expect(withPastedRows('A\tB\tC\na|b\tc\\d')).toBe('| A | B | C |\n| --- | --- | --- |\n| a\\|b | c\\\\d |  |');
});

test.each(['Ett\tord med tabb', 'Inga tabbar\nalls', '- en\n- två', ''])(
  'what is no table stays as it is: %j',
  (text) => {
    expect(withPastedRows(text)).toBe(text);
  },
);

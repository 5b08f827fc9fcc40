import {
  type NoteBlock,
  type NoteInline,
  noteCell,
  noteListItem,
  noteParagraph,
} from '../../src/panel/desk/editor/note-node.ts';
import { readNote } from '../../src/panel/desk/editor/read-note.ts';
import { writeNote } from '../../src/panel/desk/editor/write-note.ts';
import { fc } from '../support/properties.ts';

const text = (value: string, ...marks: readonly ('strong' | 'em')[]): NoteInline =>
  marks.length > 0
    ? { type: 'text', text: value, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text: value };
const link = (value: string, url: string): NoteInline => ({
  type: 'text',
  text: value,
  marks: [{ type: 'link', attrs: { url } }],
});

const written = (...content: readonly NoteBlock[]): string => writeNote({ type: 'doc', content });
const line = (...content: readonly NoteInline[]): string => written(noteParagraph(content));

test.each([
  ['vanlig text', 'vanlig text'],
  ['**fet** och *kursiv*', '**fet** och *kursiv*'],
  ['- ett\n  - under\n- två', '- ett\n  - under\n- två'],
  ['3. tre\n4. fyra', '3. tre\n4. fyra'],
  ['[sidan](https://ekbygden.example/a?b=1)', '[sidan](https://ekbygden.example/a?b=1)'],
  ['| Post | Belopp |\n| - | -: |\n| Resor | 1 200 |', '| Post | Belopp |\n| - | -: |\n| Resor | 1 200 |'],
])('a note that Klubba would write so itself is read and written unchanged: %j', (markdown, same) => {
  expect(writeNote(readNote(markdown))).toBe(same);
});

test.each([
  '2*3*4',
  '# rubrik',
  '<b>text</b>',
  '&amp; &auml;',
  'a_b_c',
  '1. inte lista',
  '- streck',
  '`kod`',
  '> citat',
  '\\* [x](y) ![z](w)',
])('what was typed as text stays text: %j', (typed) => {
  expect(readNote(line(text(typed))).content).toEqual([noteParagraph([text(typed)])]);
});

test('spaces stand outside bold and italic, where Markdown reads the stars', () => {
  expect(line(text('en '), text(' fet ', 'strong'), text('text'))).toBe('en  **fet** text');
  expect(line(text('ord'), text('(fet)', 'strong'))).toBe('ord(**fet)**');
  expect(line(text('2'), text('3', 'em'))).toBe('23');
});

test('a line break in a paragraph stays, in a cell it becomes a space', () => {
  const two = [text('rad'), { type: 'hard_break' }, text('rad')] as const;
  expect(readNote(line(...two)).content).toEqual([noteParagraph(two)]);
  const row = (at: number) => ({ type: 'table_row', content: [noteCell(at, two, null)] }) as const;
  expect(written({ type: 'table', content: [row(0), row(1)] })).toBe('| rad rad |\n| - |\n| rad rad |');
});

test('a no-break space at the end stays, alone in a list too', () => {
  for (const content of [
    [noteParagraph([text('130\u00a0')])],
    [{ type: 'bullet_list', content: [noteListItem([noteParagraph([text('\u00a0')])])] } as const],
  ])
    expect(readNote(written(...content)).content).toEqual(content);
});

test('an address that a document may not link to becomes text', () => {
  expect(readNote('[hit](javascript:alert(1))').content).toEqual([noteParagraph([text('hit')])]);
});

const words = fc.string({
  unit: fc.constantFrom(...'aåZ19  .,()*_#-+|<>&[]`~\\!:"\u00a0é😀\t'),
  minLength: 1,
  maxLength: 12,
});
const inline: fc.Arbitrary<NoteInline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(words, fc.subarray<'strong' | 'em'>(['strong', 'em']))
      .map(([value, marks]) => text(value, ...marks)),
  },
  { weight: 1, arbitrary: words.map((value) => link(value, 'https://ekbygden.example/a_(b)?c=1&d=*')) },
  { weight: 1, arbitrary: fc.constant({ type: 'hard_break' } as const) },
);
const paragraph = fc.array(inline, { maxLength: 5 }).map(noteParagraph);
const table: fc.Arbitrary<NoteBlock> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.array(inline, { maxLength: 3 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => ({
        type: 'table',
        content: Array.from({ length: rows }, (_, row) => ({
          type: 'table_row',
          content: Array.from({ length: columns }, (_, column) =>
            noteCell(row, cells[row * columns + column] ?? [], column === 1 ? 'right' : null),
          ),
        })),
      })),
  );
const { block } = fc.letrec<{ block: NoteBlock }>((tie) => {
  const items = fc.array(
    fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, more]) => noteListItem([first, ...more])),
    { minLength: 1, maxLength: 3 },
  );
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      paragraph,
      table,
      items.map((content) => ({ type: 'bullet_list', content }) as const),
      fc
        .tuple(items, fc.integer({ min: 0, max: 20 }))
        .map(([content, start]) => ({ type: 'ordered_list', attrs: { start }, content }) as const),
    ),
  };
});

test('whatever the editor holds, what is written reads as what was written', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (content) => {
      const markdown = written(...content);
      expect(writeNote(readNote(markdown))).toBe(markdown);
    }),
    { numRuns: 200 },
  );
});

const lettersOf = (nodes: readonly unknown[]): string =>
  JSON.stringify(nodes).replace(/"(type|start|url|align)":("[^"]*"|\d+|null)/g, '');
const wordsIn = (content: readonly NoteBlock[]): string =>
  (lettersOf(content).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? [])
    .map((one) => String(JSON.parse(one.slice(7))).replace(/\s/g, ''))
    .join('');

test('no letter that was typed is lost by writing and reading, nor is one added', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (content) => {
      expect(wordsIn(readNote(written(...content)).content)).toBe(wordsIn(content));
    }),
    { numRuns: 200 },
  );
});

import { fromMarkdown } from 'mdast-util-from-markdown';
import { label, linked, typed, weight } from '../../src/cards/kit/safe-text.ts';
import { fc } from '../support/properties.ts';

/** The text a reader sees, or null when anything but plain paragraphs came of it. */
const seen = (markdown: string): string | null => {
  const lines: string[] = [];
  for (const block of fromMarkdown(markdown).children) {
    if (block.type !== 'paragraph') return null;
    let line = '';
    for (const part of block.children) {
      if (part.type !== 'text') return null;
      line += part.value;
    }
    lines.push(line);
  }
  return lines.join('\n');
};

const written = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const markup = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    '](https://x.se)',
    '<b>',
    '</b>',
    '<at>',
    '#',
    '- ',
    '1. ',
    '2) ',
    '> ',
    '&amp;',
    '&',
    '\\',
    '~~',
    '{{DATE(',
    ')}}',
  ],
  ...['\n', '    ', '+', '===', '---', '!', '|', 'ord', 'å', ' '],
);

test.each([
  '*viktigt* och **mycket**',
  '1. Punkt ett',
  '- Punkt\n- Punkt till',
  '# Rubrik\n---\n> citat',
  '[länk](https://exempel.se) och <at>Alla</at>',
  '&lt;b&gt; & {{DATE(2025-04-08T09:00:00Z)}}',
  '    kod\n```\nmer kod\n```',
  'Rubrik\n===',
  'C:\\temp\\*',
])('shows what was typed, whatever markup it holds: %j', (text) => {
  expect(seen(typed(text))).toBe(written(text));
});

test('shows any text as it was typed', () => {
  const text = fc
    .array(fc.oneof(markup, fc.string({ maxLength: 6 })), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text.filter((value) => !/[^\P{C}\n]|\p{Z}/u.test(value.replaceAll(' ', ''))),
      (value) => expect(seen(typed(value, 5_000))).toBe(written(value) === '' ? '' : written(value)),
    ),
    { numRuns: 1_000 },
  );
});

test("leaves nothing of Adaptive Cards' own functions, in texts or labels", () => {
  expect(typed('{{DATE(2025-04-08T09:00:00Z)}}')).not.toContain('{{');
  expect(label('{{TIME(2025-04-08T09:00:00Z)}}')).not.toContain('{{');
});

test('drops control characters, lone surrogates and marks that turn the text around', () => {
  expect(typed('a\u0000b\u0007c\ud800d\u202ee')).toBe('abc\ufffdde');
});

test('keeps within the bytes it is given, without halving a character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 60 }),
      fc.integer({ min: 20, max: 400 }),
      (parts, limit) => {
        const shown = typed(parts.join(''), limit);
        expect(weight(shown)).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});

test('says with an ellipsis that something was cut', () => {
  expect(typed('ord '.repeat(200), 40)).toMatch(/^(ord )+ord…$/);
  expect(typed('kort', 40)).toBe('kort');
});

test('links only to the web, with a title and address that cannot end the link', () => {
  expect(linked('Bilaga [1]', 'https://exempel.se/a (b).pdf')).toBe(
    '[Bilaga \\[1\\]](https://exempel.se/a%20%28b%29.pdf)',
  );
  expect(linked('Bilaga', 'javascript:alert(1)')).toBe('Bilaga');
  expect(linked('Bilaga', 'https://')).toBe('Bilaga');
  expect(linked('Bilaga', null)).toBe('Bilaga');
});

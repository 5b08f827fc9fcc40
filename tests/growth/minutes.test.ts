import { formattedOf, speechOf } from '../../src/adapters/teams/incoming/speech.ts';
import { isAmount, keepAmountsTogether } from '../../src/language/amounts.ts';
import { decidedName, isDecided, isProposal, readDocumentName } from '../../src/language/document-name.ts';
import { fileName, numberedName, safeName, safePath } from '../../src/language/file-name.ts';
import { markdownBlocks } from '../../src/minutes/content/markdown.ts';
import { safeUrl } from '../../src/minutes/content/read-markdown.ts';
import { escaped, lineHtml, withTimes } from '../../src/minutes/html/html-text.ts';
import { brokenTagIn, tagsIn } from '../../src/minutes/template/tags.ts';
import { tooSteep } from './growth.ts';
import { oneIn } from './hostile-text.ts';

const by = { abbreviation: 'VVG', body: 'Vårdsamverkan', date: '2026-11-26' };
const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

test.each<[string, (text: string) => unknown]>([
  ['an address', safeUrl],
  ['amounts', (text) => [keepAmountsTogether(text), isAmount(`1${text}`)]],
  ['the text of a web page', (text) => [escaped(text), withTimes(text), lineHtml([{ text }])]],
  ['a template’s tags', (text) => [tagsIn(text), brokenTagIn(text)]],
  ['the name of a document', (text) => [readDocumentName(text), readDocumentName(`Förslag ${text}`), isProposal(text)]],
  ['the name of a decided document', (text) => [decidedName(text, by), isDecided(text)]],
  ['the name of a file', (text) => [safeName(text), safePath(text), fileName(text), numberedName(text, 2)]],
  ['a message', (text) => speechOf({ text })],
  ['the HTML of a message', (text) => speechOf({ text, ...html(`<p>a</p><p>${text}`) })],
  ['the form of a message', (text) => formattedOf({ text, ...html(`<p>a</p><p>${text}`) })],
  [
    'a mention',
    (text) => speechOf({ text, entities: [{ type: 'mention', text: '<at>x</at>', mentioned: { name: text } }] }),
  ],
])('%s is read in a time that grows with its length', (_what, read) => {
  expect(tooSteep(read, oneIn(2))).toEqual([]);
});

// The parser is slow, so that only what it looks for is tried.
const marks = [
  ...['\\', '[]', '*', '*_a', '- a\n', '|a|b|\n', '\n', '<'],
  // Below what a paragraph may hold of them.
  ...['[a](b) ', '*a '].map((mark) => `${mark.repeat(100)}\n\n`),
];

test('the Markdown of a note is read in a time that grows with its length', () => {
  // Shorter texts hold fewer marks than a paragraph may, and are parsed in another way.
  expect(tooSteep(markdownBlocks, marks, 4_000)).toEqual([]);
});

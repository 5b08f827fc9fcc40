import { fileName, numberedName, safeName, safePath } from '../../src/app/safe-name.ts';
import { decidedName, isDecided, isProposal, readDocumentName } from '../../src/meeting/document-name.ts';
import { isAmount, keepAmountsTogether } from '../../src/minutes/amounts.ts';
import { escaped, lineHtml, withTimes } from '../../src/minutes/html-text.ts';
import { safeUrl } from '../../src/minutes/markdown.ts';
import { brokenTagIn, tagsIn } from '../../src/minutes/template/tags.ts';
import { tooSteep } from './growth.ts';

const by = { abbreviation: 'VVG', body: 'Vårdsamverkan', date: '2026-11-26' };

test.each<[string, (text: string) => unknown]>([
  ['an address', safeUrl],
  ['amounts', (text) => [keepAmountsTogether(text), isAmount(`1${text}`)]],
  ['the text of a web page', (text) => [escaped(text), withTimes(text), lineHtml([{ text }])]],
  ['a template’s tags', (text) => [tagsIn(text), brokenTagIn(text)]],
  ['the name of a document', (text) => [readDocumentName(text), readDocumentName(`Förslag ${text}`), isProposal(text)]],
  ['the name of a decided document', (text) => [decidedName(text, by), isDecided(text)]],
  ['the name of a file', (text) => [safeName(text), safePath(text), fileName(text), numberedName(text, 2)]],
])(
  '%s is read in a time that grows with its length',
  (_what, read) => {
    expect(tooSteep(read)).toEqual([]);
  },
  240_000,
);

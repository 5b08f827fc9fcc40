import { asShown } from './as-shown.ts';
import { type Parts, textOf } from './package.ts';
import { joined, textsByParagraph } from './paragraph-text.ts';
import { all, attribute, child, parsed } from './xml.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The most lines taken from a header. A head of a kallelse has fewer. */
const mostLines = 12;
/** Matches the number of a page, which a header often has: `Sida 1 (7)`, `2/7`. */
const pageNumber = /^(?:sida|sid|s|page|side)?[.:]?\s*\d+\s*(?:[(/]\s*\d+\s*\)?|av \d+|of \d+)?$/iu;

/** The header of the first page: its own if the section has one, else that of all pages. Null where there is none. */
const headerPath = (parts: Parts, document: string): string | null => {
  const from = document.indexOf('<w:sectPr');
  const end = document.indexOf('</w:sectPr>', from);
  if (from < 0 || end < 0) return null;
  const root = document.slice(0, document.indexOf('>', document.indexOf('<w:document')) + 1);
  const section = all(parsed(`${root}${document.slice(from, end)}</w:sectPr></w:document>`), 'sectPr')[0];
  const kind = child(section, 'titlePg') ? 'first' : 'default';
  const reference = section && all(section, 'headerReference').find((one) => attribute(one, 'type') === kind);
  const id = reference?.getAttributeNS(relationships, 'id');
  const listed = parsed(textOf(parts, 'word/_rels/document.xml.rels') ?? '<none/>');
  const target = [...listed.getElementsByTagName('Relationship')].find((one) => one.getAttribute('Id') === id);
  const name = target?.getAttribute('Target')?.replace(/^\/?(?:word\/)?/, '');
  return id && name ? `word/${name}` : null;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The main text of a document with the lines of its first page's header before it, where the text itself does not have them. Boards put their name and
 * the day of the meeting there. Throws errors that `isMalformed` recognises.
 */
export const withHeaders = (parts: Parts): string => {
  const document = textOf(parts, 'word/document.xml') ?? '';
  const path = headerPath(parts, document);
  const header = path && textOf(parts, path);
  const root = header ? parsed(asShown(header)).documentElement : null;
  if (!root) return document;
  const lines = [...textsByParagraph(root).values()]
    .slice(0, mostLines)
    .map((texts) => joined(texts).trim())
    .filter((line) => line !== '' && !pageNumber.test(line) && !document.includes(escaped(line)));
  const body = /<w:body\b[^>]*>/.exec(document);
  if (!body || lines.length === 0) return document;
  const at = body.index + body[0].length;
  const written = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  return document.slice(0, at) + written.join('') + document.slice(at);
};

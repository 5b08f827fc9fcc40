import { posix } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

const parse = (xml: string): Element => {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('an empty part');
  return root;
};
const all = (root: Element | undefined, name: string): readonly Element[] => [
  ...(root?.getElementsByTagName(name) ?? []),
];
const attributes = (of: readonly Element[], name: string): readonly string[] =>
  of.flatMap((one) => one.getAttribute(name) ?? []);
const elements = (of: Element): readonly Element[] =>
  [...of.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const twice = (of: readonly string[]): readonly string[] => of.filter((one, at) => of.indexOf(one) !== at);
const not = (of: readonly string[], within: readonly string[]): readonly string[] =>
  of.filter((one) => !within.includes(one));

/** Faults for which Word calls a file damaged or repairs it, though each part is valid by itself: faults within and between parts. */
export const wordFaults = async (docx: Uint8Array): Promise<readonly string[]> => {
  const zip = await JSZip.loadAsync(docx);
  const paths = Object.keys(zip.files).filter((path) => !path.endsWith('/'));
  const parts = new Map<string, Element>();
  for (const path of paths)
    if (/\.(?:xml|rels)$/.test(path)) parts.set(path, parse((await zip.file(path)?.async('string')) ?? ''));
  const faults: string[] = [];
  const found = (what: string, which: readonly string[]): void => {
    if (which.length > 0) faults.push(`${what}: ${which.join(', ')}`);
  };

  const types = parts.get('[Content_Types].xml');
  const typed = attributes(all(types, 'Override'), 'PartName').map((name) => name.slice(1));
  const endings = attributes(all(types, 'Default'), 'Extension');
  found('a type without a part', not(typed, paths));
  found('a type twice', twice(typed));
  found(
    'a part without a type',
    not(
      paths.filter((path) => !endings.includes(path.split('.').at(-1) ?? '')),
      typed,
    ),
  );

  for (const [path, root] of parts) {
    found(
      `${path} ignores a prefix nobody declared`,
      (root.getAttribute('mc:Ignorable') ?? '')
        .split(/\s+/)
        .filter((prefix) => prefix && !root.hasAttribute(`xmlns:${prefix}`)),
    );
    if (!path.endsWith('.rels')) continue;
    const of = path.replace('_rels/', '').replace(/\.rels$/, '');
    const inside = all(root, 'Relationship').filter((one) => one.getAttribute('TargetMode') !== 'External');
    const targets = attributes(inside, 'Target').map((to) => posix.join('/', posix.dirname(of), to).slice(1));
    found(
      `${path} leads nowhere`,
      not(
        targets.map((to) => to.replace(/^word\/\/?/, 'word/')),
        paths,
      ),
    );
    const ids = attributes(all(root, 'Relationship'), 'Id');
    found(`${path} has an id twice`, twice(ids));
    const used = [...all(parts.get(of), '*')].flatMap((one) =>
      [...one.attributes].filter(({ name }) => /^r:(?:id|embed|link)$/.test(name)).map(({ value }) => value),
    );
    found(`${of} uses a relationship that is not there`, not(used, ids));
  }

  const [document, styles, numbering] = ['document', 'styles', 'numbering'].map((name) =>
    parts.get(`word/${name}.xml`),
  );
  const styleIds = attributes(all(styles, 'w:style'), 'w:styleId');
  const refers = (names: readonly string[], root: Element | undefined) =>
    names.flatMap((name) => attributes(all(root, name), 'w:val'));
  found('a style id twice', twice(styleIds));
  found(
    'a style name twice',
    twice(
      all(styles, 'w:style').flatMap((style) =>
        attributes(all(style, 'w:name'), 'w:val').map((name) => name.toLowerCase()),
      ),
    ),
  );
  found('a style on one that is not there', not(refers(['w:basedOn', 'w:next', 'w:link'], styles), styleIds));
  for (const [path, root] of parts)
    found(
      `${path} uses a style that is not there`,
      not(refers(['w:pStyle', 'w:rStyle', 'w:tblStyle'], root), styleIds),
    );

  const numbers = attributes(all(numbering, 'w:num'), 'w:numId');
  const abstract = attributes(all(numbering, 'w:abstractNum'), 'w:abstractNumId');
  found('a numbering twice', [...twice(numbers), ...twice(abstract)]);
  found('a numbering of none', not(refers(['w:abstractNumId'], numbering), abstract));
  found('a numbering that is not there', not(refers(['w:numId'], document), [...numbers, '0']));
  const kinds = numbering ? elements(numbering).map(({ localName }) => localName ?? '') : [];
  if (kinds.lastIndexOf('abstractNum') > kinds.indexOf('num') && kinds.includes('num'))
    faults.push('numberings out of order');

  const starts = all(document, 'w:bookmarkStart');
  found('a bookmark id twice', twice(attributes(starts, 'w:id')));
  found('a bookmark name twice', twice(attributes(starts, 'w:name').map((name) => name.toLowerCase())));
  found(
    'a bookmark name Word does not take',
    attributes(starts, 'w:name').filter((name) => !/^[\p{L}_]\w{0,39}$/u.test(name)),
  );
  found(
    'a bookmark without its end',
    not(attributes(starts, 'w:id'), attributes(all(document, 'w:bookmarkEnd'), 'w:id')),
  );
  found('a drawing id twice', twice(attributes(all(document, 'wp:docPr'), 'id')));

  const body = all(document, 'w:body')[0];
  if (body && elements(body).at(-1)?.localName !== 'sectPr') faults.push('no section at the end');
  const cells = all(document, 'w:tc');
  if (cells.some((cell) => elements(cell).at(-1)?.localName !== 'p'))
    faults.push('a cell that does not end with a paragraph');
  for (const table of all(document, 'w:tbl')) {
    const columns = all(table, 'w:gridCol').length;
    const wide = (row: Element): number =>
      all(row, 'w:tc').reduce((sum, cell) => sum + Number(attributes(all(cell, 'w:gridSpan'), 'w:val')[0] ?? 1), 0);
    if (columns > 0 && all(table, 'w:tr').some((row) => wide(row) !== columns))
      faults.push('a row that does not fill its table');
  }
  return faults;
};

import { all, attribute, type Element, w } from '../../word/xml.ts';

/** Fields that only show facts about the document. Others can fetch files or data or start programs: INCLUDETEXT, DDE, LINK, DATABASE … */
const harmless = new Set([
  ...['page', 'numpages', 'section', 'sectionpages', 'pageref', 'ref', 'noteref', 'styleref', 'seq', 'toc', 'tc', 'xe'],
  ...['date', 'time', 'createdate', 'savedate', 'printdate', 'author', 'lastsavedby', 'title', 'subject', 'keywords'],
  ...['docproperty', 'filename', 'filesize', 'numwords', 'revnum', 'symbol', 'hyperlink', 'if', '='],
]);

const kindOf = (instruction: string): string => instruction.trim().split(/[\s\\"]/, 1)[0] ?? '';

/** The instructions of all fields of a part. One instruction is often split over several runs, and fields can be nested. */
const instructions = (root: Element): readonly string[] => {
  const open: string[] = [];
  const whole: string[] = all(root, 'fldSimple').map((field) => attribute(field, 'instr') ?? '');
  for (const element of [...root.getElementsByTagNameNS(w, '*')]) {
    if (element.localName === 'instrText' || element.localName === 'delInstrText') {
      if (open.length === 0) whole.push(element.textContent ?? '');
      else open.push(`${open.pop()}${element.textContent ?? ''}`);
    }
    if (element.localName !== 'fldChar') continue;
    const type = attribute(element, 'fldCharType');
    if (type === 'begin') open.push('');
    if (type === 'end') whole.push(open.pop() ?? '');
  }
  return [...whole, ...open];
};

/** The first field of a part that is not `harmless`; null where there is none. */
export const unsafeField = (root: Element): string | null =>
  instructions(root)
    .map(kindOf)
    .find((kind) => !harmless.has(kind.toLowerCase())) ?? null;

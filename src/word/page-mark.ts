import { packed } from './pack.ts';
import { documentLimits, openPackage, type Parts, textOf } from './package.ts';
import { pageHeaders } from './page-headers.ts';
import { all, around, child, type Document, type Element, isMalformed, made, parsed, value, written } from './xml.ts';

/** The tag of the content control that holds the mark (ISO 29500-1, 17.5.2.42), by which it is found again. */
export const stateTag = 'klubba-state';

const isMark = (control: Element): boolean => value(child(child(control, 'sdtPr'), 'tag')) === stateTag;

/** Whether an element stands in the mark. What is there is no text of the document itself. */
export const inMark = (element: Element): boolean => {
  for (let control = around(element, 'sdt'); control; control = around(control, 'sdt'))
    if (isMark(control)) return true;
  return false;
};

const holding = (holder: Element, ...inside: readonly Element[]): Element => {
  for (const one of inside) holder.appendChild(one);
  return holder;
};

/** A line at the right whose bold text is a content control. It is locked, so that nobody changes it by mistake. */
const lineWith = (document: Document, text: string): Element => {
  const said = made(document, 't');
  said.textContent = text;
  const look = holding(made(document, 'rPr'), made(document, 'b'), made(document, 'sz', { val: '17' }));
  const aligned = holding(
    made(document, 'pPr'),
    made(document, 'spacing', { before: '0', after: '0' }),
    made(document, 'jc', { val: 'right' }),
  );
  const properties = holding(
    made(document, 'sdtPr'),
    made(document, 'tag', { val: stateTag }),
    made(document, 'lock', { val: 'sdtContentLocked' }),
  );
  const content = holding(made(document, 'sdtContent'), holding(made(document, 'r'), look, said));
  return holding(made(document, 'p'), aligned, holding(made(document, 'sdt'), properties, content));
};

/** Takes a mark away, with its line unless somebody wrote more there. */
const removed = (control: Element): void => {
  const line = around(control, 'p');
  control.parentNode?.removeChild(control);
  if (line && all(line, 't').length === 0) line.parentNode?.removeChild(line);
};

/** A header with this mark as its first line, in the place of an earlier mark. */
const marked = (xml: string, text: string): string => {
  const document = parsed(xml);
  const root = document.documentElement;
  for (const control of all(document, 'sdt').filter(isMark)) removed(control);
  root?.insertBefore(lineWith(document, text), root.firstChild);
  return written(document);
};

/** The parts that change so that each page of a document bears this mark at its top. */
export const pageMark = (
  parts: ReadonlyMap<string, Uint8Array | string>,
  text: string,
): ReadonlyMap<string, string> => {
  const xmlOf = (path: string): string | null => {
    const part = parts.get(path);
    return part === undefined ? null : typeof part === 'string' ? part : new TextDecoder().decode(part);
  };
  const { paths, changed } = pageHeaders(xmlOf, (path) => parts.has(path));
  return new Map([
    ...changed,
    ...paths.map((path) => [path, marked(changed.get(path) ?? xmlOf(path) ?? '', text)] as const),
  ]);
};

/** The Word file with another mark at the top of its pages and nothing else changed; null where it is no Word file that can be read. */
export const withPageMark = async (docx: Uint8Array, text: string): Promise<Uint8Array | null> => {
  const opened = await openPackage(docx, documentLimits);
  const parts: Parts | string = typeof opened === 'string' ? opened : await opened.unpack(() => true);
  if (typeof parts === 'string' || textOf(parts, 'word/document.xml') === null) return null;
  try {
    return await packed(new Map<string, Uint8Array | string>([...parts, ...pageMark(parts, text)]));
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};

import { stateTag } from './page-mark.ts';
import { tagsOf } from './xml-tags.ts';

/** A part of the XML, from one index to another, and what stands there instead. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

interface OpenElement {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether the whole element is left out. */
  isGone: boolean;
}

interface Paragraph {
  readonly from: number;
  /** The index after its start tag, and after its properties where it has any. */
  readonly to: number;
  properties: { readonly from: number; readonly to: number } | null;
  /** Its end tag. */
  end: { readonly from: number; readonly to: number } | null;
  /** Whether the mark at its end was deleted, so that the next paragraph goes on in it. */
  isJoined: boolean;
  hasText: boolean;
  /** The paragraphs before it that go on in it. */
  readonly before: Paragraph[];
}

/** Elements around content that Word shows as if they were not there: accepted insertions, simple fields, and tags of add-ins. */
const transparent = new Set(['w:ins', 'w:moveTo', 'w:fldSimple', 'w:smartTag', 'w:customXml']);
/** Elements whose content is gone once changes are accepted. */
const deleted = new Set(['w:del', 'w:moveFrom']);
const marks = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr', 'w:commentRangeStart', 'w:commentRangeEnd']);

const special = new RegExp(
  `<w:(?:del|ins|moveFrom|moveTo|fldSimple|smartTag|customXml|vanish|showingPlcHdr)[\\s/>]|"${stateTag}"`,
);

const isOff = (tag: string): boolean => /\sw:val\s*=\s*["'](?:0|false|off)["']/.test(tag);

/** The paragraphs of a chain whose marks were deleted become one, with the properties of the last, as Word keeps them in the mark. */
const joinedParagraphs = (xml: string, last: Paragraph): readonly Edit[] => {
  const [first, ...others] = [...last.before, last];
  if (!first || others.length === 0) return [];
  const begin = first.properties ?? { from: first.to, to: first.to };
  const properties = last.properties ? xml.slice(last.properties.from, last.properties.to) : '';
  return [
    { ...begin, by: properties },
    ...last.before.flatMap(({ end }) => (end ? [{ ...end, by: '' }] : [])),
    ...others.map(({ from, to, properties: own }) => ({ from, to: own?.to ?? to, by: '' })),
  ];
};

const applied = (xml: string, edits: readonly Edit[]): string => {
  let written = '';
  let last = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    // What stands within something left out is left out with it.
    if (from < last) continue;
    written += xml.slice(last, from) + by;
    last = to;
  }
  return written + xml.slice(last);
};

/**
 * The main text of a Word document as Word shows it with its changes accepted (ISO 29500-1, 17.13.5): deleted and moved text, hidden text and the
 * prompts of empty content controls are left out, and fields are their results. It is changed as text, since a tree of a long document is slow to build.
 */
export const asShown = (xml: string): string => {
  if (!special.test(xml)) return xml;
  const edits: Edit[] = [];
  const path: OpenElement[] = [];
  const paragraphs: Paragraph[] = [];
  /** Closed paragraphs that the next one goes on in. */
  let chain: Paragraph[] = [];
  const nearest = (name: string): OpenElement | undefined => path.findLast((one) => one.name === name);
  const isIn = (...names: readonly string[]): boolean =>
    names.every((name, at) => path[path.length - 1 - at]?.name === name);
  const leave = (element: OpenElement | undefined): void => {
    if (element) element.isGone = true;
  };
  const endChain = (): void => {
    // Nothing goes on in the last paragraph of a cell or box. Without text it is gone.
    for (const { from, end, hasText } of chain) if (end && !hasText) edits.push({ from, to: end.to, by: '' });
    chain = [];
  };

  for (const { type, name, from, to } of tagsOf(xml)) {
    const paragraph = paragraphs.at(-1);
    if (type === 'close') {
      const element = path.pop();
      if (element?.isGone) edits.push({ from: element.from, to, by: '' });
      else if (transparent.has(name)) edits.push({ from, to, by: '' });
      if (name === 'w:pPr' && element && paragraph && isIn('w:p')) paragraph.properties = { from: element.from, to };
      if (name !== 'w:p') {
        if (chain.length > 0 && !marks.has(name)) endChain();
        continue;
      }
      const closed = paragraphs.pop();
      if (!closed) continue;
      closed.end = { from, to };
      if (closed.isJoined) {
        // The list is handed on, not copied: a chain can be as long as the document.
        closed.before.push(closed);
        chain = closed.before;
      } else for (const edit of joinedParagraphs(xml, closed)) edits.push(edit);
      continue;
    }
    if (chain.length > 0 && !marks.has(name) && !(name === 'w:p' && type === 'open')) endChain();
    const tag = (): string => xml.slice(from, to);
    if (name === 'w:p' && type === 'open') {
      paragraphs.push({ from, to, properties: null, end: null, isJoined: false, hasText: false, before: chain });
      chain = [];
    } else if (name === 'w:t' && paragraph && !path.some(({ name: open }) => deleted.has(open)))
      paragraph.hasText = true;
    else if (deleted.has(name) && isIn('w:rPr', 'w:pPr', 'w:p') && paragraph) paragraph.isJoined = true;
    else if (deleted.has(name) && isIn('w:trPr')) leave(nearest('w:tr'));
    else if (name === 'w:vanish' && isIn('w:rPr', 'w:r') && !isOff(tag())) leave(nearest('w:r'));
    else if (name === 'w:showingPlcHdr' && isIn('w:sdtPr') && !isOff(tag())) leave(nearest('w:sdt'));
    else if (name === 'w:tag' && isIn('w:sdtPr') && tag().includes(`"${stateTag}"`)) leave(nearest('w:sdt'));
    if (type !== 'open') continue;
    path.push({ name, from, to, isGone: deleted.has(name) });
    if (transparent.has(name)) edits.push({ from, to, by: '' });
  }
  return applied(xml, edits);
};

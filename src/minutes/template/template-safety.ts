import { documentLimits, holdsWithin, type Parts, textOf, type WordPackage, xmlPaths } from '../../word/package.ts';
import { all, type Document, type Element, isMalformed, parsed } from '../../word/xml.ts';
import { safeUrl } from '../content/read-markdown.ts';
import { unsafeField } from './fields.ts';

/** Why a template cannot be used. */
export type TemplateFault =
  | 'not a document'
  | 'too large'
  | 'zip bomb'
  | 'too complex'
  | 'busy'
  | 'broken'
  | 'macros'
  | 'attached template'
  | 'external content'
  | 'embedded content'
  | 'unsafe field'
  | 'tracked changes'
  | 'comments'
  | 'broken tag'
  | 'misplaced tag'
  | 'repeated tag'
  | 'no items tag';

/** `at`: the faulty text as it stands in the file, at most 120 characters; empty where the whole file is at fault. */
export interface Refused {
  readonly ok: false;
  readonly reason: TemplateFault;
  readonly at: string;
}

export const refused = (reason: TemplateFault, at = ''): Refused => ({ ok: false, reason, at: at.slice(0, 120) });

const relationshipsNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
const macroFiles = /vbaProject|vbaData|customizations\.xml$|customUI|attachedToolbars/i;
const macroTypes = /\/(?:vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars|extensibility)$/i;
const embeddedFiles = /(?:^|\/)(?:embeddings|activeX|webextensions)\/|afchunk|oleObject/i;
const embeddedTypes =
  /\/(?:aFChunk|oleObject|package|control|activeXControlBinary|frame|subDocument|webextension\w*)$/i;
/** A target outside the package: an address, or a network path. */
const outside = /^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;

const relationshipFault = (one: Element): Refused | null => {
  const type = one.getAttribute('Type') ?? '';
  const target = one.getAttribute('Target') ?? '';
  if (macroTypes.test(type)) return refused('macros');
  if (embeddedTypes.test(type)) return refused('embedded content');
  if (/\/attachedTemplate$/.test(type)) return refused('attached template', target);
  const external = one.getAttribute('TargetMode')?.toLowerCase() === 'external' || outside.test(target);
  const link = /\/hyperlink$/.test(type) && safeUrl(target) !== null;
  return external && !link ? refused('external content', target) : null;
};

const tracked = [
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
];
const objects = ['altChunk', 'object', 'control', 'subDoc', 'frameset'];

const addresses = new Set(['src', 'href', 'althref']);

/** The first address outside the file in an old drawing (VML). Such drawings need no relationship. */
const addressInDrawing = (root: Element): string | undefined =>
  [...root.getElementsByTagName('*')]
    .flatMap((element) => [...element.attributes])
    .find(({ localName, value }) => addresses.has(localName ?? '') && outside.test(value.trim()))?.value;

const partFault = (document: Document): Refused | null => {
  const root = document.documentElement as Element;
  const has = (names: readonly string[]): boolean => names.some((name) => all(root, name).length > 0);
  if (has(objects)) return refused('embedded content');
  if (has(tracked)) return refused('tracked changes');
  if (has(['comment', 'commentReference', 'commentRangeStart'])) return refused('comments');
  const field = unsafeField(root);
  if (field !== null) return refused('unsafe field', field || '{ }');
  const address = addressInDrawing(root);
  return address === undefined ? null : refused('external content', address);
};

const contentFault = (path: string, xml: string): Refused | null => {
  const document = parsed(xml);
  const relationships = [...document.getElementsByTagNameNS(relationshipsNs, 'Relationship')];
  for (const one of relationships) {
    const fault = relationshipFault(one);
    if (fault) return fault;
  }
  return path.startsWith('word/') && !path.endsWith('.rels') ? partFault(document) : null;
};

// Word writes UTF-8; other programs might read another encoding differently from Klubba. U+FDD0 and U+FDD1 mark where blocks go.
const isForeign = (xml: string): boolean =>
  /[\0\ufffd\ufdd0\ufdd1]/.test(xml) || /^\ufeff?<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(xml);

/** The size limit of a template, in bytes. */
export const largestTemplate = 5 * 1024 * 1024;

/** Unpacks a template from outside, or tells why not. It must not run code, load anything from elsewhere, or hold hidden text. */
export const unpackSafely = async ({ packed, entries, unpack }: WordPackage): Promise<Parts | Refused> => {
  if (packed > largestTemplate) return refused('too large');
  if (!holdsWithin(entries, documentLimits)) return refused('zip bomb');
  const holds = (path: RegExp): boolean => entries.some((entry) => path.test(entry.path));
  if (holds(macroFiles)) return refused('macros');
  if (holds(embeddedFiles)) return refused('embedded content');
  const parts = await unpack(() => true);
  if (typeof parts === 'string') return refused(parts);
  const types = textOf(parts, '[Content_Types].xml') ?? '';
  if (/macroEnabled/i.test(types)) return refused('macros');
  const main = textOf(parts, 'word/document.xml');
  if (main === null || !parts.has('word/styles.xml') || !types) return refused('not a document');
  try {
    // The strict variant of the format is refused too, because its namespaces differ.
    if (all(parsed(main), 'body').length !== 1 || !/<w:document[\s>]/.test(main)) return refused('not a document');
    for (const path of xmlPaths(parts)) {
      const xml = textOf(parts, path) ?? '';
      const fault = isForeign(xml) ? refused('broken', path) : contentFault(path, xml);
      if (fault) return fault;
    }
  } catch (fault) {
    if (isMalformed(fault)) return refused('broken');
    throw fault;
  }
  return parts;
};

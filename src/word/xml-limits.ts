import { tagsOf } from './xml-tags.ts';

/**
 * The most that is read of a Word file's XML. A document of 10,000 paragraphs, three runs each, has some 150,000 elements; Word itself nests some
 * tens deep and gives an element some tens of attributes. What is past this is made to exhaust a reader, not to be read.
 */
export const xmlLimits = { elements: 200_000, depth: 200, attributes: 200 } as const;

/**
 * Whether parts of XML may be parsed, all together. They are looked through once, from the beginning to the end, before a parser builds
 * a tree of them: parsers and what walks their trees call themselves for each level.
 */
export const withinLimits = (parts: Iterable<string>): boolean => {
  let elements = 0;
  for (const xml of parts) {
    let depth = 0;
    for (const { type, attributes } of tagsOf(xml)) {
      if (type === 'close') depth = Math.max(0, depth - 1);
      else elements += 1;
      if (type === 'open') depth += 1;
      if (elements > xmlLimits.elements || depth > xmlLimits.depth || attributes > xmlLimits.attributes) return false;
    }
  }
  return true;
};

/** Why parts of XML may not be parsed; null where they may. Office never writes a document type: one is there only to define entities. */
export const xmlFault = (parts: readonly string[]): 'broken' | 'too complex' | null => {
  if (parts.some((xml) => xml.includes('<!DOCTYPE'))) return 'broken';
  return withinLimits(parts) ? null : 'too complex';
};

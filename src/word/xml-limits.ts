import { tagsOf } from './xml-tags.ts';

/**
 * The limits of a Word file's XML. A document of 10,000 paragraphs with three runs each has about 150,000 elements. Word nests some tens of levels
 * and gives an element some tens of attributes. A file past these limits is made to exhaust a reader.
 */
export const xmlLimits = { elements: 200_000, depth: 200, attributes: 200 } as const;

/**
 * Whether all these XML parts together are within the limits. Checked in one pass before anything is parsed, because parsers, and code that walks
 * their trees, call themselves for each level.
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

/** Why XML parts may not be parsed, or null. Office never writes a document type: one is there only to define entities. */
export const xmlFault = (parts: readonly string[]): 'broken' | 'too complex' | null => {
  if (parts.some((xml) => xml.includes('<!DOCTYPE'))) return 'broken';
  return withinLimits(parts) ? null : 'too complex';
};

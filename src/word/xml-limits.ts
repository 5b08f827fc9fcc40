/**
 * The most that is read of a Word file's XML. A document of 10,000 paragraphs, three runs each, has some 150,000 elements; Word itself nests some
 * tens deep and gives an element some tens of attributes. What is past this is made to exhaust a reader, not to be read.
 */
export const xmlLimits = { elements: 300_000, depth: 200, attributes: 200 } as const;

/** Where what begins at `at` is over: after the next `end`, or at the end of the text. */
const after = (xml: string, end: string, at: number): number => {
  const found = xml.indexOf(end, at);
  return found < 0 ? xml.length : found + end.length;
};

/** Where a tag ends, and how many attributes it has; a `>` within quotes does not end it. */
const tagFrom = (xml: string, from: number): { readonly end: number; readonly attributes: number } => {
  let at = from;
  let attributes = 0;
  while (at < xml.length && xml[at] !== '>') {
    const quote = xml[at];
    at += 1;
    if (quote !== '"' && quote !== "'") continue;
    at = after(xml, quote, at);
    attributes += 1;
  }
  return { end: at, attributes };
};

/** How many elements a part has; null where it is nested too deep or an element has too many attributes. */
const elementsIn = (xml: string): number | null => {
  let elements = 0;
  let depth = 0;
  let at = xml.indexOf('<');
  while (at >= 0 && at < xml.length) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at + 9);
    else if (xml[at + 1] === '?') at = after(xml, '?>', at + 2);
    else if (xml[at + 1] === '/') {
      depth = Math.max(0, depth - 1);
      at = after(xml, '>', at + 2);
    } else {
      const { end, attributes } = tagFrom(xml, at + 1);
      elements += 1;
      if (xml[end - 1] !== '/') depth += 1;
      if (depth > xmlLimits.depth || attributes > xmlLimits.attributes) return null;
      at = end + 1;
    }
    at = xml.indexOf('<', at);
  }
  return elements;
};

/**
 * Whether parts of XML may be parsed, all together. They are looked through once, from the beginning to the end, before a parser builds
 * a tree of them: parsers and what walks their trees call themselves for each level. Whether the XML is well formed is for the parser to say.
 */
export const withinLimits = (parts: Iterable<string>): boolean => {
  let room: number = xmlLimits.elements;
  for (const xml of parts) {
    const elements = elementsIn(xml);
    if (elements === null || elements > room) return false;
    room -= elements;
  }
  return true;
};

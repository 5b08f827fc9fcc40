/** An XML tag. `from` is the index of its `<`, `to` the index after its `>`. */
export interface XmlTag {
  readonly type: 'open' | 'close' | 'empty';
  /** As written, with its prefix. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: number;
}

/** The index after the next `end`, searched from `at`; the length of the text where there is none. */
const after = (xml: string, end: string, at: number): number => {
  const found = xml.indexOf(end, at);
  return found < 0 ? xml.length : found + end.length;
};

const nameEnds = /[\s/>]/g;

const tagAt = (xml: string, from: number): XmlTag => {
  const begins = xml[from + 1] === '/' ? from + 2 : from + 1;
  nameEnds.lastIndex = begins;
  const nameEnd = nameEnds.test(xml) ? nameEnds.lastIndex - 1 : xml.length;
  let at = nameEnd;
  let attributes = 0;
  // A `>` in quotes does not end a tag.
  while (at < xml.length && xml[at] !== '>') {
    const sign = xml[at];
    at += 1;
    if (sign !== '"' && sign !== "'") continue;
    at = after(xml, sign, at);
    attributes += 1;
  }
  const type = begins === from + 2 ? 'close' : xml[at - 1] === '/' ? 'empty' : 'open';
  return { type, name: xml.slice(begins, nameEnd), from, to: Math.min(at + 1, xml.length), attributes };
};

/** The tags of an XML part in order, found in one pass without building a tree. Does not check whether it is well formed. */
export function* tagsOf(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at + 9);
    else if (xml[at + 1] === '?') at = after(xml, '?>', at + 2);
    else {
      const tag = tagAt(xml, at);
      yield tag;
      at = tag.to;
    }
    at = xml.indexOf('<', at);
  }
}

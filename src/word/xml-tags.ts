/** A tag of XML and where it stands: `from` its `<`, `to` after its `>`. */
export interface Tag {
  readonly type: 'open' | 'close' | 'empty';
  /** As written, with its prefix. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** How many attributes it has. */
  readonly attributes: number;
}

/** Where what begins at `at` is over: after the next `end`, or at the end of the text. */
const after = (xml: string, end: string, at: number): number => {
  const found = xml.indexOf(end, at);
  return found < 0 ? xml.length : found + end.length;
};

const nameEnds = /[\s/>]/g;

const tagAt = (xml: string, from: number): Tag => {
  const begins = xml[from + 1] === '/' ? from + 2 : from + 1;
  nameEnds.lastIndex = begins;
  const nameEnd = nameEnds.test(xml) ? nameEnds.lastIndex - 1 : xml.length;
  let at = nameEnd;
  let attributes = 0;
  // A `>` within quotes does not end a tag.
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

/** The tags of a part of XML in their order, found in one pass without building a tree. Whether it is well formed is for a parser to say. */
export function* tagsOf(xml: string): Generator<Tag> {
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

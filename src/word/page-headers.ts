import { all, attribute, child, type Element, made, parsed, value, w, written } from './xml.ts';

const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const main = 'word/document.xml';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const headerContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/** Which pages a header is for (ISO 29500-1, 17.18.36). */
type HeaderKind = 'default' | 'first' | 'even';

/** The XML of a part by its path; null where there is none. */
type XmlOf = (path: string) => string | null;

/** Whether an on-off setting is there and on. */
const isOn = (setting: Element | null): boolean =>
  setting !== null && !['0', 'false', 'off'].includes(value(setting) ?? '');

const referenceOf = (section: Element, kind: HeaderKind): Element | null =>
  all(section, 'headerReference').find((one) => attribute(one, 'type') === kind) ?? null;

/**
 * The headers of a document's pages: the paths of all that are in use, and the parts that change so that no page is without one. A section takes
 * over the headers of the section before it, so only the first one of each kind can be missing.
 */
export const pageHeaders = (
  xmlOf: XmlOf,
  has: (path: string) => boolean,
): { readonly paths: readonly string[]; readonly changed: ReadonlyMap<string, string> } => {
  const document = parsed(xmlOf(main) ?? '');
  const relationships = parsed(xmlOf(relations) ?? '');
  const contents = parsed(xmlOf(types) ?? '');
  const settings = xmlOf('word/settings.xml');
  const evenDiffer = settings !== null && isOn(all(parsed(settings), 'evenAndOddHeaders')[0] ?? null);
  const added = new Map<string, string>();
  const paths = new Set<string>();

  const targetOf = (id: string): string | null => {
    const found = [...relationships.getElementsByTagName('Relationship')].find((one) => one.getAttribute('Id') === id);
    const target = found?.getAttribute('Target') ?? null;
    return target === null ? null : target.startsWith('/') ? target.slice(1) : `word/${target}`;
  };

  const add = (section: Element, kind: HeaderKind): void => {
    let nth = 1;
    while (has(`word/header${nth}.xml`) || added.has(`word/header${nth}.xml`)) nth += 1;
    const path = `word/header${nth}.xml`;
    const id = `rIdOfHeader${nth}`;
    const relationship = relationships.createElementNS(
      relationships.documentElement?.namespaceURI ?? null,
      'Relationship',
    );
    relationship.setAttribute('Id', id);
    relationship.setAttribute('Type', `${officeRelationships}/header`);
    relationship.setAttribute('Target', `header${nth}.xml`);
    relationships.documentElement?.appendChild(relationship);
    const content = contents.createElementNS(contents.documentElement?.namespaceURI ?? null, 'Override');
    content.setAttribute('PartName', `/${path}`);
    content.setAttribute('ContentType', headerContent);
    contents.documentElement?.appendChild(content);
    const reference = made(document, 'headerReference', { type: kind });
    reference.setAttributeNS(officeRelationships, 'r:id', id);
    section.insertBefore(reference, section.firstChild);
    added.set(path, `<w:hdr xmlns:w="${w}"><w:p/></w:hdr>`);
    paths.add(path);
  };

  const known = new Set<HeaderKind>();
  for (const section of all(document, 'sectPr')) {
    const kinds: readonly HeaderKind[] = [
      'default',
      ...(isOn(child(section, 'titlePg')) ? (['first'] as const) : []),
      ...(evenDiffer ? (['even'] as const) : []),
    ];
    for (const kind of kinds) {
      const reference = referenceOf(section, kind);
      const path = reference && targetOf(reference.getAttributeNS(officeRelationships, 'id') ?? '');
      if (path) paths.add(path);
      else if (!known.has(kind)) add(section, kind);
      known.add(kind);
    }
  }
  const changed = new Map(added);
  if (added.size > 0) {
    changed.set(main, written(document));
    changed.set(relations, written(relationships));
    changed.set(types, written(contents));
  }
  return { paths: [...paths], changed };
};

import { packed } from './pack.ts';
import type { Parts } from './package.ts';

// Word and LibreOffice number relationships (`rId1`); the docx library gives its own random ids.
const isRandom = (id: string): boolean => !/^rId\d+$/.test(id);

/** Numbers the random relationship ids of one part in the order they are listed. */
const renamed = (relationships: string, part: string): readonly [string, string] => {
  const ids = [...relationships.matchAll(/\bId="([^"]+)"/g)].flatMap(([, id = '']) => (isRandom(id) ? [id] : []));
  const names = new Map(ids.map((id, index) => [id, `rIdK${index + 1}`]));
  const rename = (all: string, attribute: string, id: string): string =>
    names.has(id) ? `${attribute}="${names.get(id)}"` : all;
  return [relationships.replace(/\b(Id)="([^"]+)"/g, rename), part.replace(/\b(r:\w+|o:relid)="([^"]+)"/g, rename)];
};

/** Numbers bookmarks from 1 in each file; the docx library goes on counting from one document to the next. */
const renumbering = (): ((xml: string) => string) => {
  let last = 0;
  return (xml) => {
    const ids = new Map<string, number>();
    return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]+)/g, (_, before: string, id: string) => {
      if (!ids.has(id)) {
        last += 1;
        ids.set(id, last);
      }
      return `${before}${ids.get(id)}`;
    });
  };
};

const partOf = (relationships: string): string => relationships.replace('_rels/', '').replace(/\.rels$/, '');

/** Repacks a Word file so that the same content always gives the same bytes. `change` may rewrite each XML part. */
export const stableArchive = (bytes: Parts, change: (path: string, xml: string) => string): Promise<Uint8Array> => {
  const renumbered = renumbering();
  const parts = new Map<string, Uint8Array | string>();
  const xml = new Map<string, string>();
  for (const [path, part] of bytes) {
    parts.set(path, part);
    if (/\.(?:xml|rels)$/.test(path)) xml.set(path, renumbered(change(path, new TextDecoder().decode(part))));
  }
  for (const [path, relationships] of xml) {
    if (!path.endsWith('.rels')) continue;
    const [stable, part] = renamed(relationships, xml.get(partOf(path)) ?? '');
    xml.set(path, stable);
    if (xml.has(partOf(path))) xml.set(partOf(path), part);
  }
  for (const [path, text] of xml) parts.set(path, text);
  return packed(parts);
};

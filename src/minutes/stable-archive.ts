import JSZip from 'jszip';

// The earliest date a zip can hold, and the same for all: a file's bytes come from its content alone.
const zipDate = new Date(Date.UTC(1980, 0, 1));

/** Renames the relationship ids of one part, random as the library makes them, by the order they are listed in. */
const renamed = (relationships: string, part: string): readonly [string, string] => {
  const ids = [...relationships.matchAll(/\bId="([^"]+)"/g)].map(([, id = '']) => id);
  const names = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  return [
    relationships.replace(/\bId="([^"]+)"/g, (_, id: string) => `Id="${names.get(id)}"`),
    part.replace(/\b(r:(?:id|embed))="([^"]+)"/g, (all, name: string, id: string) =>
      names.has(id) ? `${name}="${names.get(id)}"` : all,
    ),
  ];
};

/** Numbers bookmarks by their place; the library counts on from the document before. */
const renumbered = (xml: string): string => {
  const ids = [...xml.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="([^"]+)"/g)].map(([, id = '']) => id);
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]+)/g,
    (_, before: string, id: string) => `${before}${ids.indexOf(id) + 1}`,
  );
};

const partOf = (relationships: string): string => relationships.replace('_rels/', '').replace(/\.rels$/, '');

/** Repacks a Word file so that the same content always gives the same bytes. `change` may rewrite a part by its path. */
export const stableArchive = async (
  bytes: Uint8Array,
  change: (path: string, xml: string) => string,
): Promise<Uint8Array> => {
  const parts = new Map<string, string>();
  for (const [path, file] of Object.entries((await JSZip.loadAsync(bytes)).files)) {
    if (!file.dir) parts.set(path, renumbered(change(path, await file.async('string'))));
  }
  for (const [path, relationships] of parts) {
    if (!path.endsWith('.rels')) continue;
    const [stable, part] = renamed(relationships, parts.get(partOf(path)) ?? '');
    parts.set(path, stable);
    if (parts.has(partOf(path))) parts.set(partOf(path), part);
  }
  const archive = new JSZip();
  for (const [path, xml] of parts) archive.file(path, xml, { date: zipDate, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
};

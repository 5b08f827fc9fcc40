import { Readable } from 'node:stream';
import JSZip from 'jszip';

/** The files of a Word package by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The most a template may hold, in bytes: packed, unpacked, and one part of XML; and the most files. */
export const limits = {
  packed: 5 * 1024 * 1024,
  unpacked: 50 * 1024 * 1024,
  xml: 8 * 1024 * 1024,
  files: 500,
} as const;

const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path);

/** Inflates one file, and stops as soon as it is larger than it may be, whatever size it declares. */
const inflated = async (file: JSZip.JSZipObject, most: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // JSZip's stream is of an older kind, which cannot be walked through.
  for await (const chunk of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Unpacks a package made here, whatever its size. */
export const ownParts = async (bytes: Uint8Array): Promise<Parts> => {
  const parts = new Map<string, Uint8Array>();
  for (const file of Object.values((await JSZip.loadAsync(bytes)).files))
    if (!file.dir) parts.set(file.name, await file.async('uint8array'));
  return parts;
};

/** Unpacks a package of somebody else's whole, within the limits. */
export const unpacked = async (bytes: Uint8Array): Promise<Parts | 'broken' | 'zip bomb'> => {
  const parts = new Map<string, Uint8Array>();
  try {
    const files = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
    if (files.length > limits.files) return 'zip bomb';
    let room: number = limits.unpacked;
    for (const file of files) {
      const part = await inflated(file, isXml(file.name) ? Math.min(room, limits.xml) : room);
      if (!part) return 'zip bomb';
      room -= part.length;
      parts.set(file.name, part);
    }
  } catch (fault) {
    // JSZip says by an error alone that bytes are no zip.
    if (fault instanceof Error) return 'broken';
    throw fault;
  }
  return parts;
};

/** The text of an XML part, or null where there is none. */
export const textOf = (parts: Parts, path: string): string | null => {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : null;
};

/** The paths of all parts of XML. */
export const xmlPaths = (parts: Parts): readonly string[] => [...parts.keys()].filter(isXml);

// The earliest date a zip can hold, and the same for all: a file's bytes come from its content alone.
const zipDate = new Date(Date.UTC(1980, 0, 1));

/** Packs parts; the same parts in the same order give the same bytes. `STORE` where it is only handed on. */
export const packed = (
  parts: ReadonlyMap<string, Uint8Array | string>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const [path, part] of parts) archive.file(path, part, { date: zipDate, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression, compressionOptions: { level: 6 } });
};

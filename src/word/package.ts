import { fromBufferPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { xmlFault } from './xml-limits.ts';

/** The files of a Word package by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A file as the zip directory lists it: `size` unpacked, in bytes, and its CRC-32. Folders are left out. */
export interface PackageEntry {
  readonly path: string;
  readonly size: number;
  readonly checksum: number;
}

/** The limits of a package: number of files, bytes of all of them unpacked, and bytes of one XML part. */
export interface PackageLimits {
  readonly files: number;
  readonly unpacked: number;
  readonly xml: number;
}

/** The limits of documents that Klubba fills or shows: templates, and minutes from the library. */
export const documentLimits: PackageLimits = { files: 500, unpacked: 50 * 1024 * 1024, xml: 8 * 1024 * 1024 };

/** Why a package was not opened. */
export type Unopened = 'broken' | 'zip bomb' | 'too complex';

/** A package of which only the directory is read at first. Parts are unpacked when asked for. */
export interface WordPackage {
  /** The size of the zip file, in bytes. */
  readonly packed: number;
  readonly entries: readonly PackageEntry[];
  /** Unpacks the wanted parts, each only once. Their XML is within `xmlLimits`. */
  unpack(wanted: (path: string) => boolean): Promise<Parts | Unopened>;
}

const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path);

/** The text of an XML part, or null where there is none. */
export const textOf = (parts: Parts, path: string): string | null => {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : null;
};

/** The paths of all XML parts. */
export const xmlPaths = (parts: Parts): readonly string[] => [...parts.keys()].filter(isXml);

/** Whether the sizes in a package's directory are within the limits. */
export const holdsWithin = (entries: readonly PackageEntry[], limits: PackageLimits): boolean =>
  entries.length <= limits.files &&
  entries.reduce((sum, { size }) => sum + size, 0) <= limits.unpacked &&
  entries.every(({ path, size }) => size <= limits.xml || !isXml(path));

interface OpenZip {
  readonly zip: ZipFile;
  readonly files: readonly ZipEntry[];
}

/** Reads the directory of a zip file; null where the bytes are not a zip file. */
const openZip = async (bytes: Uint8Array): Promise<OpenZip | null> => {
  try {
    // `inflated` compares the sizes itself, because it tells parts that are too large from parts that are too small.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: false,
    });
    const files: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) files.push(entry);
    return { zip, files };
  } catch (fault) {
    // yauzl throws plain errors for what is not a zip file.
    if (fault instanceof Error) return null;
    throw fault;
  }
};

const entryOf = ({ fileName, uncompressedSize, crc32 }: ZipEntry): PackageEntry => ({
  path: fileName,
  size: uncompressedSize,
  checksum: crc32,
});

/** Inflates one file. Stops as soon as it is larger than the directory says, so that the limits checked by the directory hold. */
const inflated = async (zip: ZipFile, file: ZipEntry): Promise<Uint8Array | Unopened> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(file)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > file.uncompressedSize) return 'zip bomb';
      chunks.push(chunk);
    }
  } catch (fault) {
    if (fault instanceof Error) return 'broken';
    throw fault;
  }
  return size === file.uncompressedSize ? Buffer.concat(chunks) : 'broken';
};

/** The entries in the directory of a zip file; null where the bytes are not a zip file. Nothing is unpacked. */
export const directoryOf = async (bytes: Uint8Array): Promise<readonly PackageEntry[] | null> =>
  (await openZip(bytes))?.files.map(entryOf) ?? null;

/** Opens a package from outside, within limits. */
export const openPackage = async (bytes: Uint8Array, limits: PackageLimits): Promise<WordPackage | Unopened> => {
  const opened = await openZip(bytes);
  if (!opened) return 'broken';
  const { zip, files } = opened;
  const entries = files.map(entryOf);
  if (!holdsWithin(entries, limits)) return 'zip bomb';
  // Programs differ in which of two files with the same path they read. What is checked must be what is shown.
  if (new Set(entries.map(({ path }) => path)).size < entries.length) return 'broken';
  const known = new Map<string, Uint8Array>();
  return {
    packed: bytes.length,
    entries,
    unpack: async (wanted) => {
      const parts = new Map<string, Uint8Array>();
      for (const file of files.filter(({ fileName }) => wanted(fileName))) {
        const part = known.get(file.fileName) ?? (await inflated(zip, file));
        if (typeof part === 'string') return part;
        known.set(file.fileName, part);
        parts.set(file.fileName, part);
      }
      return xmlFault(xmlPaths(parts).map((path) => textOf(parts, path) ?? '')) ?? parts;
    },
  };
};

/** Unpacks a package that Klubba made itself, of any size. Throws where it is not a zip file. */
export const ownParts = async (bytes: Uint8Array): Promise<Parts> => {
  const opened = await openZip(bytes);
  if (!opened) throw new Error('What was packed here is no zip file');
  const parts = new Map<string, Uint8Array>();
  for (const file of opened.files) {
    const part = await inflated(opened.zip, file);
    if (typeof part === 'string') throw new Error(`A part that was packed here cannot be unpacked: ${part}`);
    parts.set(file.fileName, part);
  }
  return parts;
};

import JSZip from 'jszip';

/** The most a Word file may hold when unpacked, in bytes, and the most files in it. */
const limits = { bytes: 100 * 1024 * 1024, part: 30 * 1024 * 1024, files: 2000 } as const;

/** Why a package was not opened. */
export type Unopened = 'broken' | 'zip bomb';

const declared = (file: JSZip.JSZipObject): number =>
  (file as unknown as { readonly _data?: { readonly uncompressedSize?: number } })._data?.uncompressedSize ?? 0;

/** Inflates one part, and stops as soon as it is larger than it may be, whatever size it declares. */
const inflated = (file: JSZip.JSZipObject): Promise<string | Unopened> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    // JSZip's own stream; its typings leave it out.
    const stream = (
      file as unknown as {
        internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
      }
    ).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= limits.part) chunks.push(chunk);
        else {
          stream.pause();
          resolve('zip bomb');
        }
      })
      .on('error', () => resolve('broken'))
      .on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      .resume();
  });

/** The text parts of a package by their names, `names` all that it holds. */
export interface Opened {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
}

/** Opens a zip package within limits and unpacks the parts wanted; nothing else is inflated. */
export const opened = async (bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Opened | Unopened> => {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (fault) {
    // JSZip says by an error alone that bytes are no zip; anything else is a fault of ours.
    if (fault instanceof Error) return 'broken';
    throw fault;
  }
  const files = Object.values(zip.files).filter((file) => !file.dir);
  if (files.length > limits.files || files.reduce((sum, file) => sum + declared(file), 0) > limits.bytes)
    return 'zip bomb';
  const parts = new Map<string, string>();
  for (const file of files.filter(({ name }) => wanted(name))) {
    const text = await inflated(file);
    if (text === 'zip bomb' || text === 'broken') return text;
    parts.set(file.name, text);
  }
  return { names: files.map(({ name }) => name), parts };
};

/** Packs parts into a new package. */
export const packed = (parts: ReadonlyMap<string, string>): Promise<Buffer> => {
  const zip = new JSZip();
  for (const [name, text] of parts) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
};

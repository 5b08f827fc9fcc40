import JSZip from 'jszip';

// The earliest date that a zip file can hold. All files have it, so that the bytes depend only on the content.
const zipDate = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs parts into a zip file. The same parts in the same order give the same bytes. `STORE` (no compression) is for files that are read again at
 * once.
 */
export const packed = (
  parts: ReadonlyMap<string, Uint8Array | string>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const [path, part] of parts) archive.file(path, part, { date: zipDate, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression, compressionOptions: { level: 6 } });
};

import JSZip from 'jszip';

// The earliest date a zip file can hold, and the same for all: a file's bytes come from its content alone.
const zipDate = new Date(Date.UTC(1980, 0, 1));

/** Packs parts; the same parts in the same order give the same bytes. `STORE` where the file is only handed on. */
export const packed = (
  parts: ReadonlyMap<string, Uint8Array | string>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const [path, part] of parts) archive.file(path, part, { date: zipDate, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression, compressionOptions: { level: 6 } });
};

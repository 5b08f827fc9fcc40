import { randomUUID } from 'node:crypto';
import { Refused, type Routes } from '../exchange.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Dropped files, in memory. Whoever has the address may fetch one, as with Teams' `downloadUrl`. */
export interface Files {
  /** Keeps a file and returns its address. */
  keep(file: DroppedFile): string;
  readonly routes: Routes;
}

export function openFiles(origin: () => string): Files {
  const files = new Map<string, DroppedFile>();
  return {
    keep(file) {
      const id = randomUUID();
      files.set(id, file);
      return `${origin()}/room/files/${id}`;
    },
    routes: {
      'GET /room/files/:file': ({ params }) => {
        const file = files.get(params['file'] ?? '');
        if (!file) throw new Refused(404, 'NoSuchFile', 'There is no such file');
        return { status: 200, body: Buffer.from(file.bytes), headers: asDownload(file.name) };
      },
    },
  };
}

/** Headers that make a browser save the bytes under `name`, whatever they are. */
export const asDownload = (name: string): Readonly<Record<string, string>> => ({
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

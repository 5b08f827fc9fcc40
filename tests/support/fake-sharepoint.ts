import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Faults, Mishap } from '../../src/practice/sharepoint/faults.ts';
import { type Exchange, openSharePoint, type SharePoint } from '../../src/practice/sharepoint/open-sharepoint.ts';

const opened: Promise<SharePoint>[] = [];
const folders: string[] = [];
afterAll(async () => {
  for (const sharePoint of opened) await (await sharePoint).close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes a library's columns into a Word file, as SharePoint does with what is uploaded. */
const withColumns = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(
    'customXml/item1.xml',
    '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>',
  );
  zip.file('word/_rels/document.xml.rels', '<Relationships/>');
  return zip.generateAsync({ type: 'uint8array' });
};

/** What people do with the files, straight on the disk. */
const peopleAt = (folder: string) => {
  const at = (...path: readonly string[]): string => join(folder, 'Shared Documents', ...path);
  const bytes = (path: string): Uint8Array | null => {
    try {
      return new Uint8Array(readFileSync(at(path)));
    } catch {
      return null;
    }
  };
  return {
    makeFolder: (path: string): void => void mkdirSync(at(path), { recursive: true }),
    /** Writes or replaces a file as Word does: a new file first, then a rename. */
    edit: (path: string, name: string, content: Uint8Array): void => {
      writeFileSync(at(path, '~saving'), content);
      renameSync(at(path, '~saving'), at(path, name));
    },
    /** Changes the file but not its text, as filling in a column of the library does. */
    touch: (path: string): void => {
      const { atimeMs, mtimeMs } = statSync(at(path));
      utimesSync(at(path), atimeMs / 1000, mtimeMs / 1000 + 60);
    },
    rename: (path: string, name: string): void => renameSync(at(path), at(path, '..', name)),
    remove: (path: string): void => rmSync(at(path), { recursive: true }),
    /** In the order of the alphabet. */
    names: (path: string): readonly string[] => readdirSync(at(path)).toSorted(),
    bytes,
  };
};

/**
 * SharePoint as the practice room has it, in a folder of its own. `mishaps` are for the next requests, in order;
 * `writesColumns` has it change Word files while it stores them.
 */
export const fakeSharePoint = ({ writesColumns = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  folders.push(folder);
  const tokens = { valid: 'token-1' };
  const exchanges: Exchange[] = [];
  const faults: Faults = { next: [], outage: null };
  let sharePoint: Promise<SharePoint> | null = null;
  const open = (): Promise<SharePoint> => {
    sharePoint ??= openSharePoint({
      port: 0,
      folder,
      language: 'sv',
      faults,
      token: () => tokens.valid,
      ...(writesColumns ? { alters: withColumns } : {}),
      seen: (exchange) => exchanges.push(exchange),
    });
    opened.push(sharePoint);
    return sharePoint;
  };

  return {
    ...peopleAt(folder),
    send: async (url: string, options: RequestInit): Promise<Response> => (await open()).send(url, options),
    exchanges,
    mishaps: faults.next,
    tokens,
    /** Keeps its first token, as real credentials do until the token expires. */
    credential: () => {
      let token: string | null = null;
      return {
        getToken: async () => {
          token ??= tokens.valid;
          return { token, expiresOnTimestamp: 4_000_000_000_000 };
        },
      };
    },
    /** Answers every request until it is null again. */
    fail: (mishap: Mishap | null): void => {
      faults.outage = mishap;
    },
    /** What a person gets who opens an address of the library. */
    opened: async (address: string): Promise<Uint8Array | null> => {
      const response = await fetch(address);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    },
  };
};

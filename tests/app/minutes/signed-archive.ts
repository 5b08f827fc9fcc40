import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { folderLibrary } from '../../../src/adapters/folder/library.ts';
import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, open, says } from '../../support/at-the-desk.ts';
import { berg, ek } from '../../support/board.ts';
import type { groupChat, privateChat } from '../../support/office.ts';

export const name = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
export const id = 'meeting-1';
export const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

const inFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'klubba-signing-'));
  folders.push(path);
  return { path, library: folderLibrary(path, () => null) };
};

/** A closed meeting with chair Ek and vice chair Berg, its draft filed, and a way to edit the draft by hand. */
export const closed = async () => {
  const { path, library } = inFolder();
  const releases = inFolder().library;
  const withVice = kallelse.replace('- Olle Berg, Strandby', '- Olle Berg, Strandby (vice ordförande)');
  const office = await open({ library, releases }, withVice);
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  expect((await office.dependencies.meetings.read(id)).phase).toBe('closed');
  const file = async () => {
    for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  };
  await file();
  const lies = async () => (await library.fetch(name)) ?? new Uint8Array();
  const edit = async (change: (zip: JSZip) => Promise<void> | void): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await lies());
    await change(zip);
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    writeFileSync(join(path, name), bytes);
    return bytes;
  };
  const words = (from: string, to: string) =>
    edit(async (zip) => {
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
      expect(xml).toContain(from);
      zip.file('word/document.xml', xml.replace(from, to));
    });
  const released = async () => {
    await file();
    return releases.fetch(name);
  };
  return { office, path, file, edit, words, lies, released };
};

export type Closed = Awaited<ReturnType<typeof closed>>;

export const bothSign = async ({ office }: Closed): Promise<void> => {
  for (const by of [ek, berg]) await says(office, by, 'justera');
};
export const isReleased = async ({ office }: Closed) =>
  (await office.dependencies.meetings.read(id)).minutes.released !== null;
export const told = async ({ office }: Closed, by: Actor, text: string, place: typeof privateChat | typeof groupChat) =>
  JSON.stringify(await says(office, by, text, place));

export const item = 'Vårdplanering';

/** The parts of a Word file, without its headers, and what their marks say. */
export const apart = async (bytes: Uint8Array | null) => {
  const zip = await JSZip.loadAsync(bytes ?? new Uint8Array());
  const parts = await Promise.all(zip.file(/./).map(async (file) => [file.name, await file.async('string')] as const));
  const headers = parts.filter(([path]) => /^word\/header\d*\.xml$/.test(path));
  const marks = headers.map(([, xml]) => /<w:sdt>.*<w:t>([^<]*)<\/w:t>.*<\/w:sdt>/.exec(xml)?.[1]);
  return { marks: [...new Set(marks)], parts: Object.fromEntries(parts.filter((part) => !headers.includes(part))) };
};

/** Whether what was released is what was signed: every part to the byte, but for the mark, which says that it is signed. */
export const isReleasedAsSigned = async (released: Uint8Array | null, signed: Uint8Array): Promise<void> => {
  const [after, before] = [await apart(released), await apart(signed)];
  expect(after.parts).toEqual(before.parts);
  expect(after.marks).toEqual([expect.stringMatching(/^Justerad \d{4}-\d\d-\d\d av Karin Ek/)]);
};

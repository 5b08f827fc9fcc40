import type { Filed, Library } from '../../app/ports/library.ts';
import { Unavailable } from '../../app/ports/unavailable.ts';
import { numberedName, safeName, safePath } from '../../language/file-name.ts';
import { digestOf } from './digest.ts';
import { type DriveItem, openDrive } from './drive.ts';
import type { Graph } from './graph.ts';

/** A folder of a SharePoint site. */
export interface LibraryLocation {
  /** `https://TENANT.sharepoint.com/sites/NAME` */
  readonly site: string;
  /** The path of the folder in the site's default document library. */
  readonly folder: string;
  /** Klubba's own application id, which marks the files that it wrote itself. */
  readonly appId: string;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const anyBytes = 'application/octet-stream';
/** The content type of an upload. SharePoint goes by the file's name; Graph documents this call for Word files, plain text and bytes. */
const typeOf = (name: string): string => (/\.docx$/i.test(name) ? docx : anyBytes);
/** How many bytes larger than the filed bytes a file may be and still be compared. SharePoint adds little. */
const comparable = 1024 * 1024;
/** How often Klubba tries again when a file changes while it is being replaced. */
const attempts = 3;

/** `eTag digest`. The same eTag means that the file was not touched; the same digest means that it still shows the same. */
const tagOf = ({ eTag }: DriveItem, digest: string): string => `${eTag} ${digest}`;
const eTagOf = (tag: string): string => tag.slice(0, tag.lastIndexOf(' '));
const digestIn = (tag: string): string => tag.slice(tag.lastIndexOf(' ') + 1);

/**
 * A library in SharePoint, over Microsoft Graph. A filed document is found by its id, so people may rename or move it.
 * It is replaced only where nobody has changed it since it was read. A new file never replaces another.
 */
export const sharePointLibrary = (graph: Graph, { site, folder, appId }: LibraryLocation): Library => {
  const drive = openDrive(graph, site, folder);
  const inside = new Map<string, Library>();
  const filedAs = (item: DriveItem, digest: string): Filed => ({
    name: item.name,
    tag: tagOf(item, digest),
    id: item.id,
    url: item.webUrl,
  });

  /** The digest of a stored file; null where it is too large to equal a file of `size` bytes. */
  const digestThere = async (item: DriveItem, size: number): Promise<string | null> => {
    if (!item.file || item.size > size + comparable) return null;
    const there = await drive.content(item.id);
    return there && digestOf(there);
  };

  /**
   * Stores under the first free name of `name`, `name (2)`, … . A file with the same digest was stored before a crash, and is kept. One with a
   * digest in `begun` is replaced.
   */
  const storeNew = async (
    name: string,
    bytes: Uint8Array,
    digest: string,
    begun: readonly string[],
  ): Promise<Filed> => {
    for (let nth = 1; ; nth += 1) {
      const free = numberedName(name, nth);
      const stored = await drive.create(free, bytes, typeOf(free));
      if (stored) return filedAs(stored, digest);
      const there = await drive.named(free);
      if (!there) throw new Unavailable('A file came and went under the name wanted.', 5_000);
      const said = await digestThere(there, bytes.length);
      if (said === digest) return filedAs(there, digest);
      if (said === null || !begun.includes(said)) continue;
      const replaced = await drive.replace(there, bytes, typeOf(free));
      if (!replaced) throw new Unavailable('The file is being changed just now.', 60_000);
      return filedAs(replaced, digest);
    }
  };

  /** Updates the file that was filed before, where needed. `edited`: somebody changed it. `gone`: it was deleted. */
  const renew = async (
    known: Filed,
    id: string,
    bytes: Uint8Array,
    digest: string,
    begun: readonly string[],
  ): Promise<Filed | 'edited' | 'gone'> => {
    const ours: readonly (string | null)[] = [digestIn(known.tag), ...begun];
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const there = await drive.item(id);
      if (!there) return 'gone';
      const same = there.eTag === eTagOf(known.tag);
      const said = same ? digestIn(known.tag) : await digestThere(there, bytes.length);
      if (said === digest) return filedAs(there, digest);
      if (!ours.includes(said)) return digest === digestIn(known.tag) ? known : 'edited';
      const replaced = await drive.replace(there, bytes, typeOf(there.name));
      if (replaced) return filedAs(replaced, digest);
    }
    throw new Unavailable('The file is being changed just now.', 60_000);
  };

  return {
    file: async (name, bytes, known, begun = []) => {
      const digest = await digestOf(bytes);
      const renewed = known?.id ? await renew(known, known.id, bytes, digest, begun) : 'gone';
      if (typeof renewed === 'object') return { filed: renewed, edited: false };
      return { filed: await storeNew(name, bytes, digest, begun), edited: renewed === 'edited' };
    },

    digest: digestOf,

    // Kept, because looking up a folder takes several requests.
    within: (wanted) => {
      const inner =
        inside.get(wanted) ?? sharePointLibrary(graph, { site, folder: `${folder}/${safePath(wanted)}`, appId });
      inside.set(wanted, inner);
      return inner;
    },

    fetch: async (wanted) => {
      if (typeof wanted !== 'string' && wanted.id !== null) return drive.content(wanted.id);
      const there = await drive.named(safeName(typeof wanted === 'string' ? wanted : wanted.name));
      return there && drive.content(there.id);
    },

    untouched: async ({ id, tag }) => {
      const there = id === null ? null : await drive.item(id);
      if (!there) return false;
      return there.eTag === eTagOf(tag) || (await digestThere(there, there.size)) === digestIn(tag);
    },

    link: ({ url }) => url,

    addPdf: async ({ name, id }) => {
      if (id === null) return;
      const pdf = await drive.pdf(id);
      const beside = name.replace(/(\.docx)?$/i, '.pdf');
      if (await drive.create(beside, pdf, anyBytes)) return;
      const there = await drive.named(beside);
      const ours = there?.lastModifiedBy?.application?.id === appId;
      if (!there || !ours) throw new Error('A PDF that Klubba did not make has the name.');
      if (!(await drive.replace(there, pdf, anyBytes))) throw new Error('The PDF changed while it was replaced.');
    },
  };
};

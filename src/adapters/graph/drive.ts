import { ResponseType } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../../app/ports/unavailable.ts';
import type { Graph } from './graph.ts';

/** The fields that are read of a driveItem (Microsoft Graph v1.0). */
export interface DriveItem {
  readonly id: string;
  readonly name: string;
  /** Changes whenever anything about the file changes. */
  readonly eTag: string;
  readonly size: number;
  /** The address where people open it. */
  readonly webUrl: string;
  readonly file?: object;
  readonly folder?: object;
  readonly lastModifiedBy?: { readonly application?: { readonly id?: string } };
}

const asked = 'id,name,eTag,size,webUrl,file,folder,lastModifiedBy';

/** One folder in the document library of a site. All names given here are already safe. */
export interface Drive {
  item(id: string): Promise<DriveItem | null>;
  named(name: string): Promise<DriveItem | null>;
  /** Stores a new file; null where its name is taken. */
  create(name: string, bytes: Uint8Array, type: string): Promise<DriveItem | null>;
  /** Replaces the bytes of a file; null where it has changed since `item` was read. */
  replace(item: DriveItem, bytes: Uint8Array, type: string): Promise<DriveItem | null>;
  content(id: string): Promise<Uint8Array | null>;
  /** The file as a PDF that SharePoint makes. */
  pdf(id: string): Promise<Uint8Array>;
}

/** One segment of a path, escaped for Graph. An unescaped `#` would cut the address short. */
const segment = (name: string): string => encodeURIComponent(name).replaceAll("'", '%27');
const pathOf = (names: readonly string[]): string => names.map(segment).join('/');

/** From a plain view, the Graph client would send its whole ArrayBuffer; from a Buffer it sends only the bytes. */
const bodyOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The folder at the path `folder` in the site's default document library. It is looked up at first use, and made where it is missing. */
export const openDrive = (graph: Graph, site: string, folder: string): Drive => {
  const { hostname, pathname } = new URL(site);
  const sitePath = pathname.replace(/\/+$/, '');
  const levels = folder.split('/').filter((level) => level.trim() !== '');
  let drive: string | null = null;
  let parent: string | null = null;

  const root = async (): Promise<string> => {
    if (drive !== null) return drive;
    const path = sitePath === '' ? `/sites/${hostname}/drive` : `/sites/${hostname}:${sitePath}:/drive`;
    const { id } = await graph.ask<{ id: string }>((client) => client.api(path).select('id').get());
    drive = `/drives/${id}`;
    return drive;
  };

  const get = async (path: string): Promise<DriveItem | null> => {
    const found = await graph.ask<DriveItem, 404>((client) => client.api(path).select(asked).get(), 404);
    return found === 404 ? null : found;
  };

  const at = async (...names: readonly string[]): Promise<string> => {
    const path = pathOf([...levels, ...names]);
    return path === '' ? `${await root()}/root` : `${await root()}/root:/${path}`;
  };

  /** The id of one level of the folder. Makes it where it is missing, also if somebody else makes it at the same time. */
  const level = async (above: string, depth: number): Promise<string> => {
    const path = `${await root()}/root:/${pathOf(levels.slice(0, depth))}`;
    const found = await get(path);
    if (found) return found.id;
    const wanted = { name: levels[depth - 1], folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
    const made = await graph.ask<DriveItem, 409>((client) => client.api(`${above}/children`).post(wanted), 409);
    const there = made === 409 ? await get(path) : made;
    if (!there) throw new Unavailable(`The folder ${path} was neither there nor could it be made.`, 60_000);
    return there.id;
  };

  const folderId = async (): Promise<string> => {
    if (parent !== null) return parent;
    const whole = await get(await at());
    if (whole && !whole.folder) throw new Error('SHAREPOINT_FOLDER is a file: set another folder, or rename the file');
    let id = whole?.id ?? null;
    for (let depth = 1, above = `${await root()}/root`; whole === null && depth <= levels.length; depth += 1) {
      id = await level(above, depth);
      above = `${await root()}/items/${id}`;
    }
    if (id === null) throw new Unavailable('The document library was not found.', 60_000);
    parent = id;
    return id;
  };

  const put = async (name: string, bytes: Uint8Array, type: string): Promise<DriveItem | 404 | 409> => {
    const path = `${await root()}/items/${await folderId()}:/${segment(name)}:/content`;
    return graph.ask<DriveItem, 404 | 409>(
      (client) =>
        client
          .api(path)
          .query({ '@microsoft.graph.conflictBehavior': 'fail' })
          .header('Content-Type', type)
          .put(bodyOf(bytes)),
      404,
      409,
    );
  };

  return {
    item: async (id) => get(`${await root()}/items/${id}`),
    named: async (name) => get(await at(name)),

    async create(name, bytes, type) {
      let stored = await put(name, bytes, type);
      if (stored === 404) {
        // The folder was deleted or moved since it was looked up.
        parent = null;
        stored = await put(name, bytes, type);
      }
      if (stored === 404) throw new Unavailable('The folder goes away again and again.', 60_000);
      return stored === 409 ? null : stored;
    },

    async replace({ id, eTag }, bytes, type) {
      const path = `${await root()}/items/${id}/content`;
      const stored = await graph.ask<DriveItem, 404 | 412>(
        (client) => client.api(path).header('If-Match', eTag).header('Content-Type', type).put(bodyOf(bytes)),
        404,
        412,
      );
      return stored === 404 || stored === 412 ? null : stored;
    },

    async content(id) {
      const path = `${await root()}/items/${id}/content`;
      const bytes = await graph.ask<ArrayBuffer, 404>(
        (client) => client.api(path).responseType(ResponseType.ARRAYBUFFER).get(),
        404,
      );
      return bytes === 404 ? null : new Uint8Array(bytes);
    },

    async pdf(id) {
      const path = `${await root()}/items/${id}/content`;
      const bytes = await graph.ask<ArrayBuffer>((client) =>
        client.api(path).query({ format: 'pdf' }).responseType(ResponseType.ARRAYBUFFER).get(),
      );
      return new Uint8Array(bytes);
    },
  };
};

import { ResponseType } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../../app/ports/unavailable.ts';
import type { Graph } from './graph.ts';

/** What is asked of a driveItem (Microsoft Graph v1.0), of all that it has. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** Changes with everything about the file. */
  readonly eTag: string;
  readonly size: number;
  /** Where people open it. */
  readonly webUrl: string;
  readonly file?: object;
  readonly folder?: object;
  readonly lastModifiedBy?: { readonly application?: { readonly id?: string } };
}

const asked = 'id,name,eTag,size,webUrl,file,folder,lastModifiedBy';

/** The document library of one site, and in it one folder. Names are made safe already. */
export interface Drive {
  item(id: string): Promise<Item | null>;
  named(name: string): Promise<Item | null>;
  /** Stores a new file; null when its name is taken. */
  create(name: string, bytes: Uint8Array, type: string): Promise<Item | null>;
  /** Puts other bytes into a file; null when it is not as `item` says any more. */
  replace(item: Item, bytes: Uint8Array, type: string): Promise<Item | null>;
  content(id: string): Promise<Uint8Array | null>;
  /** The file as PDF, made by SharePoint. */
  pdf(id: string): Promise<Uint8Array>;
}

/** One segment of a path as Graph wants it; without this `#` would cut the address short. */
const segment = (name: string): string => encodeURIComponent(name).replaceAll("'", '%27');
const pathOf = (names: readonly string[]): string => names.map(segment).join('/');

/** The Graph client takes a whole ArrayBuffer for a view of it, but not with a Buffer. */
const bodyOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The folder `folder` (a path) of the site's default document library. It is looked for at first use, and made when it is missing. */
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

  const get = async (path: string): Promise<Item | null> => {
    const found = await graph.ask<Item, 404>((client) => client.api(path).select(asked).get(), 404);
    return found === 404 ? null : found;
  };

  const at = async (...names: readonly string[]): Promise<string> => {
    const path = pathOf([...levels, ...names]);
    return path === '' ? `${await root()}/root` : `${await root()}/root:/${path}`;
  };

  /** One level of the folder, made when it is missing; another may make it meanwhile. */
  const level = async (above: string, depth: number): Promise<string> => {
    const path = `${await root()}/root:/${pathOf(levels.slice(0, depth))}`;
    const found = await get(path);
    if (found) return found.id;
    const wanted = { name: levels[depth - 1], folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
    const made = await graph.ask<Item, 409>((client) => client.api(`${above}/children`).post(wanted), 409);
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

  const put = async (name: string, bytes: Uint8Array, type: string): Promise<Item | 404 | 409> => {
    const path = `${await root()}/items/${await folderId()}:/${segment(name)}:/content`;
    return graph.ask<Item, 404 | 409>(
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
        // The folder known from before was taken away.
        parent = null;
        stored = await put(name, bytes, type);
      }
      if (stored === 404) throw new Unavailable('The folder goes away again and again.', 60_000);
      return stored === 409 ? null : stored;
    },

    async replace({ id, eTag }, bytes, type) {
      const path = `${await root()}/items/${id}/content`;
      const stored = await graph.ask<Item, 404 | 412>(
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

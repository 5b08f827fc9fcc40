import { type Files, forbidden, type Node } from './files.ts';
import { pdfOf } from './pdf.ts';

/** The only site, as SharePoint would name it. */
export const site = 'https://practice.sharepoint.com/sites/practice';
/** The app id of the caller, which is recorded as the author of its changes. */
export const appId = 'bbbbbbbb-0000-4000-8000-000000000002';
const { hostname, pathname } = new URL(site);
const drive = 'b!practice';

/** A request as Graph reads it. */
export interface GraphRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}
/** A body of bytes is sent as it is, any other as JSON. */
export type GraphResponse = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

export interface AnswerParts {
  readonly files: Files;
  readonly origin: () => string;
  /** Whether a token is valid. */
  readonly accepts: (bearer: string | undefined) => boolean;
  /** How SharePoint changes a file after it answered that it stored it. */
  readonly alters: ((bytes: Uint8Array) => Promise<Uint8Array>) | null;
}

export const refused = (code: string, message: string) => ({
  error: { code, message, innerError: { 'request-id': 'r-1' } },
});
const notFound: GraphResponse = [404, refused('itemNotFound', 'The resource could not be found.')];
const taken: GraphResponse = [409, refused('nameAlreadyExists', 'The specified item name already exists.')];
const changed: GraphResponse = [412, refused('resourceModified', 'ETag does not match current item’s value')];
const badName: GraphResponse = [
  400,
  refused('invalidRequest', 'The provided name cannot contain any of those characters'),
];

const eTag = ({ id, version }: Node): string => `"{${id}},${version}"`;

/** The address of a file for people, by its id. */
export const addressOf = ({ id, name }: Node): string =>
  `${pathname}/_layouts/15/Doc.aspx?sourcedoc=%7B${id}%7D&file=${encodeURIComponent(name)}&action=default`;
export const idIn = (url: URL): string => url.searchParams.get('sourcedoc')?.slice(1, -1) ?? '';

/** The answers of Graph v1.0 and SharePoint, without faults. */
export const graphAnswers = ({ files, origin, accepts, alters }: AnswerParts) => {
  const shown = (node: Node) => ({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#drives/items/$entity',
    id: node.id,
    name: node.name,
    eTag: eTag(node),
    size: files.size(node),
    webUrl: `${origin()}${addressOf(node)}`,
    ...(node.folder
      ? { folder: { childCount: files.children(node).length } }
      : { file: { mimeType: 'application/octet-stream' } }),
    lastModifiedBy:
      node.by === 'klubba'
        ? { application: { id: appId, displayName: 'Klubba' }, user: { displayName: 'SharePoint App' } }
        : { user: { id: 'u-1', displayName: 'Eva Dahl' } },
  });

  /** The item of an address; where there is none, the folder it would be in and its name. */
  const meant = (address: string) => {
    const [, start = '', path = '', rest = ''] =
      /^\/(root|items\/[^/:]+)(?::\/(.+?)(?::(\/.*))?)?$/.exec(address) ??
      /^\/(root|items\/[^/:]+)()(\/.*)$/.exec(address) ??
      [];
    let node = start === 'root' ? files.root : files.byId(start.slice('items/'.length));
    let folder: Node | null = null;
    const names = path.split('/').filter(Boolean).map(decodeURIComponent);
    for (const name of names) {
      folder = node;
      node = node && files.child(node, name);
    }
    return { node, folder, name: names.at(-1) ?? '', rest };
  };

  /** SharePoint changes a file after it has answered; that counts as another version. */
  const stored = async (node: Node, bytes: Uint8Array, status: number): Promise<GraphResponse> => {
    const answer: GraphResponse = [status, shown(node)];
    if (alters) files.replace(node, await alters(bytes));
    return answer;
  };

  const upload = async (
    { node, folder, name }: ReturnType<typeof meant>,
    asked: GraphRequest,
  ): Promise<GraphResponse> => {
    const { body, headers, url } = asked;
    if (node) {
      const match = headers['if-match'];
      if (match !== undefined && match !== eTag(node)) return changed;
      if (folder && url.searchParams.get('@microsoft.graph.conflictBehavior') === 'fail') return taken;
      return stored(files.replace(node, body), body, 200);
    }
    if (!folder) return notFound;
    return forbidden.test(name) ? badName : stored(files.add(folder, name, body), body, 201);
  };

  const ofDrive = async (address: string, asked: GraphRequest): Promise<GraphResponse> => {
    const found = meant(address);
    const { node, rest } = found;
    if (asked.method === 'PUT' && rest === '/content') return upload(found, asked);
    if (!node) return notFound;
    switch (`${asked.method} ${rest}`) {
      case 'GET ':
        return [200, shown(node)];
      case 'GET /content': {
        const format = asked.url.searchParams.get('format') ?? '';
        return [302, null, { location: `${origin()}${downloads}?id=${node.id}&format=${format}` }];
      }
      case 'POST /children': {
        const { name } = JSON.parse(String(asked.body)) as { name: string };
        if (forbidden.test(name)) return badName;
        return files.child(node, name) ? taken : [201, shown(files.add(node, name, null))];
      }
      default:
        return [405, refused('notSupported', `${asked.method} ${address}`)];
    }
  };

  /** Downloads come from a secret address, which refuses requests with a token. */
  const download = ({ url, headers }: GraphRequest): GraphResponse => {
    const node = files.byId(url.searchParams.get('id') ?? '');
    if (headers['authorization'] !== undefined) return [401, null];
    if (!node || node.folder) return [404, null];
    const bytes = files.bytes(node);
    return [200, url.searchParams.get('format') === 'pdf' ? pdfOf(node.name, bytes.length) : bytes];
  };

  return async (asked: GraphRequest): Promise<GraphResponse> => {
    files.look();
    if (asked.url.pathname === downloads) return download(asked);
    if (!accepts(asked.headers['authorization'])) return [401, refused('InvalidAuthenticationToken', 'Expired.')];
    const path = asked.url.pathname.replace(/^\/v1\.0/, '');
    if (path === `/sites/${hostname}:${pathname}:/drive`) return [200, { id: drive, driveType: 'documentLibrary' }];
    const prefix = `/drives/${drive}`;
    return path.startsWith(prefix) ? ofDrive(path.slice(prefix.length), asked) : notFound;
  };
};

/** The address under which downloads are fetched. */
export const downloads = '/_layouts/15/download.aspx';

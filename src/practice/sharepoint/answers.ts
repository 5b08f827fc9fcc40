import { type Files, forbidden, type Node } from './files.ts';
import { pdfOf } from './pdf.ts';

/** The one site there is, as SharePoint would name it. */
export const site = 'https://practice.sharepoint.com/sites/practice';
/** Whose doings it takes an application's to be. */
export const appId = 'bbbbbbbb-0000-4000-8000-000000000002';
const { hostname, pathname } = new URL(site);
const drive = 'b!practice';

/** A request as Graph reads it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}
/** Bytes go out as they are, all else as JSON. */
export type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

export interface AnswerParts {
  readonly files: Files;
  readonly origin: () => string;
  /** Whether a token is good. */
  readonly accepts: (bearer: string | undefined) => boolean;
  /** What SharePoint makes of a file after it answered that it has it. */
  readonly alters: ((bytes: Uint8Array) => Promise<Uint8Array>) | null;
}

export const refused = (code: string, message: string) => ({
  error: { code, message, innerError: { 'request-id': 'r-1' } },
});
const notFound: Answer = [404, refused('itemNotFound', 'The resource could not be found.')];
const taken: Answer = [409, refused('nameAlreadyExists', 'The specified item name already exists.')];
const changed: Answer = [412, refused('resourceModified', 'ETag does not match current item’s value')];
const badName: Answer = [400, refused('invalidRequest', 'The provided name cannot contain any of those characters')];

const eTag = ({ id, version }: Node): string => `"{${id}},${version}"`;

/** Where people open a file, by its id. */
export const addressOf = ({ id, name }: Node): string =>
  `${pathname}/_layouts/15/Doc.aspx?sourcedoc=%7B${id}%7D&file=${encodeURIComponent(name)}&action=default`;
export const idIn = (url: URL): string => url.searchParams.get('sourcedoc')?.slice(1, -1) ?? '';

/** What Graph v1.0 and SharePoint answer about these files when nothing goes wrong. */
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

  /** The item an address means; where there is none, the folder it would lie in and its name. */
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

  /** What SharePoint writes into a file it writes after the answer, which counts as a change. */
  const stored = async (node: Node, bytes: Uint8Array, status: number): Promise<Answer> => {
    const answer: Answer = [status, shown(node)];
    if (alters) files.replace(node, await alters(bytes));
    return answer;
  };

  const upload = async ({ node, folder, name }: ReturnType<typeof meant>, asked: Asked): Promise<Answer> => {
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

  const ofDrive = async (address: string, asked: Asked): Promise<Answer> => {
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

  /** Downloads come from an address that is itself the key, and refuses a token. */
  const download = ({ url, headers }: Asked): Answer => {
    const node = files.byId(url.searchParams.get('id') ?? '');
    if (headers['authorization'] !== undefined) return [401, null];
    if (!node || node.folder) return [404, null];
    const bytes = files.bytes(node);
    return [200, url.searchParams.get('format') === 'pdf' ? pdfOf(node.name, bytes.length) : bytes];
  };

  return async (asked: Asked): Promise<Answer> => {
    files.look();
    if (asked.url.pathname === downloads) return download(asked);
    if (!accepts(asked.headers['authorization'])) return [401, refused('InvalidAuthenticationToken', 'Expired.')];
    const path = asked.url.pathname.replace(/^\/v1\.0/, '');
    if (path === `/sites/${hostname}:${pathname}:/drive`) return [200, { id: drive, driveType: 'documentLibrary' }];
    const prefix = `/drives/${drive}`;
    return path.startsWith(prefix) ? ofDrive(path.slice(prefix.length), asked) : notFound;
  };
};

/** Where what Graph leads to is fetched. */
export const downloads = '/_layouts/15/download.aspx';

import JSZip from 'jszip';
import type { Files, Node } from './sharepoint-files.ts';

export const site = 'https://kusten.sharepoint.com/sites/samverkan';
export const appId = 'bbbbbbbb-0000-4000-8000-000000000002';
const host = new URL(site).hostname;
const drive = 'b!fake-drive';
const forbidden = /["*:<>?/\\|]|^[ ~.]|[. ]$/;

/** A request as Graph reads it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
}
export type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];

export const refused = (code: string, message: string) => ({
  error: { code, message, innerError: { 'request-id': 'r-1' } },
});
const notFound: Answer = [404, refused('itemNotFound', 'The resource could not be found.')];
const taken: Answer = [409, refused('nameAlreadyExists', 'The specified item name already exists.')];
const changed: Answer = [412, refused('resourceModified', 'ETag does not match current item’s value')];
const badName: Answer = [400, refused('invalidRequest', 'The provided name cannot contain any of those characters')];

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

const eTag = ({ id, version }: Node): string => `"{${id}},${version}"`;

const shown = (node: Node) => ({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#drives/items/$entity',
  id: node.id,
  name: node.name,
  eTag: eTag(node),
  size: node.bytes?.length ?? 0,
  webUrl: `${site}/_layouts/15/Doc.aspx?sourcedoc=%7B${node.id}%7D&file=${encodeURIComponent(node.name)}&action=default`,
  ...(node.bytes ? { file: { mimeType: 'application/octet-stream' } } : { folder: { childCount: 0 } }),
  lastModifiedBy:
    node.by === 'klubba'
      ? { application: { id: appId, displayName: 'Klubba' }, user: { displayName: 'SharePoint App' } }
      : { user: { id: 'u-1', displayName: 'Eva Dahl' } },
});

/** What Graph and SharePoint answer about these files when nothing goes wrong; `accepts` says whether a token is good. */
export const sharePointAnswers = (
  files: Files,
  writesColumns: boolean,
  accepts: (bearer: string | null) => boolean,
) => {
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

  /** The columns are written after the answer, which counts as a change. */
  const stored = async (node: Node, bytes: Uint8Array, status: number): Promise<Answer> => {
    Object.assign(node, { bytes, by: 'klubba' });
    const answer: Answer = [status, shown(node)];
    if (writesColumns) Object.assign(node, { bytes: await withColumns(bytes), version: node.version + 1 });
    return answer;
  };

  const upload = async ({ node, folder, name }: ReturnType<typeof meant>, asked: Asked): Promise<Answer> => {
    const bytes = new Uint8Array(asked.body as Buffer);
    if (node) {
      const match = asked.headers.get('if-match');
      if (match !== null && match !== eTag(node)) return changed;
      if (folder && asked.url.searchParams.get('@microsoft.graph.conflictBehavior') === 'fail') return taken;
      node.version += 1;
      return stored(node, bytes, 200);
    }
    if (!folder) return notFound;
    return forbidden.test(name) ? badName : stored(files.add(folder, name, bytes, 'klubba'), bytes, 201);
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
        return [302, null, { location: `https://${host}/_layouts/15/download.aspx?id=${node.id}&format=${format}` }];
      }
      case 'POST /children': {
        const { name } = JSON.parse(String(asked.body)) as { name: string };
        return files.child(node, name) ? taken : [201, shown(files.add(node, name, null, 'klubba'))];
      }
      default:
        return [405, refused('notSupported', `${asked.method} ${address}`)];
    }
  };

  /** Downloads come from an address that is itself the key, and refuses a token. */
  const download = ({ url, headers }: Asked): Answer => {
    const bytes = files.byId(url.searchParams.get('id') ?? '')?.bytes;
    if (headers.has('authorization')) return [401, null];
    if (!bytes) return [404, null];
    return [200, url.searchParams.get('format') === 'pdf' ? Buffer.from(`%PDF of ${bytes.length}`) : bytes];
  };

  return async (asked: Asked): Promise<Answer> => {
    if (asked.url.hostname === host) return download(asked);
    if (!accepts(asked.headers.get('authorization'))) return [401, refused('InvalidAuthenticationToken', 'Expired.')];
    const path = asked.url.pathname.replace(/^\/v1\.0/, '');
    if (path === `/sites/${host}:/sites/samverkan:/drive`) return [200, { id: drive, driveType: 'documentLibrary' }];
    const prefix = `/drives/${drive}`;
    return path.startsWith(prefix) ? ofDrive(path.slice(prefix.length), asked) : notFound;
  };
};

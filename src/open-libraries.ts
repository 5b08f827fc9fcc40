import { join } from 'node:path';
import { folderLibrary, opens } from './adapters/folder/library.ts';
import { graphCredential } from './adapters/graph/credential.ts';
import { type Graph, type GraphDependencies, openGraph } from './adapters/graph/graph.ts';
import { sharePointLibrary } from './adapters/graph/library.ts';
import type { Dependencies } from './app/desk/dependencies.ts';
import type { Library } from './app/ports/library.ts';
import type { Config } from './config.ts';
import type { Words } from './i18n/words.ts';
import { fileName } from './language/file-name.ts';
import type { SharePoint } from './practice/sharepoint/open-sharepoint.ts';
import type { FileRoute } from './web/server.ts';

/** How long Graph may take to answer one request, in milliseconds. */
const graphTimeout = 30_000;
/** Content types by the ending of a name. */
const types: ReadonlyMap<string, string> = new Map([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['html', 'text/html; charset=utf-8'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['pdf', 'application/pdf'],
]);
const typeOf = (name: string): string =>
  types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';

/** Who asks, and the way to Microsoft Graph. */
type Asking = Pick<GraphDependencies, 'credential' | 'send'>;
export const as = (microsoft: NonNullable<Config['microsoft']>): Asking => ({
  credential: () => graphCredential(microsoft),
  send: fetch,
});

/** Microsoft Graph; `service` is what is asked there. */
export const graphOf = (asking: Asking, service: string): Graph =>
  openGraph({
    ...asking,
    timeout: () => AbortSignal.timeout(graphTimeout),
    now: Date.now,
    service,
  });

/**
 * The library of drafts and, in its folder `within`, that of released minutes: in SharePoint or its stand-in, else in folders of this
 * machine, which `served` gives addresses to.
 */
export const openLibraries = (
  { libraryDir, microsoft, sharePoint }: Config,
  standIn: SharePoint | null,
  within: string,
  served: (place: string) => () => string | null,
): Pick<Dependencies, 'library' | 'releases'> => {
  const asking = microsoft ? as(microsoft) : standIn;
  if (!sharePoint || !asking) {
    const releases = folderLibrary(join(libraryDir, within), served('minutes'));
    return { library: folderLibrary(libraryDir, served('drafts')), releases };
  }
  const graph = graphOf(asking, 'SharePoint');
  const { site, appId } = standIn ?? { site: sharePoint.site, appId: microsoft?.appId ?? '' };
  const at = (folder: string): Library => sharePointLibrary(graph, { site, folder, appId });
  return { library: at(sharePoint.folder), releases: at(`${sharePoint.folder}/${within}`) };
};

/** Files of a library for those who were given a link to them; a name alone opens nothing. */
export const filesOf = (place: string, library: Library, { desk }: Words): FileRoute => ({
  path: `/${place}/:key/:name`,
  missing: desk.linkOver,
  fetch: async ({ key = '', name = '' }) => {
    const bytes = await library.fetch(name);
    return bytes && opens(key, bytes) ? { name: fileName(name), type: typeOf(name), bytes } : null;
  },
});

import { addressOf, type GraphResponse, idIn } from './answers.ts';
import type { Files, Node } from './files.ts';
import { pageOf, safe } from './page.ts';
import type { LibraryWords } from './words.ts';

/** Types by file extension that a browser shows. All others it saves. */
const shown: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' };
const saved: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Files may not run scripts. A web page may have its own styles. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const icon = (path: string): string => `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
const fileIcon = icon('M5 2.5h6.5L15 6v11.5H5zM11 3v3.5h4');
const folderIcon = icon('M2.5 5h5l2 2h8v8.5h-15z');

/** The pages of the document library for people: folders and files, each with an address. */
export const libraryPages = (files: Files, words: LibraryWords) => {
  const addressIn = (folder: Node): string => (folder === files.root ? '/' : `/?folder=${folder.id}`);
  const namesTo = (folder: Node): readonly Node[] => {
    const above = folder.parent === null ? null : files.byId(folder.parent);
    return above ? [...namesTo(above), folder] : [folder];
  };
  const title = (node: Node): string => (node === files.root ? words.documents : node.name);

  const opened = (node: Node): GraphResponse => {
    const ending = /\.(\w+)$/.exec(node.name)?.[1]?.toLowerCase() ?? '';
    const type = shown[ending];
    const name = encodeURIComponent(node.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return [
      200,
      files.bytes(node),
      {
        'content-type': type ?? saved[ending] ?? 'application/octet-stream',
        'content-disposition': `${type ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
        ...(ending === 'pdf' ? {} : { 'content-security-policy': policy }),
        'x-content-type-options': 'nosniff',
      },
    ];
  };

  const row = (node: Node): string => {
    const address = node.folder ? addressIn(node) : addressOf(node);
    const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });
    const size = node.folder
      ? words.files(files.children(node).length)
      : `${new Intl.NumberFormat(words.language).format(Math.ceil(files.size(node) / 1000))} kB`;
    return `<tr><td>${node.folder ? folderIcon : fileIcon}<a href="${safe(address)}">${safe(node.name)}</a></td><td>${when.format(files.changed(node))}</td><td>${words[node.by]}</td><td class="size">${size}</td></tr>`;
  };

  const listed = (folder: Node): GraphResponse => {
    const inside = files
      .children(folder)
      .toSorted((a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, words.language));
    const crumbs = namesTo(folder).map((one) =>
      one === folder
        ? `<b aria-current="page">${safe(title(one))}</b>`
        : `<a href="${addressIn(one)}">${safe(title(one))}</a>`,
    );
    const heads = [words.name, words.changed, words.by, words.size].map((head) => `<th scope="col">${head}</th>`);
    const table = `<div class="table"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${inside.map(row).join('')}</tbody></table></div>`;
    const list = inside.length > 0 ? table : `<p>${words.empty}</p>`;
    const where = `<p class="where">${words.where} <code>${safe(files.pathOf(folder))}</code></p>`;
    const nav = `<nav aria-label="${words.path}">${crumbs.join('<span> › </span>')}</nav>`;
    return pageOf(200, words, title(folder), nav + list + where);
  };

  return (url: URL): GraphResponse => {
    files.look();
    const folder = files.byId(url.searchParams.get('folder') ?? files.root.id);
    if (url.pathname === '/' && folder?.folder) return listed(folder);
    const node = files.byId(idIn(url));
    return node && !node.folder ? opened(node) : pageOf(404, words, words.gone, `<p>${words.gone}</p>`);
  };
};

/** The page while it is down. */
export const awayPage = (words: LibraryWords): GraphResponse =>
  pageOf(503, words, words.away, `<p class="away"><b>${words.away}</b></p><p>${words.awayHint}</p>`);

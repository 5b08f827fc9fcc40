import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file or folder. It keeps its id when renamed or moved. */
export interface Node {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly folder: boolean;
  /** Inode, size and time on the disk, to detect changes that were made there. */
  readonly stamp: string;
  /** Grows with every change. */
  readonly version: number;
  readonly by: 'klubba' | 'person';
}
type OnDisk = Pick<Node, 'parent' | 'name' | 'folder' | 'stamp'>;

/** Names that SharePoint does not allow. */
export const forbidden = /["*:<>?/\\|]|^[ ~.]|[. ]$/;

/**
 * The files of one document library, in a folder of this machine, where they can be opened, edited, renamed and deleted like any others.
 * Ids and versions are kept in a file beside the folder. Each call reads the whole folder, which is small.
 */
export const sharePointFiles = (folder: string) => {
  const [documents, index] = [join(folder, 'Shared Documents'), join(folder, 'items.json')];
  mkdirSync(documents, { recursive: true });
  const root: Node = { id: '01ROOT', parent: null, name: 'root', folder: true, stamp: '', version: 1, by: 'person' };
  const known: readonly Node[] = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];
  let nodes = new Map([root, ...known].map((node) => [node.id, node]));

  const pathOf = ({ parent, name }: Node): string => {
    const above = parent === null ? null : nodes.get(parent);
    return above ? join(pathOf(above), name) : documents;
  };
  const write = (path: string, bytes: Uint8Array | string): void => {
    const unfinished = join(path, '..', `.${randomUUID()}.part`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  };
  const keep = (fresh: ReadonlyMap<string, Node>): void => {
    if (fresh.size === nodes.size && [...fresh].every(([id, node]) => nodes.get(id) === node)) return;
    nodes = new Map(fresh);
    write(index, JSON.stringify([...nodes.values()].filter((node) => node !== root)));
  };
  const stampOf = (path: string): string => {
    const there = statSync(path, { bigint: true });
    return there.isDirectory() ? `${there.ino}` : `${there.ino} ${there.mtimeNs} ${there.size}`;
  };

  /** The node with the same name in the same folder; or else the one that was renamed or moved; or else a new one. */
  const nodeOf = (there: OnDisk): Node => {
    const alike = [...nodes.values()].filter((node) => node.folder === there.folder);
    const number = there.stamp.split(' ')[0];
    const node =
      alike.find(({ parent, name }) => parent === there.parent && name === there.name) ??
      alike.find((one) => one.stamp.split(' ')[0] === number && !existsSync(pathOf(one)));
    if (!node) return { ...there, id: newId(), version: 1, by: 'person' };
    const same = node.stamp === there.stamp && node.parent === there.parent && node.name === there.name;
    return same ? node : { ...node, ...there, version: node.version + 1, by: 'person' };
  };

  const child = (parent: Node, name: string): Node | null =>
    [...nodes.values()].find((one) => one.parent === parent.id && one.name.toLowerCase() === name.toLowerCase()) ??
    null;

  const stored = (node: Node): Node => {
    const now = { ...node, stamp: stampOf(pathOf(node)) };
    keep(new Map([...nodes, [now.id, now]]));
    return now;
  };

  return {
    root,
    child,
    pathOf,
    byId: (id: string): Node | null => nodes.get(id) ?? null,
    children: (parent: Node): readonly Node[] => [...nodes.values()].filter((one) => one.parent === parent.id),
    bytes: (node: Node): Uint8Array => readFileSync(pathOf(node)),
    changed: (node: Node): Date => statSync(pathOf(node)).mtime,
    size: (node: Node): number => (node.folder ? 0 : statSync(pathOf(node)).size),

    /** Takes in the changes on the disk. Call it before anything else. */
    look: (): void => {
      const fresh = new Map([[root.id, root]]);
      const walk = (parent: Node, path: string): void => {
        for (const entry of readdirSync(path, { withFileTypes: true })) {
          if (forbidden.test(entry.name) || !(entry.isFile() || entry.isDirectory())) continue;
          const at = join(path, entry.name);
          const [isFolder, stamp] = [entry.isDirectory(), stampOf(at)];
          const node = nodeOf({ parent: parent.id, name: entry.name, folder: isFolder, stamp });
          fresh.set(node.id, node);
          if (isFolder) walk(node, at);
        }
      };
      walk(root, documents);
      keep(fresh);
    },

    /** Makes a file, or without bytes a folder. */
    add: (parent: Node, name: string, bytes: Uint8Array | null): Node => {
      const path = join(pathOf(parent), name);
      if (bytes) write(path, bytes);
      else mkdirSync(path);
      return stored({ id: newId(), parent: parent.id, name, folder: !bytes, stamp: '', version: 1, by: 'klubba' });
    },
    replace: (node: Node, bytes: Uint8Array): Node => {
      write(pathOf(node), bytes);
      return stored({ ...node, version: node.version + 1, by: 'klubba' });
    },
  };
};

export type Files = ReturnType<typeof sharePointFiles>;

const newId = (): string => `01${randomUUID().replaceAll('-', '').toUpperCase()}`;

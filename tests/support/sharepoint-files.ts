import { randomUUID } from 'node:crypto';

/** A file or folder. */
export interface Node {
  readonly id: string;
  readonly parent: string | null;
  name: string;
  /** Null for a folder. */
  bytes: Uint8Array | null;
  version: number;
  by: 'klubba' | 'person';
}

/** The files of one document library, and what people do with them in the browser. Names differ by more than case. */
export const sharePointFiles = () => {
  const root: Node = { id: '01ROOT', parent: null, name: 'root', bytes: null, version: 1, by: 'person' };
  const nodes = new Map<string, Node>([[root.id, root]]);

  const child = (parent: Node, name: string): Node | null =>
    [...nodes.values()].find((one) => one.parent === parent.id && one.name.toLowerCase() === name.toLowerCase()) ??
    null;

  const add = (parent: Node, name: string, bytes: Uint8Array | null, by: Node['by']): Node => {
    const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
    const node: Node = { id, parent: parent.id, name, bytes, version: 1, by };
    nodes.set(id, node);
    return node;
  };

  const walk = (path: string): Node | null =>
    path
      .split('/')
      .filter(Boolean)
      .reduce<Node | null>((node, name) => node && child(node, name), root);

  const change = (path: string, changes: Partial<Node>): void => {
    const node = walk(path);
    if (node) Object.assign(node, changes, { version: node.version + 1 });
  };

  return {
    root,
    add,
    child,
    byId: (id: string): Node | null => nodes.get(id) ?? null,
    people: {
      makeFolder: (path: string): void => {
        let at = root;
        for (const name of path.split('/')) at = child(at, name) ?? add(at, name, null, 'person');
      },
      /** Writes a file, new or in place of what it was. */
      edit: (path: string, name: string, bytes: Uint8Array): void => {
        const folder = walk(path);
        if (folder && child(folder, name)) change(`${path}/${name}`, { bytes, by: 'person' });
        else if (folder) add(folder, name, bytes, 'person');
      },
      /** Fills in a column of the library, which leaves the file's text alone. */
      touch: (path: string): void => change(path, {}),
      rename: (path: string, name: string): void => change(path, { name }),
      remove: (path: string): void => {
        const gone = walk(path);
        if (gone) nodes.delete(gone.id);
      },
      names: (path: string): readonly string[] => {
        const at = walk(path);
        return [...nodes.values()].filter(({ parent }) => at !== null && parent === at.id).map(({ name }) => name);
      },
      bytes: (path: string): Uint8Array | null => walk(path)?.bytes ?? null,
      opened: (address: string): Uint8Array | null =>
        nodes.get(/sourcedoc=%7B(\w+)%7D/.exec(address)?.[1] ?? '')?.bytes ?? null,
    },
  };
};

export type Files = ReturnType<typeof sharePointFiles>;

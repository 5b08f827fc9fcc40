/** Where a text stands by the tags of its file (ISO 32000-1, 14.8). The numbers tell only what is the same and what is not. */
export interface Tag {
  readonly paragraph: number;
  /** The entry of a list that it is in; null for none. */
  readonly entry: number | null;
  /** Null for text outside tables. */
  readonly cell: CellTag | null;
}

/** A cell of a table. Rows and columns are counted from 0 within it. */
export interface CellTag {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** An element of the structure tree of a page as pdf.js gives it, or a piece of its content. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  readonly id?: string;
}

/** Elements that divide no paragraph (ISO 32000-1, tables 336 and 338). Chromium writes text as `NonStruct`. */
const withinLines = new Set([
  ...['Span', 'Quote', 'Code', 'Reference', 'Link', 'Annot', 'Em', 'Strong', 'Sub', 'NonStruct', 'Private'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
]);

/** Levels of elements that are looked into. Word and LibreOffice have about ten. */
const deepest = 60;

/** A table that is being walked through, and how many rows of it and cells of its last row were met. */
interface Walked {
  readonly table: number;
  rows: number;
  cells: number;
}

/** Reads the trees of one document's pages: the tag of each content by its id. A table within a table is text of its cell. */
export const createTags = (): ((tree: TagNode | null) => ReadonlyMap<string, Tag>) => {
  let last = 0;
  return (tree) => {
    const tags = new Map<string, Tag>();
    const walk = (node: TagNode, above: Tag, within: Walked | null, level: number): void => {
      if (node.type === 'content' && node.id !== undefined) tags.set(node.id, above);
      if (level > deepest) return;
      let table = within;
      let tag = above;
      if (node.role !== undefined && !withinLines.has(node.role)) {
        last += 1;
        tag = { ...above, paragraph: last, entry: node.role === 'LI' ? last : above.entry };
      }
      if (node.role === 'Table') table ??= { table: last, rows: 0, cells: 0 };
      if (table && tag.cell === null && node.role === 'TR') Object.assign(table, { rows: table.rows + 1, cells: 0 });
      if (table && tag.cell === null && (node.role === 'TD' || node.role === 'TH')) {
        tag = { ...tag, cell: { table: table.table, row: Math.max(0, table.rows - 1), column: table.cells } };
        table.cells += 1;
      }
      for (const child of node.children ?? []) walk(child, tag, table, level + 1);
    };
    if (tree) walk(tree, { paragraph: last, entry: null, cell: null }, null, 0);
    return tags;
  };
};

import type { Node, Tree } from '../../word/document-tree.ts';
import { labelSigns } from '../../word/labelled-document.ts';
import { markdownLines, superscripts } from '../../word/paragraph-markdown.ts';
import { limits } from './gate.ts';
import type { Line } from './line.ts';
import { withoutBullets } from './text-lines.ts';

const labelPattern = new RegExp(
  `^\\s*(?:\\*\\*)?${labelSigns.open}([^${labelSigns.close}]*)${labelSigns.close}(\\d) (\\S*) `,
);

/** Word's own limit of columns in a table, and the most cells read of all tables, empty ones too: those of an agenda of 300 items are 2,000. */
const tableLimits = { columns: 63, cells: 100_000 } as const;

interface Numbered {
  readonly text: string;
  readonly bullet: boolean;
  readonly level: number;
  readonly list: string | null;
}

const unlabelled = (text: string): Numbered => {
  const found = labelPattern.exec(text);
  if (!found) return { text: text.trim(), bullet: false, level: 0, list: null };
  const [whole, label = '', level, list] = found;
  const rest = text.slice(whole.length).trim();
  const ended = /[\p{L}\d]$/u.test(label) ? `${label}.` : label;
  return {
    text: label === '-' ? rest : `${ended} ${rest}`,
    bullet: label === '-',
    level: Number(level),
    list: list ?? null,
  };
};

const headingLevel = (styleId: string | null, styleName: string | null): number | null => {
  const level = /^(?:heading|rubrik) ?(\d)$/i.exec(styleName ?? styleId ?? '')?.[1];
  return level === undefined ? null : Number(level);
};

/** The cells of a paragraph laid out by tabs; one that ends in a tab is a row only under another, one that begins with it right under one. */
const tabbed = (text: string, underRow: boolean, rightUnder: boolean): readonly (readonly string[])[] | null => {
  const isRow = /\S\t+\S/.test(text) || (underRow && /\t\s*$/.test(text)) || (rightUnder && /^\t+[^\s\d]/.test(text));
  if (!isRow || /^\s*(?:[^\t:]{1,40}:|(?:§ ?)?\d+[.)]?)\t/.test(text)) return null;
  return text.split('\t').map((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
};

const labelTab = /^\s*[^\t:]{1,40}:\t+\S/;
/** The indentation of a tab, in columns of a text. */
const tabColumns = 4;

/** A table of more rows is none that only lays out a page. */
const layoutRows = 2;

/** Whether a cell has a table inside, to any depth. */
const holdsTable = (node: Node): boolean =>
  'children' in node && node.children.some((child) => child.type === 'table' || holdsTable(child));

/** How many columns the cells of a row say they take, each one at least. */
const widthOf = (row: readonly Node[]): number =>
  row.reduce((sum, each) => sum + (each.type === 'tableCell' ? Math.max(1, each.colSpan || 1) : 0), 0);

/**
 * Reads a Word document's tree as lines: a paragraph each, numbered in the order of the document, those in tables too. Stops where there is
 * more text than is taken; a table wider than Word makes them, or of too many cells, is `too complex`.
 */
export const linesOfWord = (tree: Tree): readonly Line[] | 'too complex' => {
  const lines: Line[] = [];
  let characters = 0;
  let cellCount = 0;
  let tooWide = false;
  const add = (line: Line): void => {
    lines.push(line);
    characters += line.text.length;
  };
  const isFull = (): boolean => tooWide || lines.length > limits.lines || characters > limits.characters;
  const notes: string[] = [];
  let number = 0;
  let gap = true;
  /** Whether the paragraph above stands beside a label and a tab. */
  let besideLabel = false;

  const paragraph = (node: Node & { type: 'paragraph' }): void => {
    number += 1;
    const heading = headingLevel(node.styleId, node.styleName);
    for (const [at, row] of markdownLines(node, notes).entries()) {
      const { text: written, bullet, level, list } = unlabelled(row);
      const text = list === null ? withoutBullets(written) : written;
      if (text === '') {
        gap = true;
        continue;
      }
      const underRow = lines.at(-1)?.cells != null;
      const cells = list === null ? tabbed(row, underRow, underRow && !gap) : null;
      const goesOn = besideLabel && !gap && list === null && !cells && /^\t+\S/.test(row);
      besideLabel = goesOn || labelTab.test(row);
      const begins = cells ? !underRow || gap : gap || (at === 0 && !goesOn);
      add({
        number,
        text: text.replace(/\t+/g, cells ? '    ' : ' '),
        bullet: bullet || text !== written,
        indent: level * 2 + (goesOn ? tabColumns : 0),
        gap: begins,
        cells,
        heading: at === 0 ? heading : null,
        list,
      });
      gap = false;
    }
  };

  const cell = (node: Node): readonly string[] => {
    if (node.type === 'paragraph') {
      number += 1;
      return markdownLines(node, notes)
        .map((row) => unlabelled(row))
        .map(({ text }) => text.replace(/\t+/g, ' '))
        .filter((text) => text !== '');
    }
    if (node.type === 'tableRow') return [node.children.flatMap(cell).join('  ')].filter(Boolean);
    return 'children' in node ? node.children.flatMap(cell) : [];
  };

  const table = (node: Node & { type: 'table' }): void => {
    const rows = node.children.flatMap((child) =>
      child.type === 'tableRow'
        ? [child.children]
        : child.type === 'table'
          ? child.children.flatMap((row) => (row.type === 'tableRow' ? [row.children] : []))
          : [],
    );
    tooWide ||= rows.some((row) => widthOf(row) > tableLimits.columns);
    if (isFull()) return;
    // One column is a frame around text, and few rows with tables inside lay out a page: neither is a table.
    if (rows.every((row) => row.length < 2) || (rows.length <= layoutRows && rows.flat().some(holdsTable))) {
      for (const row of rows) for (const each of row) if ('children' in each) blocks(each.children);
      return;
    }
    let below: number[] = [];
    for (const [index, row] of rows.entries()) {
      const first = number + 1;
      const cells: (readonly string[])[] = [];
      const next: number[] = [];
      const skip = (): void => {
        while ((below[cells.length] ?? 0) > 0) {
          next[cells.length] = (below[cells.length] ?? 0) - 1;
          cells.push([]);
        }
      };
      cellCount += widthOf(row) + below.length;
      tooWide ||= cellCount > tableLimits.cells;
      if (isFull()) return;
      for (const each of row) {
        if (each.type !== 'tableCell') continue;
        skip();
        next[cells.length] = each.rowSpan - 1;
        cells.push(each.children.flatMap(cell));
        for (let span = 1; span < each.colSpan; span += 1) cells.push([]);
      }
      skip();
      below = next;
      if (cells.some((texts) => texts.length > 0))
        add({
          number: first,
          text: cells.map((texts) => texts.join(' ')).join('    '),
          bullet: false,
          indent: 0,
          gap: index === 0,
          cells,
          heading: null,
          list: null,
        });
    }
    gap = true;
  };

  const blocks = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (isFull()) return;
      if (node.type === 'paragraph') paragraph(node);
      else if (node.type === 'table') table(node);
      else if ('children' in node) blocks(node.children);
    }
  };

  blocks(tree.body);
  if (tooWide) return 'too complex';
  for (const [at, id] of notes.slice(0, superscripts.length).entries()) {
    const text = tree
      .note(id)
      .flatMap((node) => markdownLines(node, []))
      .join(' ')
      .trim();
    const called = lines.findIndex((line) => line.text.includes(superscripts[at] as string));
    if (text !== '')
      lines.splice(called + 1, 0, {
        number: lines[called]?.number ?? number,
        text: `${superscripts[at]} ${text}`,
        bullet: false,
        indent: 0,
        gap: true,
        cells: null,
        heading: null,
        list: null,
      });
  }
  return lines;
};

import { labelSigns } from './labelled-document.ts';
import type { Line } from './line.ts';
import { cleaned } from './plain.ts';
import type { Node, Tree } from './word-tree.ts';

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

const superscripts = ['¹', '²', '³'];

/** Flattens a paragraph to pieces of one look each. A line break is `\n`, a footnote its sign. */
const piecesOf = (node: Node, look: Omit<Piece, 'text'>, notes: string[]): readonly Piece[] => {
  switch (node.type) {
    case 'text':
      return [{ ...look, text: node.value }];
    case 'tab':
      return [{ ...look, text: '\t' }];
    case 'break':
      return [{ ...look, text: node.breakType === 'line' ? '\n' : ' ' }];
    case 'noteReference':
      if (node.noteType === 'footnote') notes.push(node.noteId);
      return [{ ...look, text: superscripts[notes.length - 1] ?? '' }];
    case 'run': {
      const strong = node.isBold || node.styleName === 'Strong';
      return node.children.flatMap((child) =>
        piecesOf(
          child,
          { ...look, bold: look.bold || strong, italic: look.italic || node.isItalic || node.styleName === 'Emphasis' },
          notes,
        ),
      );
    }
    case 'hyperlink': {
      const href = node.href ?? (node.anchor === undefined ? null : `#${node.anchor}`);
      return node.children.flatMap((child) => piecesOf(child, { ...look, href }, notes));
    }
    case 'image':
    case 'checkbox':
    case 'commentReference':
    case 'bookmarkStart':
      return [];
    case 'document':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'paragraph':
      return node.children.flatMap((child) => piecesOf(child, look, notes));
  }
};

const dressed = (text: string, { bold, italic, href }: Omit<Piece, 'text'>): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === '') return text;
  const escaped = inner.replace(/[\\*_[\]]/g, '\\$&');
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const target = href?.replace(/[()\s\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
  const linked = target === undefined ? escaped : `[${escaped}](${target})`;
  return `${before}${marks}${linked}${[...marks].reverse().join('')}${after}`;
};

const sameLook = (a: Piece, b: Piece): boolean => a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** A paragraph as Markdown lines, one for each line break in it. */
const markdownLines = (paragraph: Node, notes: string[]): readonly string[] => {
  const pieces: Piece[] = [];
  for (const piece of piecesOf(paragraph, { bold: false, italic: false, href: null }, notes)) {
    const last = pieces.at(-1);
    // A space takes the look of what stands before it, or every bold word would be marked by itself.
    if (last && (sameLook(last, piece) || (piece.text.trim() === '' && !piece.text.includes('\n'))))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  const rows: string[] = [''];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split('\n').entries()) {
      if (at > 0) rows.push('');
      rows[rows.length - 1] += dressed(cleaned(text), piece);
    }
  return rows;
};

const labelPattern = new RegExp(
  `^\\s*(?:\\*\\*)?${labelSigns.open}([^${labelSigns.close}]*)${labelSigns.close}(\\d) (\\S*) `,
);

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

/** Reads a Word document's tree as lines: a paragraph each, numbered in the order of the document, those in tables too. */
export const linesOfWord = (tree: Tree): readonly Line[] => {
  const lines: Line[] = [];
  const notes: string[] = [];
  let number = 0;
  let gap = true;

  const paragraph = (node: Node & { type: 'paragraph' }): void => {
    number += 1;
    const heading = headingLevel(node.styleId, node.styleName);
    for (const [at, row] of markdownLines(node, notes).entries()) {
      const { text, bullet, level, list } = unlabelled(row);
      if (text === '') {
        gap = true;
        continue;
      }
      const cells =
        /\S\t+\S/.test(text) && !/^[^\t:]{1,40}:\t/.test(text) && list === null && !/^(?:§ ?)?\d+[.)]?\t/.test(text)
          ? text.split('\t').map((cell) => (cell.trim() === '' ? [] : [cell.trim()]))
          : null;
      lines.push({
        number,
        text: text.replace(/\t+/g, cells ? '    ' : ' '),
        bullet,
        indent: level * 2,
        gap: at === 0 || gap,
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
        .map(({ text, bullet }) => (bullet ? text : text).replace(/\t+/g, ' '))
        .filter((text) => text !== '');
    }
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
    // One column is a frame around text, not a table.
    if (rows.every((row) => row.length < 2)) {
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
        lines.push({
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
      if (node.type === 'paragraph') paragraph(node);
      else if (node.type === 'table') table(node);
      else if ('children' in node) blocks(node.children);
    }
  };

  blocks(tree.body);
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

import type { Node, Tree } from '../word/document-tree.ts';
import { labelSigns } from '../word/labelled-document.ts';
import { type Parts, textOf } from '../word/package.ts';
import { children, type Element, isMalformed, parsed } from '../word/xml.ts';
import { inlineNodes } from './inline.ts';
import { type Counted, listsIn } from './lists.ts';
import { looksIn } from './looks.ts';
import { allNamed, attributeOf, childNamed, countOf, nameOf } from './names.ts';

/** More than any table has; a wider one is refused by who reads the tree. A row that is repeated more often is there for its lines. */
const mostColumns = 64;
const mostRows = 100;

const plain = { isBold: false, isItalic: false } as const;

/** A list item whose first paragraph bears the label. */
interface Item {
  readonly list: Counted;
  readonly level: number;
  label: string;
}

const labelText = ({ label, level, list }: Item): string =>
  `${labelSigns.open}${label}${labelSigns.close}${Math.min(level, 9)} ${(list.style ?? 'list').replace(/\s/g, '_') || 'list'} `;

const treeOf = (content: string, styling: string | null): Tree => {
  const document = parsed(content);
  const styles = styling === null ? null : parsed(styling);
  const [looks, lists] = [looksIn(document, styles), listsIn(document, styles)];
  const notes: Element[] = [];

  const paragraph = (element: Element, item: Item | null): readonly Node[] => {
    const frames: Element[] = [];
    const styleName = attributeOf(element, 'text:style-name');
    const heading = nameOf(element) === 'text:h';
    const look = looks.within(plain, 'paragraph', styleName);
    const texts = inlineNodes(element, look, looks, {
      note: (note) => `${notes.push(note) - 1}`,
      frame: (frame) => frames.push(frame),
    });
    const own =
      item ?? (heading ? { list: { style: null, counts: [] }, level: 0, label: lists.heading(element) } : null);
    const labelled = own && own.label !== '' && (element.textContent ?? '').trim() !== '';
    const label: readonly Node[] = labelled
      ? [{ type: 'run', children: [{ type: 'text', value: labelText(own) }], ...plain, styleName: null }]
      : [];
    if (labelled && item) item.label = '';
    const level = heading ? `heading ${countOf(element, 'text:outline-level', 1, 9)}` : null;
    const read: Node = { type: 'paragraph', children: [...label, ...texts], styleId: styleName, styleName: level };
    return [read, ...frames.flatMap((frame) => blocks(frame, null))];
  };

  const cells = (row: Element): readonly Node[] =>
    children(row).flatMap((cell): readonly Node[] => {
      if (nameOf(cell) !== 'table:table-cell') return [];
      const read: Node = {
        type: 'tableCell',
        children: blocks(cell, null),
        colSpan: countOf(cell, 'table:number-columns-spanned', 1, mostColumns),
        rowSpan: countOf(cell, 'table:number-rows-spanned', 1, mostRows),
      };
      return Array.from({ length: countOf(cell, 'table:number-columns-repeated', 1, mostColumns) }, () => read);
    });

  const rows = (table: Element): readonly Node[] =>
    children(table).flatMap((each): readonly Node[] => {
      if (/^table:table-(?:header-rows|rows|row-group)$/.test(nameOf(each))) return rows(each);
      if (nameOf(each) !== 'table:table-row') return [];
      const says = (each.textContent ?? '').trim() !== '';
      const read: Node = { type: 'tableRow', children: cells(each) };
      return Array.from({ length: says ? countOf(each, 'table:number-rows-repeated', 1, mostRows) : 1 }, () => read);
    });

  const list = (element: Element, around: Item | null): readonly Node[] => {
    const own = lists.open(element, around?.list ?? null);
    const level = around ? around.level + 1 : 0;
    return children(element).flatMap((each): readonly Node[] => {
      const [first] = children(each);
      // An item that holds only a list is there for its level, and has no number.
      const isItem = nameOf(each) === 'text:list-item' && first !== undefined && nameOf(first) !== 'text:list';
      const label = isItem ? lists.item(own, level, each) : '';
      return blocks(each, { list: own, level, label });
    });
  };

  const blocks = (parent: Element, item: Item | null): readonly Node[] =>
    children(parent).flatMap((each): readonly Node[] => {
      switch (nameOf(each)) {
        case 'text:p':
        case 'text:h':
          return paragraph(each, item);
        case 'text:list':
          return list(each, item);
        case 'table:table':
          return [{ type: 'table', children: rows(each) }];
        case 'text:section':
        case 'text:index-body':
        case 'text:table-of-content':
        case 'text:numbered-paragraph':
        case 'draw:frame':
        case 'draw:text-box':
          return blocks(each, item);
        default:
          return [];
      }
    });

  const [text] = allNamed(document, 'office:text');
  return {
    body: text ? blocks(text, null) : [],
    note: (id) => {
      const note = notes[Number(id)];
      const body = note && childNamed(note, 'text:note-body');
      return body ? blocks(body, null) : [];
    },
  };
};

/** Reads an OpenDocument text as the tree that a Word document is read as. Null where it is not well formed. */
export const treeOfOdt = (parts: Parts): Tree | null => {
  const content = textOf(parts, 'content.xml');
  try {
    return content === null ? null : treeOf(content, textOf(parts, 'styles.xml'));
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};

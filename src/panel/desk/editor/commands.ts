import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from 'prosemirror-tables';
import { safeUrl } from '../../../minutes/content/read-markdown.ts';
import { schema } from './schema.ts';
import { insertTable } from './table-commands.ts';

const { marks, nodes } = schema;

const isInList = ({ selection: { $from } }: EditorState, name: string): boolean => {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list || type === nodes.ordered_list) return type.name === name;
  }
  return false;
};

/** Makes a list of the paragraphs; an entry of such a list becomes a paragraph again. */
const list =
  (name: 'bullet_list' | 'ordered_list'): Command =>
  (state, dispatch) =>
    isInList(state, name) ? liftListItem(nodes.list_item)(state, dispatch) : wrapInList(nodes[name])(state, dispatch);

/** What a button of the editor does, and whether it is on where the cursor stands. */
export interface EditorAction {
  readonly command: Command;
  readonly isOn?: (state: EditorState) => boolean;
}

const mark = (name: 'strong' | 'em' | 'link'): EditorAction['isOn'] => {
  const type = marks[name];
  return ({ selection: { empty, from, to, $from }, storedMarks, doc }) =>
    empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
};

export const actions = {
  bold: { command: toggleMark(marks.strong), isOn: mark('strong') },
  italic: { command: toggleMark(marks.em), isOn: mark('em') },
  bullets: { command: list('bullet_list'), isOn: (state) => isInList(state, 'bullet_list') },
  numbers: { command: list('ordered_list'), isOn: (state) => isInList(state, 'ordered_list') },
  deeper: { command: sinkListItem(nodes.list_item) },
  shallower: { command: liftListItem(nodes.list_item) },
  table: { command: insertTable },
  undo: { command: undo },
  redo: { command: redo },
} satisfies Record<string, EditorAction>;

/** Shown while the cursor stands in a table. */
export const tableActions = {
  addRow: { command: addRowAfter },
  addColumn: { command: addColumnAfter },
  deleteRow: { command: deleteRow },
  deleteColumn: { command: deleteColumn },
  deleteTable: { command: deleteTable },
} satisfies Record<string, EditorAction>;

/** Links the selected text, or puts in the address where none is selected. Does nothing for an address that minutes may not link to. */
export const link =
  (address: string): Command =>
  (state, dispatch) => {
    const url = safeUrl(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
    if (url === null) return false;
    const { from, to, empty } = state.selection;
    const added = marks.link.create({ url });
    dispatch?.(empty ? state.tr.insert(from, schema.text(address, [added])) : state.tr.addMark(from, to, added));
    return true;
  };
